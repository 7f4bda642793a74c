using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>How long levers take; the inputs apply it when they make the schedules (equation G-2).</summary>
public sealed record LeverTimingParameters
{
    /// <summary>Months before a change of a lever starts to act, by lever.</summary>
    [Parameter("lever_delay", "months")]
    public required ParameterFamily DelayMonths { get; init; }

    /// <summary>Months over which it then grows to its full effect, by lever.</summary>
    [Parameter("lever_ramp", "months")]
    public required ParameterFamily RampMonths { get; init; }
}
