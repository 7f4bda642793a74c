using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Government;

/// <summary>What each lever at full strength adds to a named parameter: priors, not evidence (equations
/// G-1 and G-3).</summary>
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

    /// <summary>External awareness hazard of small firms added by vendors of the subsidy, share of it.</summary>
    [Parameter("sme_subsidy.vendor_awareness", "share")]
    public required double SmeSubsidyVendorAwarenessShare { get; init; }

    /// <summary>Administration of the subsidy, share of what is awarded.</summary>
    [Parameter("sme_subsidy.administration", "share")]
    public required double SmeSubsidyAdministrationShare { get; init; }

    /// <summary>Months in which an approved firm has to take up AI to be paid.</summary>
    [Parameter("sme_subsidy.award_validity", "months")]
    public required double SmeSubsidyAwardValidityMonths { get; init; }

    /// <summary>Months after approval within which taking up AI without the subsidy makes an award
    /// deadweight.</summary>
    [Parameter("sme_subsidy.counterfactual_window", "months")]
    public required double SmeSubsidyCounterfactualWindowMonths { get; init; }

    /// <summary>Burden that binding rules put on a firm of the reference size, share of adoption cost.</summary>
    [Parameter("hard_law.burden", "share_of_adoption_cost")]
    public required double HardLawBurdenShareOfCost { get; init; }

    /// <summary>Quality of domestic AI services added by compute and networks.</summary>
    [Parameter("compute_network.quality", "index_0_1")]
    public required double ComputeQualityIndex { get; init; }

    /// <summary>Growth of the quality of domestic models added by research, per year.</summary>
    [Parameter("domestic_models_rd.quality_growth", "index_0_1_per_year")]
    public required double DomesticModelsQualityGrowthPerYear { get; init; }

    /// <summary>Literacy of those who enter work after AI education, share.</summary>
    [Parameter("ai_education.entrant_literacy", "share")]
    public required double EducationEntrantLiteracyShare { get; init; }

    /// <summary>Months from what AI education changes at school to those who enter work.</summary>
    [Parameter("ai_education.entrant_lag", "months")]
    public required double EducationEntrantLagMonths { get; init; }

    /// <summary>Contact probability of the unemployed added by labour-market support, share of it.</summary>
    [Parameter("labour_market_support.placement", "share_change")]
    public required double LabourSupportPlacementShareChange { get; init; }

    /// <summary>In-house reassignment added by labour-market support, share.</summary>
    [Parameter("labour_market_support.reassignment", "share")]
    public required double LabourSupportReassignmentShare { get; init; }

    /// <summary>Wage of a new hire that labour-market support pays, share.</summary>
    [Parameter("labour_market_support.hiring_subsidy", "share")]
    public required double LabourSupportHiringSubsidyShare { get; init; }

    /// <summary>Relief of set-up costs in the sectors of social problems, share.</summary>
    [Parameter("social_problem_sectors.setup_relief", "share")]
    public required double SocialSectorsSetupReliefShare { get; init; }
}
