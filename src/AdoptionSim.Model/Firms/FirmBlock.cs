using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Model.Firms;

/// <summary>The firms of one block: they hear of AI, learn what it gives, decide, and deepen or drop its use.</summary>
public sealed class FirmBlock
{
    private readonly FirmsBecomeAware firmsBecomeAware;
    private readonly FirmsLearn firmsLearn;
    private readonly FirmsDecide firmsDecide;
    private readonly FirmsApplyForSubsidies? firmsApply;

    /// <summary>Settles the firms of a block with their first state (equation F-0).</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="block">Number of the block.</param>
    /// <param name="parameters">Parameters of firms.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    /// <param name="rule">How firms choose.</param>
    /// <param name="adoptionRule">How an aware firm decides on a trial.</param>
    /// <param name="hasSubsidies">Whether firms may be offered a subsidy.</param>
    public FirmBlock(
        CountryPopulation population, int block, FirmParameters parameters, DrawKey key,
        ChoiceRule rule = ChoiceRule.Lasting, AdoptionRule adoptionRule = AdoptionRule.Logit, bool hasSubsidies = false)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = parameters;
        AdoptionRule = adoptionRule;
        Columns = new FirmColumns(population, block, parameters.LargeFirmThresholdPersons);
        Counts = new FirmCounts(population.Firms.Strata.Count);
        AdoptionNews = new News(Columns.Count);
        FirstStates.Draw(this, population, key);
        if (adoptionRule == AdoptionRule.Payback)
        {
            Columns.PaybackRatio = FirstStates.PaybackRatios(parameters, Columns, key);
        }

