namespace AdoptionSim.Inputs.Showing;

/// <summary>A value that differs between two scenarios.</summary>
/// <param name="Path">Path of the value, such as <c>levers.talent.strength</c>.</param>
/// <param name="Base">Value of the base on one line; null where it has none.</param>
/// <param name="BasePlace">File and line of it; null where it has none.</param>
/// <param name="Variant">Value of the variant on one line; null where it has none.</param>
/// <param name="VariantPlace">File and line of it; null where it has none.</param>
public sealed record ValueDifference(
    string Path, string? Base, string? BasePlace, string? Variant, string? VariantPlace);
