using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Government;

/// <summary>What each lever at full strength adds to a named parameter: priors, not evidence (equation G-1).</summary>
public sealed record LeverParameters
{
    /// <summary>Public awareness index added by the awareness campaign at full strength.</summary>
    [Parameter("awareness_campaign.public_awareness", "index_0_1")]
    public required double AwarenessCampaignPublicAwareness { get; init; }

    /// <summary>Awareness hazard of firms added by the government's own use, per tick.</summary>
    [Parameter("government_lead_use.awareness_hazard", "per_month")]
    public required double GovernmentLeadUseAwarenessHazardPerTick { get; init; }

    /// <summary>Trust target added by the government's own use.</summary>
    [Parameter("government_lead_use.trust_target", "index_0_1")]
    public required double GovernmentLeadUseTrustTarget { get; init; }

    /// <summary>Trust target added by the AI Safety Institute.</summary>
    [Parameter("ai_safety_institute.trust_target", "index_0_1")]
    public required double SafetyInstituteTrustTarget { get; init; }

    /// <summary>Precision of public evaluations by the AI Safety Institute, signals per month.</summary>
    [Parameter("ai_safety_institute.evaluation_precision", "signals_per_month")]
    public required double SafetyInstituteEvaluationPrecisionPerTick { get; init; }

    /// <summary>Share of incidents that the AI Safety Institute avoids.</summary>
    [Parameter("ai_safety_institute.incident_relief", "share")]
    public required double SafetyInstituteIncidentReliefShare { get; init; }

    /// <summary>Regulatory clarity added by guidance under the AI act.</summary>
    [Parameter("regulation_clarity.clarity", "index_0_1")]
    public required double RegulationClarityIndex { get; init; }

    /// <summary>Risk relief where certification is available, logit points.</summary>
    [Parameter("regulation_clarity.certification_relief", "logit_points")]
    public required double RegulationCertificationRelief { get; init; }

    /// <summary>Change of the domestic price of AI through compute, share of the price.</summary>
    [Parameter("compute_network.price_change", "share_change")]
    public required double ComputePriceChangeShare { get; init; }

    /// <summary>Growth of the talent stock added, per year.</summary>
    [Parameter("talent.growth", "per_year")]
    public required double TalentGrowthPerYear { get; init; }

    /// <summary>Growth of data readiness added by shared data, per year.</summary>
    [Parameter("data_sharing.readiness_growth", "index_0_1_per_year")]
    public required double DataSharingReadinessGrowthPerYear { get; init; }

    /// <summary>Relief of the data cost by shared data, share.</summary>
    [Parameter("data_sharing.cost_relief", "share")]
    public required double DataSharingCostReliefShare { get; init; }

    /// <summary>Drift of log private AI investment added by research and domestic models, per year.</summary>
    [Parameter("domestic_models_rd.investment_drift", "log_points_per_year")]
    public required double DomesticModelsInvestmentDriftPerYear { get; init; }

    /// <summary>School hazard of personal use added by AI education, per tick.</summary>
    [Parameter("ai_education.school_hazard", "per_month")]
    public required double EducationSchoolHazardPerTick { get; init; }
}
