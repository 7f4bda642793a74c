using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Sectors;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Conditions;

/// <summary>
/// National conditions and the clock of one country: opens each tick with what every block is told, and closes it by
/// drawing the consequences for trust, talent, spending and investment.
/// </summary>
public sealed class Economy
{
    private static readonly DrawStream IncidentStream = new("country.incidents");

    private readonly ModelParameters parameters;
    private readonly CountryPopulation population;
    private readonly Month from;
    private readonly CapabilityFrontier frontier;
    private readonly InvestmentPath investment;
    private readonly Draws incidentDraws;
    private readonly IReadOnlyList<Sector> sectors;
    private readonly double[] ageMultipliers = new double[AgeClass.Count];
    private readonly CountryConditions conditions;
    private readonly double[] socialShareBySector;
    private readonly ChannelState seen;
    private readonly ChannelPlan? channels;
    private readonly int replicate;
    private double trust;
    private double intangibleYen;
    private double talentThousandPersons;
    private double dataReadinessGrown;
    private double qualityGrown;
    private double firstTalentNeed;
    private double lastLogSpend = double.NaN;

    /// <summary>Makes the economy of a country.</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="parameters">Parameters of the country.</param>
    /// <param name="sectors">Its sectors, in the order of the pack.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="subsidy">Rounds of a subsidy that blocks are told of; null without one.</param>
    /// <param name="channels">Channels to record or to hold; null for neither.</param>
    /// <param name="replicate">Number of the replicate whose channels are meant.</param>
    public Economy(
        CountryPopulation population, ModelParameters parameters, IReadOnlyList<Sector> sectors, Month from,
        DrawKey key, SubsidyRound? subsidy = null, ChannelPlan? channels = null, int replicate = 0)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(parameters);
        this.population = population;
        this.parameters = parameters;
        this.sectors = sectors;
        this.from = from;
        this.channels = channels;
        this.replicate = replicate;
        seen = new ChannelState(population.Pack.Sectors.Count);
        frontier = new CapabilityFrontier(parameters.National, population.Pack);
        investment = new InvestmentPath(parameters.National, population.Pack, key);
        incidentDraws = new Draws(key, IncidentStream);
        conditions = new CountryConditions(population.Pack.Sectors.Count) { Subsidy = subsidy };
        Heard = conditions.Heard;
        socialShareBySector = SocialShares(population.Pack);
        trust = parameters.National.TrustInitialIndex;
        talentThousandPersons = parameters.National.TalentThousandPersons;
        for (int age = 0; age < ageMultipliers.Length; age++)
        {
            ageMultipliers[age] = parameters.Persons.AgeMultiplier[AgeClass.Ids[age]];
        }
    }

    /// <summary>How far AI reaches into tasks.</summary>
    public CapabilityFrontier Frontier => frontier;

    /// <summary>What firms have heard of the gain since the first month.</summary>
    public HeardSignals Heard { get; }

    /// <summary>Opens a tick: clock, frontier, national conditions, and what each firm and person sees of the
    /// others.</summary>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="levers">What the levers change in the tick.</param>
    /// <param name="firms">Firms at the end of the last tick.</param>
    /// <param name="persons">Persons at the end of the last tick.</param>
    /// <returns>What every block is told; valid until the next opening.</returns>
    public CountryConditions Open(int tick, LeverEffects levers, FirmCounts firms, PersonCounts persons)
    {
        ArgumentNullException.ThrowIfNull(firms);
        ArgumentNullException.ThrowIfNull(persons);
        Month month = from.Plus(tick);
        var use = UseShares.Of(firms, persons, population.Firms.Strata);
        intangibleYen = (intangibleYen * (1.0 - (parameters.Firms.IntangibleDepreciationPerYear / Month.PerYear)))
            + ((double)firms.IntangibleInvestmentYen * population.Scale);
        See(use, firms);
        channels?.Meet(replicate, tick, seen);
        double capableTasks = frontier.MoveTo(month);
        conditions.Tick = tick;
        conditions.National = NationalConditions(month, tick, levers, capableTasks, use, firms);
        OpenForPersons(levers);
        OpenForFirms(tick, levers);
        return conditions;
    }

    /// <summary>Closes a tick: trust moves with incidents and experience (C-4), talent and data readiness grow
    /// (C-5).</summary>
    /// <param name="levers">What the levers change in the tick.</param>
    /// <param name="persons">Persons at the end of the tick.</param>
    public void Close(LeverEffects levers, PersonCounts persons)
    {
        NationalParameters p = parameters.National;
        double pull = p.TrustSpeedPerTick * (p.TrustTargetIndex + levers.TrustTarget - trust);
        double loss = p.TrustIncidentLossIndex * conditions.National.Incidents;
        double gain = p.TrustExperienceGainPerTick * UseShares.RegularShare(persons);
        trust = Math.Clamp(trust + pull - loss + gain, 0.0, 1.0);
        double growth = p.TalentGrowthPerYear + levers.TalentGrowthPerYear - p.TalentOutflowPerYear;
        talentThousandPersons *= 1.0 + (growth / Month.PerYear);
        qualityGrown += levers.QualityGrowthPerYear / Month.PerYear;
        dataReadinessGrown += (parameters.Firms.DataReadinessGrowthPerYear
            + levers.ReadinessGrowthPerYear) / Month.PerYear;
    }

    /// <summary>Shows what ticks change.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(Economy));
        state.Value(ref trust);
        state.Value(ref intangibleYen);
        state.Value(ref talentThousandPersons);
        state.Value(ref dataReadinessGrown);
        state.Value(ref qualityGrown);
        state.Value(ref firstTalentNeed);
        state.Value(ref lastLogSpend);
        investment.Keep(state);
        Heard.Keep(state);
    }

    /// <summary>What part of each sector is agriculture, construction, or medical care and welfare.</summary>
    private static double[] SocialShares(CountryPack pack)
    {
        var shares = new double[pack.Sectors.Count];
        for (int s = 0; s < shares.Length; s++)
        {
            foreach ((string section, double share) in pack.Sectors[s].SectionShares)
            {
                shares[s] += section is "AB" or "D" or "P" ? share : 0.0;
            }
        }

        return shares;
    }

    /// <summary>What firms and persons see of one another in the tick: the counts of the last.</summary>
    private void See(UseShares use, FirmCounts firms)
    {
        CountSectors(firms);
        Span<double> users = seen.UsersShare;
        for (int group = 0; group < users.Length; group++)
        {
            bool large = group % CountryConditions.SizeGroups == 1;
            users[group] = sectors[group / CountryConditions.SizeGroups].UsersShare(large, use.Firms);
        }

        seen.FirmsShare = use.Firms;
        seen.FirmsPersonsWeightedShare = use.FirmsPersonsWeighted;
        seen.PersonsEverShare = use.PersonsEver;
        seen.RealisedGainShare = use.UsingFirms == 0
            ? parameters.Firms.TimeGainShare
            : FixedPoint.ToDouble(firms.RealisedGainRaw) / use.UsingFirms;
        seen.TrustIndex = trust;
    }

    /// <summary>Price of AI (C-3), incidents (C-4) and the states that the last tick left.</summary>
    private NationalState NationalConditions(
        Month month, int tick, LeverEffects levers, double capableTasks, UseShares use, FirmCounts firms)
    {
        NationalParameters p = parameters.National;
        double years = (double)tick / Month.PerYear;
        double kept = PortableMath.Exp(years * PortableMath.Log(1.0 - p.AiPriceDeclinePerYear));
        double price = p.AiPriceInitialShareOfWage * kept;
        double incidentMean =
            p.IncidentsPerTickAtFullUse * use.FirmsPersonsWeighted * (1.0 - levers.IncidentReliefShare);
        return new NationalState
        {
            Capability = frontier.Capability(month),
            CapableTaskShare = capableTasks,
            AiPriceShareOfWage = price * (1.0 + levers.AiPriceChangeShare),
            TrustIndex = seen.TrustIndex,
            Incidents = incidentDraws.Poisson(incidentMean, (uint)tick, 0),
            RegulatoryClarityIndex = Math.Min(1.0, p.RegulatoryClarityIndex + levers.ClarityIndex),
            RegulatoryBurdenShareOfCost = p.RegulatoryBurdenShareOfCost + levers.BurdenShareOfCost,
            TalentThousandPersons = talentThousandPersons,
            TalentCostFactor = TalentCostFactor(firms),
            IntangibleCapitalYen = (long)intangibleYen,
            InvestmentBnUsdPerYear = investment.MoveTo(month, SpendGrowth(firms), levers.InvestmentDriftPerYear),
        };
    }

    /// <summary>Cost of talent rises with the need of licensed users over the stock, against the first month
    /// (C-6).</summary>
    private double TalentCostFactor(FirmCounts firms)
    {
        NationalParameters p = parameters.National;
        double need = p.TalentPerLicensedUserShare * firms.LicensedPersons / talentThousandPersons;
        if (need <= 0.0)
        {
            return 1.0;
        }

        firstTalentNeed = firstTalentNeed == 0.0 ? need : firstTalentNeed;
        return PortableMath.Exp(p.TalentCostElasticity * PortableMath.Log(Math.Max(1.0, need / firstTalentNeed)));
    }

    private double SpendGrowth(FirmCounts firms)
    {
        double logSpend = firms.SpendYenPerMonth > 0 ? PortableMath.Log(firms.SpendYenPerMonth) : double.NaN;
        double growth = logSpend - lastLogSpend;
        lastLogSpend = logSpend;
        return double.IsNaN(growth) ? 0.0 : growth;
    }

    private void OpenForPersons(LeverEffects levers)
    {
        double awareness = 1.0 + (parameters.Firms.PublicAwarenessEffect * levers.PublicAwareness);
        double school = parameters.Persons.HazardSchoolPerTick + levers.SchoolHazardPerTick;
        PersonHazards.Fill(
            parameters.Persons, ageMultipliers, awareness, school, seen.PersonsEverShare, seen.TrustIndex, conditions);
    }

    private void OpenForFirms(int tick, LeverEffects levers)
    {
        FirmParameters p = parameters.Firms;
        NationalState national = conditions.National;
        double risk = ((1.0 - national.TrustIndex) * p.RiskTrustSlope)
            + ((1.0 - national.RegulatoryClarityIndex) * p.RiskClaritySlope) - levers.CertificationRelief;
        conditions.RiskLogitPoints = Math.Max(0.0, risk);
        conditions.SetupCostFactor = PortableMath.Exp(-p.SetupCostDeclinePerYear * tick / Month.PerYear);
        conditions.DataReadiness[0] = Math.Min(1.0, p.InitialDataReadinessIndex + dataReadinessGrown);
        conditions.DataReadiness[1] = Math.Min(1.0, conditions.DataReadiness[0] + p.InitialDataReadinessLargeAddition);
        for (int group = 0; group < CountryConditions.SizeGroups; group++)
        {
            conditions.DataIntensity[group] = FirmEquations.DataIntensity(p, conditions.DataReadiness[group]);
        }

        double external = p.BassExternalPerTick * (1.0 + (p.PublicAwarenessEffect * levers.PublicAwareness));
        conditions.BassProbability = PersonHazards.BassStep(external, p.BassSocialPerTick, seen.FirmsShare);
        conditions.RegulatoryBurdenShareOfCost = parameters.National.RegulatoryBurdenShareOfCost;
        conditions.HardLawBurdenShareOfCost = levers.BurdenShareOfCost;
        conditions.GainFactor = 1.0 + (p.GainQualityEffect * (levers.QualityIndex + qualityGrown));
        conditions.DataCostReliefShare = levers.DataCostReliefShare;
        conditions.PublicSignalPrecision = levers.EvaluationPrecisionPerTick;
        conditions.RealisedGainShare = seen.RealisedGainShare * conditions.GainFactor;
        FillBenefits();
        FillSetupRelief(levers.SocialSectorsSetupReliefShare);
        FillPeers(levers);
    }

    private void FillBenefits()
    {
        CountryPack pack = population.Pack;
        ReadOnlySpan<double> capable = frontier.CapableShareByOccupation;
        for (int s = 0; s < pack.Sectors.Count; s++)
        {
            double benefit = 0.0;
            for (int o = 0; o < capable.Length; o++)
            {
                benefit += pack.Sectors[s].OccupationShares[o] * pack.Occupations[o].WageYenPerMonth * capable[o];
            }

            conditions.BenefitYenPerPersonMonth[s] = benefit;
        }
    }

    /// <summary>Set-up costs that the sectors of social problems are relieved of (G-3).</summary>
    private void FillSetupRelief(double reliefShare)
    {
        for (int s = 0; s < conditions.SetupReliefFactor.Length; s++)
        {
            conditions.SetupReliefFactor[s] = 1.0 - (reliefShare * socialShareBySector[s]);
        }
    }

    /// <summary>What each group of firms sees of its peers, and how fast it hears of AI (F-1).</summary>
    private void FillPeers(LeverEffects levers)
    {
        FirmParameters p = parameters.Firms;
        (double commonPrecision, double commonValue) = FirmEquations.CommonSignals(p, conditions);
        conditions.Heard.Open(conditions.GainFactor);
        double external = p.AwarenessHazardExternalPerTick * (1.0 + (p.PublicAwarenessEffect * levers.PublicAwareness));
        for (int group = 0; group < conditions.PeerShare.Length; group++)
        {
            bool large = group % CountryConditions.SizeGroups == 1;
            double peers = (p.PeerWeightSectorShare * seen.UsersShare[group])
                + (p.PeerWeightSupplyChainShare * seen.FirmsPersonsWeightedShare)
                + (p.PeerWeightNationalShare * seen.FirmsShare);
            double vendors = large ? 1.0 : 1.0 + levers.VendorAwarenessShare;
            double hazard = (external * vendors) + (p.AwarenessHazardPeersPerTick * peers)
                + levers.AwarenessHazardPerTick;
            conditions.PeerShare[group] = peers;
            double contacts = p.BeliefPrecisionPeerPerTick * p.BeliefPeerContacts * peers;
            conditions.Heard.Hear(
                group, commonPrecision + contacts, commonValue + (contacts * conditions.RealisedGainShare));
            conditions.AwarenessProbability[group] = 1.0 - PortableMath.Exp(-hazard);
        }
    }

    private void CountSectors(FirmCounts firms)
    {
        for (int s = 0; s < sectors.Count; s++)
        {
            sectors[s].Clear();
        }

        CountryPack pack = population.Pack;
        for (int stratum = 0; stratum < population.Firms.Strata.Count; stratum++)
        {
            Stratum at = population.Firms.Strata[stratum];
            bool large = pack.SizeClasses[at.SizeClass].IsLarge(parameters.Firms.LargeFirmThresholdPersons);
            sectors[at.Sector].Take(firms, stratum, large);
        }
    }
}
