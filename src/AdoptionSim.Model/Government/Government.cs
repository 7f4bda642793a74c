using System;
using System.Collections.Generic;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Model.Government;

/// <summary>
/// The government: which lever is how strong in a tick, what that changes (equations G-1 and G-3), and what it costs
/// (equation G-4).
/// </summary>
public sealed class Government
{
    private readonly LeverParameters parameters;
    private readonly BudgetPlan budget;
    private readonly LeverSchedule?[] schedules = new LeverSchedule?[Enum.GetValues<LeverId>().Length];
    private readonly SubsidyOffice? office;
    private readonly TrainingFund? training;

    /// <summary>Makes a government.</summary>
    /// <param name="parameters">What each lever at full strength changes.</param>
    /// <param name="levers">Levers that it pulls; each at most once.</param>
    /// <param name="budget">What it spends; null for nothing.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="scale">One agent stands for so many.</param>
    /// <exception cref="ArgumentException">A lever stands twice.</exception>
    public Government(
        LeverParameters parameters, IReadOnlyList<LeverSchedule> levers, BudgetPlan? budget = null,
        Month from = default, int scale = 1)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(levers);
        this.parameters = parameters;
        this.budget = budget ?? BudgetPlan.None;
        foreach (LeverSchedule schedule in levers)
        {
            if (schedules[(int)schedule.Lever] is not null)
            {
                throw new ArgumentException($"The lever {schedule.Lever} stands twice.", nameof(levers));
            }

            schedules[(int)schedule.Lever] = schedule;
        }

        List<LedgerAccount> accounts = [];
        foreach (Funding funding in this.budget.Operation)
        {
            accounts.Add(new LedgerAccount(funding.Line, SpendingKind.Operating));
        }

        office = this.budget.Subsidy is { } subsidy
            ? new SubsidyOffice(new SubsidyRound(subsidy, parameters), accounts, from, scale)
            : null;
        training = this.budget.Training is { } terms ? new TrainingFund(terms, accounts) : null;
        Ledger = new Ledger(accounts);
    }

    /// <summary>The books.</summary>
    public Ledger Ledger { get; }

    /// <summary>The rounds of the subsidy; null without one.</summary>
    public SubsidyRound? Subsidy => office?.Round;

    /// <summary>What the levers change in a tick; money of the month comes in, and a round may open.</summary>
    /// <param name="tick">Number of the tick; ticks come in order.</param>
    public LeverEffects Decide(int tick)
    {
        Ledger.TurnPage();
        office?.Open(tick);
        LeverParameters p = parameters;
        double publicUse = Strength(LeverId.GovernmentLeadUse, tick);
        double institute = Strength(LeverId.AiSafetyInstitute, tick);
        double regulation = Strength(LeverId.RegulationClarity, tick);
        double data = Strength(LeverId.DataSharing, tick);
        double compute = Strength(LeverId.ComputeNetwork, tick);
        double research = Strength(LeverId.DomesticModelsRd, tick);
        double work = Strength(LeverId.LabourMarketSupport, tick);
        double social = Strength(LeverId.SocialProblemSectors, tick);
        int schoolTick = tick - (int)p.EducationEntrantLagMonths;
        return new LeverEffects
        {
            PublicAwareness = Strength(LeverId.AwarenessCampaign, tick) * p.AwarenessCampaignPublicAwareness,
            AwarenessHazardPerTick = publicUse * p.GovernmentLeadUseAwarenessHazardPerTick,
            TrustTarget = (publicUse * p.GovernmentLeadUseTrustTarget) + (institute * p.SafetyInstituteTrustTarget),
            EvaluationPrecisionPerTick = institute * p.SafetyInstituteEvaluationPrecisionPerTick,
            IncidentReliefShare = Math.Min(1.0, institute * p.SafetyInstituteIncidentReliefShare),
            ClarityIndex = regulation * p.RegulationClarityIndex,
            CertificationRelief = regulation * p.RegulationCertificationRelief,
            AiPriceChangeShare = compute * p.ComputePriceChangeShare,
            TalentGrowthPerYear = Strength(LeverId.Talent, tick) * p.TalentGrowthPerYear,
            ReadinessGrowthPerYear = data * p.DataSharingReadinessGrowthPerYear,
            DataCostReliefShare = Math.Min(1.0, data * p.DataSharingCostReliefShare),
            InvestmentDriftPerYear = research * p.DomesticModelsInvestmentDriftPerYear,
            SchoolHazardPerTick = Strength(LeverId.AiEducation, tick) * p.EducationSchoolHazardPerTick,
            VendorAwarenessShare = Strength(LeverId.SmeSubsidy, tick) * p.SmeSubsidyVendorAwarenessShare,
            BurdenShareOfCost = Strength(LeverId.HardLaw, tick) * p.HardLawBurdenShareOfCost,
            QualityIndex = compute * p.ComputeQualityIndex,
            QualityGrowthPerYear = research * p.DomesticModelsQualityGrowthPerYear,
            SocialSectorsSetupReliefShare = Math.Min(1.0, social * p.SocialSectorsSetupReliefShare),
            TrainingSeats = training?.Buy(tick, Ledger) ?? 0,
            PlacementFactor = 1.0 + (work * p.LabourSupportPlacementShareChange),
            ReassignmentAddition = work * p.LabourSupportReassignmentShare,
            HiringSubsidyShare = Math.Min(1.0, work * p.LabourSupportHiringSubsidyShare),
            EntrantLiteracy = schoolTick < 0
                ? 0.0
                : Strength(LeverId.AiEducation, schoolTick) * p.EducationEntrantLiteracyShare,
        };
    }

    /// <summary>Draws the line through the applicants of the round.</summary>
    public void DrawTheLine() => office?.DrawTheLine();

    /// <summary>Closes the books of a tick.</summary>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="firms">Firms at the end of the tick.</param>
    public void Close(int tick, FirmCounts firms)
    {
        ArgumentNullException.ThrowIfNull(firms);
        for (int account = 0; account < budget.Operation.Count; account++)
        {
            Ledger.Book(account, budget.Operation[account].YenByTick[tick]);
        }

        office?.Close(tick, firms.Subsidies, Ledger);
        Ledger.Check(tick);
    }

    /// <summary>Shows money that waits; the books themselves are part of what observers see.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(Government));
        office?.Keep(state);
        training?.Keep(state);
    }

    private double Strength(LeverId lever, int tick) =>
        schedules[(int)lever] is { } schedule ? schedule.StrengthByTick[tick] : 0.0;
}
