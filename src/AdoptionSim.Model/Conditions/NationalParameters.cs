using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Conditions;

/// <summary>Parameters of capability and price of AI, trust, talent and investment (equations C-1 to C-7).</summary>
public sealed record NationalParameters
{
    /// <summary>Capability index in January 2023.</summary>
    [Parameter("capability_2023", "index")]
    public required double Capability2023 { get; init; }

    /// <summary>Capability index in January 2025.</summary>
    [Parameter("capability_2025", "index")]
    public required double Capability2025 { get; init; }

    /// <summary>Capability index in January 2030.</summary>
    [Parameter("capability_2030", "index")]
    public required double Capability2030 { get; init; }

    /// <summary>
    /// Share of tasks that AI can do in January 2025, weighted by employment, by exposure map: scales the capability
    /// index.
    /// </summary>
    [Parameter("exposure_benchmark", "share")]
    public required ParameterFamily ExposureBenchmarkShare { get; init; }

    /// <summary>Weight of a task difficulty that ends against one with the Beta tail, share.</summary>
    [Parameter("task_difficulty_bounded", "share")]
    public required double TaskDifficultyBoundedShare { get; init; }

    /// <summary>Price of AI in January 2023, share of the wage for the same task-hour.</summary>
    [Parameter("ai_price_initial", "share_of_wage")]
    public required double AiPriceInitialShareOfWage { get; init; }

    /// <summary>Fall of the price of AI of constant quality, share per year.</summary>
    [Parameter("ai_price_decline", "per_year")]
    public required double AiPriceDeclinePerYear { get; init; }

    /// <summary>Trust in AI in the first month, index 0 to 1.</summary>
    [Parameter("trust_initial", "index_0_1")]
    public required double TrustInitialIndex { get; init; }

    /// <summary>Trust to which the country tends without levers, index 0 to 1.</summary>
    [Parameter("trust_target", "index_0_1")]
    public required double TrustTargetIndex { get; init; }

    /// <summary>Speed of adjustment of trust, per tick.</summary>
    [Parameter("trust_speed", "per_month")]
    public required double TrustSpeedPerTick { get; init; }

    /// <summary>Trust lost in one incident.</summary>
    [Parameter("trust_incident_loss", "index_0_1")]
    public required double TrustIncidentLossIndex { get; init; }

    /// <summary>Trust gained per tick for each unit of the share of regular users.</summary>
    [Parameter("trust_experience_gain", "per_month")]
    public required double TrustExperienceGainPerTick { get; init; }

    /// <summary>National incidents per tick at full use.</summary>
    [Parameter("incident_rate", "per_month")]
    public required double IncidentsPerTickAtFullUse { get; init; }

    /// <summary>Regulatory clarity in the first month, index 0 to 1.</summary>
    [Parameter("regulatory_clarity_initial", "index_0_1")]
    public required double RegulatoryClarityIndex { get; init; }

    /// <summary>Regulatory burden in the first month, share of adoption cost.</summary>
    [Parameter("regulatory_burden_initial", "share_of_adoption_cost")]
    public required double RegulatoryBurdenShareOfCost { get; init; }

    /// <summary>AI specialists in the first month, thousand persons.</summary>
    [Parameter("talent_stock_initial", "thousand_persons")]
    public required double TalentThousandPersons { get; init; }

    /// <summary>Own growth of the talent stock, per year.</summary>
    [Parameter("talent_growth", "per_year")]
    public required double TalentGrowthPerYear { get; init; }

    /// <summary>Outflow of talent, per year.</summary>
    [Parameter("talent_outflow", "per_year")]
    public required double TalentOutflowPerYear { get; init; }

    /// <summary>AI specialists that a firm of using persons needs, share of its licensed users.</summary>
    [Parameter("talent_per_licensed_user", "share")]
    public required double TalentPerLicensedUserShare { get; init; }

    /// <summary>Elasticity of talent cost with respect to the growth of need over stock.</summary>
    [Parameter("talent_cost_elasticity", "dimensionless")]
    public required double TalentCostElasticity { get; init; }

    /// <summary>Drift of log private AI investment in the first years, per year.</summary>
    [Parameter("investment_drift", "log_points_per_year")]
    public required double InvestmentDriftPerYear { get; init; }

    /// <summary>Drift to which it tends, per year.</summary>
    [Parameter("investment_drift_long_run", "log_points_per_year")]
    public required double InvestmentDriftLongRunPerYear { get; init; }

    /// <summary>Years in which half of the difference between the two drifts fades.</summary>
    [Parameter("investment_drift_half_life", "years")]
    public required double InvestmentDriftHalfLifeYears { get; init; }

    /// <summary>Elasticity of investment with respect to the growth of AI spending.</summary>
    [Parameter("investment_spend_elasticity", "dimensionless")]
    public required double InvestmentSpendElasticity { get; init; }

    /// <summary>Scale of the yearly Student-t shock (3 degrees of freedom) of log investment.</summary>
    [Parameter("investment_shock_scale", "log_points")]
    public required double InvestmentShockScale { get; init; }
}