        firmsBecomeAware = new FirmsBecomeAware(key, Columns);
        firmsLearn = new FirmsLearn(key, Columns);
        firmsDecide = new FirmsDecide(key, Columns, rule, adoptionRule);
        if (hasSubsidies)
        {
            Subsidies = new SubsidyColumns(population, Columns.Count);
            firmsApply = new FirmsApplyForSubsidies(key, Columns);
        }
    }

    /// <summary>Firms by stratum and state, kept up to date by what happens.</summary>
    public FirmCounts Counts { get; }

    /// <summary>What the staff hears: firms that began or ceased to use AI.</summary>
    public News AdoptionNews { get; }

    /// <summary>Number of firms.</summary>
    public int Count => Columns.Count;

    /// <summary>How an aware firm decides on a trial.</summary>
    internal AdoptionRule AdoptionRule { get; }

    /// <summary>Parameters of firms.</summary>
    internal FirmParameters Parameters { get; }

    /// <summary>State of the firms.</summary>
    internal FirmColumns Columns { get; }

    /// <summary>Where firms stand with the subsidy; null without one.</summary>
    internal SubsidyColumns? Subsidies { get; }

    /// <summary>Applications of the round, agents.</summary>
    public long SubsidyApplicants => Subsidies?.Applicants ?? 0;

    /// <summary>What the applicants of the round ask for, yen by bucket; empty without a subsidy.</summary>
    public ReadOnlySpan<long> SubsidyRequestedYen => Subsidies is null ? [] : Subsidies.RequestedYen;

    /// <summary>Applications for the subsidy in a round; nothing where none is open.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void ApplyForSubsidies(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        if (conditions.Subsidy is { IsOpen: true })
        {
            firmsApply?.Run(this, conditions);
        }
    }

    /// <summary>Takes in which staff became or ceased to be regular users.</summary>
    /// <param name="news">News of the persons.</param>
    public void HearFromStaff(News news)
    {
        ArgumentNullException.ThrowIfNull(news);
        for (int k = 0; k < news.Count; k++)
        {
            int firm = news.Firm(k);
            Columns.RegularStaff[firm] += news.Gained(k) ? 1 : -1;
            Columns.StaffIntensity[firm] = FirmColumns.Unknown;
        }
    }

    /// <summary>Steps 4 to 7 of the tick, in order.</summary>
    /// <param name="conditions">Conditions of the tick.</param>
    public void FirmsTakeUpAi(CountryConditions conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        AdoptionNews.Clear();
        FirmsReceiveApprovals.Run(this, conditions);
        firmsBecomeAware.Run(this, conditions);
        firmsLearn.Run(this, conditions);
        firmsDecide.Run(this, conditions);
        FirmsAnswerForSubsidies.Run(this, conditions, firmsDecide);
        FirmsDeepenUse.Run(this, conditions);
    }

    /// <summary>Moves a firm to another state, with every count and message that follows from it.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="to">New state; differs from the present one.</param>
    internal void Move(int firm, FirmState to)
    {
        FirmState from = Columns.State[firm];
        int stratum = Columns.Stratum[firm];
        int headcount = Columns.Headcount[firm];
        Counts.Firms(stratum, from)--;
        Counts.Persons(stratum, from) -= headcount;
        Counts.Firms(stratum, to)++;
        Counts.Persons(stratum, to) += headcount;
        Columns.State[firm] = to;
        Columns.MonthsInState[firm] = 0;
        bool uses = FirmColumns.Uses(to);
        if (uses != FirmColumns.Uses(from))
        {
            AdoptionNews.Add(firm, uses);
            long gain = FixedPoint.From(Columns.RealisedGain[firm]);
            Counts.RealisedGainRaw += uses ? gain : -gain;
            if (uses)
            {
                FirmsReceiveApprovals.Pay(this, firm);
                Columns.StaffIntensity[firm] = FirmColumns.Unknown;
            }
            else
            {
                Columns.Intensity[firm] = 0.0;
            }
        }
    }

    /// <summary>Whether a firm uses AI.</summary>
    /// <param name="firm">Row of the firm.</param>
    internal bool Uses(int firm) => FirmColumns.Uses(Columns.State[firm]);

    /// <summary>Takes in that staff came or left.</summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="persons">Persons more, or less.</param>
    /// <param name="regularUsers">Regular users among them.</param>
    internal void ChangeStaff(int firm, int persons, int regularUsers)
    {
        Counts.Persons(Columns.Stratum[firm], Columns.State[firm]) += persons;
        Columns.Headcount[firm] += persons;
        Columns.RegularStaff[firm] += regularUsers;
        Columns.StaffIntensity[firm] = FirmColumns.Unknown;
    }

    /// <summary>
    /// Puts a new firm in the place of a closed one: where it stands with AI is drawn from the living firms of its
    /// stratum in the block (L-20).
    /// </summary>
    /// <param name="firm">Row of the firm.</param>
    /// <param name="uniform">Uniform number in [0, 1).</param>
    internal void Succeed(int firm, double uniform)
    {
        int stratum = Columns.Stratum[firm];
        long all = 0;
        for (int state = 0; state < FirmCounts.States; state++)
        {
            all += Counts.Firms(stratum, (FirmState)state);
        }

        long place = (long)(uniform * all);
        int next = 0;
        while (place >= Counts.Firms(stratum, (FirmState)next))
        {
            place -= Counts.Firms(stratum, (FirmState)next);
            next++;
        }

        Columns.IntangibleYen[firm] = 0.0;
        Columns.Intensity[firm] = 0.0;
        Subsidies?.Forget(firm, Counts.Subsidies);
        if ((FirmState)next != Columns.State[firm])
        {
            Move(firm, (FirmState)next);
        }
    }

    /// <summary>What the staff of a firm contributes to its intensity target; worked out when staff changed.</summary>
    /// <param name="firm">Row of the firm.</param>
    internal double StaffIntensity(int firm)
    {
        double known = Columns.StaffIntensity[firm];
        if (known != FirmColumns.Unknown)
        {
            return known;
        }

        double staff = FirmEquations.CapableStaffShare(Parameters, Columns.Size(firm), Columns.RegularStaff[firm]);
        return Columns.StaffIntensity[firm] = FirmEquations.StaffIntensity(Parameters, staff);
    }

    /// <summary>Counts every firm anew by stratum and state, to check the running counts.</summary>
    /// <param name="into">Counts to fill; what is summed anew in each tick stays zero.</param>
    public void Recount(FirmCounts into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        for (int f = 0; f < Columns.Count; f++)
        {
            into.Firms(Columns.Stratum[f], Columns.State[f])++;
            into.Persons(Columns.Stratum[f], Columns.State[f]) += Columns.Headcount[f];
            into.RealisedGainRaw += FirmColumns.Uses(Columns.State[f]) ? FixedPoint.From(Columns.RealisedGain[f]) : 0;
        }
    }

    /// <summary>Feeds the state of the block into a digest.</summary>
    /// <param name="digest">Digest so far.</param>
    public void AddTo(ref StableHash digest)
    {
        for (int f = 0; f < Columns.Count; f++)
        {
            digest.Add((long)Columns.State[f]);
        }

        digest.AddColumn(Columns.BeliefSum);
        digest.AddColumn(Columns.BeliefPrecision);
        digest.AddColumn(Columns.Intensity);
        digest.AddColumn(Columns.IntangibleYen);
        AddSubsidiesTo(ref digest);
    }

    /// <summary>Only firms that have to do with the subsidy count: one that nobody gets leaves no trace.</summary>
    private void AddSubsidiesTo(ref StableHash digest)
    {
        for (int f = 0; f < Columns.Count && Subsidies is not null; f++)
        {
            if (Subsidies.Standing[f] != SubsidyStanding.None)
            {
                digest.Add(f);
                digest.Add((long)Subsidies.Standing[f]);
            }
        }
    }
}
