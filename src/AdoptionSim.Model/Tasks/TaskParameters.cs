using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Model.Tasks;

/// <summary>Parameters of what AI does to tasks, unit cost, price and output (equations T-2 to T-10).</summary>
public sealed record TaskParameters
{
    /// <summary>Factor on every occupation's automatable share of capable tasks.</summary>
    [Parameter("automatable_share_factor", "multiplier")]
    public required double AutomatableShareFactor { get; init; }

    /// <summary>Least automatable share of any occupation.</summary>
    [Parameter("automatable_share_floor", "share")]
    public required double AutomatableShareFloor { get; init; }

    /// <summary>Greatest automatable share of any occupation.</summary>
    [Parameter("automatable_share_cap", "share")]
    public required double AutomatableShareCap { get; init; }

    /// <summary>Elasticity of substitution between the services of occupations in a firm.</summary>
    [Parameter("occupational_substitution", "elasticity")]
    public required double OccupationalSubstitution { get; init; }

    /// <summary>Share of a change of unit cost that reaches the price.</summary>
    [Parameter("price_pass_through", "share")]
    public required double PricePassThroughShare { get; init; }

    /// <summary>Share of labour in the cost of output, by section of industry.</summary>
    [Parameter("labour_cost_share", "share")]
    public required ParameterFamily LabourCostShare { get; init; }

    /// <summary>Elasticity of demand to the price, by section of industry; a positive number.</summary>
    [Parameter("demand_elasticity", "elasticity")]
    public required ParameterFamily DemandElasticity { get; init; }

    /// <summary>Addition to the realised gain for the share of novices in an occupation, per unit of the share.
    /// </summary>
    [Parameter("novice_gain_addition", "multiplier_per_unit_share")]
    public required double NoviceGainAddition { get; init; }

    /// <summary>Share of automated tasks that come back as new tasks.</summary>
    [Parameter("new_task_share", "share")]
    public required double NewTaskShare { get; init; }

    /// <summary>Months after which automated tasks come back as new ones.</summary>
    [Parameter("new_task_lag", "months")]
    public required double NewTaskLagMonths { get; init; }

    /// <summary>Hours saved from which a person counts as complemented by AI, share of hours.</summary>
    [Parameter("complemented_threshold", "share")]
    public required double ComplementedThresholdShare { get; init; }

    /// <summary>Hours lost to adjustment in a firm's first months with AI, per unit of the distance still to go, share.
    /// </summary>
    [Parameter("adjustment_hours_share", "share")]
    public required double AdjustmentHoursShare { get; init; }
}
