namespace AdoptionSim.Planning;

/// <summary>A value in which a scenario and its baseline differ.</summary>
/// <param name="Path">Path of the value, such as <c>levers.sme_subsidy.rate</c>.</param>
/// <param name="Baseline">Value of the baseline; null where it has none.</param>
/// <param name="Variant">Value of the scenario; null where it has none.</param>
public sealed record DifferenceLine(string Path, string? Baseline, string? Variant);
