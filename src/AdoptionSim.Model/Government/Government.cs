using System;
using System.Collections.Generic;

namespace AdoptionSim.Model.Government;

/// <summary>The government: which lever is how strong in a tick, and what that changes (equation G-1).</summary>
public sealed class Government
{
    private readonly LeverParameters parameters;
    private readonly LeverSchedule?[] schedules = new LeverSchedule?[Enum.GetValues<LeverId>().Length];

    /// <summary>Makes a government.</summary>
    /// <param name="parameters">What each lever at full strength changes.</param>
    /// <param name="levers">Levers that it pulls; each at most once.</param>
    /// <exception cref="ArgumentException">A lever stands twice.</exception>
    public Government(LeverParameters parameters, IReadOnlyList<LeverSchedule> levers)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(levers);
        this.parameters = parameters;
        foreach (LeverSchedule schedule in levers)
        {
            if (schedules[(int)schedule.Lever] is not null)
            {
                throw new ArgumentException($"The lever {schedule.Lever} stands twice.", nameof(levers));
            }

            schedules[(int)schedule.Lever] = schedule;
        }
    }

    /// <summary>What the levers change in a tick.</summary>
    /// <param name="tick">Number of the tick.</param>
    public LeverEffects Decide(int tick)
    {
        LeverParameters p = parameters;
        double publicUse = Strength(LeverId.GovernmentLeadUse, tick);
        double institute = Strength(LeverId.AiSafetyInstitute, tick);
        double regulation = Strength(LeverId.RegulationClarity, tick);
        double data = Strength(LeverId.DataSharing, tick);
        return new LeverEffects
        {
            PublicAwareness = Strength(LeverId.AwarenessCampaign, tick) * p.AwarenessCampaignPublicAwareness,
            AwarenessHazardPerTick = publicUse * p.GovernmentLeadUseAwarenessHazardPerTick,
            TrustTarget = (publicUse * p.GovernmentLeadUseTrustTarget) + (institute * p.SafetyInstituteTrustTarget),
            EvaluationPrecisionPerTick = institute * p.SafetyInstituteEvaluationPrecisionPerTick,
            IncidentReliefShare = Math.Min(1.0, institute * p.SafetyInstituteIncidentReliefShare),
            ClarityIndex = regulation * p.RegulationClarityIndex,
            CertificationRelief = regulation * p.RegulationCertificationRelief,
            AiPriceChangeShare = Strength(LeverId.ComputeNetwork, tick) * p.ComputePriceChangeShare,
            TalentGrowthPerYear = Strength(LeverId.Talent, tick) * p.TalentGrowthPerYear,
            ReadinessGrowthPerYear = data * p.DataSharingReadinessGrowthPerYear,
            DataCostReliefShare = Math.Min(1.0, data * p.DataSharingCostReliefShare),
            InvestmentDriftPerYear = Strength(LeverId.DomesticModelsRd, tick) * p.DomesticModelsInvestmentDriftPerYear,
            SchoolHazardPerTick = Strength(LeverId.AiEducation, tick) * p.EducationSchoolHazardPerTick,
        };
    }

    private double Strength(LeverId lever, int tick) =>
        schedules[(int)lever] is { } schedule ? schedule.StrengthByTick[tick] : 0.0;
}
