using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>
/// What levers cost where the scenario does not say, and terms that it may leave out; the inputs apply it when they
/// make the budget (equations G-4, G-5 and G-8).
/// </summary>
public sealed record LeverFundingParameters
{
    /// <summary>Cost of a lever at strength 1, by lever.</summary>
    [Parameter("lever_cost", "million_yen_per_year")]
    public required ParameterFamily CostMillionYenPerYear { get; init; }

    /// <summary>Share of set-up cost that a grant pays.</summary>
    [Parameter("sme_subsidy.rate", "share")]
    public required double SubsidyRateShare { get; init; }

    /// <summary>Largest grant.</summary>
    [Parameter("sme_subsidy.cap", "million_yen")]
    public required double SubsidyCapMillionYen { get; init; }

    /// <summary>Cost of one training seat.</summary>
    [Parameter("reskilling.unit_cost", "million_yen")]
    public required double TrainingUnitCostMillionYen { get; init; }

    /// <summary>Share of a shared envelope that is AI money, by line; of what the total of a pillar leaves, by
    /// pillar.</summary>
    [Parameter("inner_share_ai_part", "share")]
    public required ParameterFamily InnerShareAiPart { get; init; }
}
