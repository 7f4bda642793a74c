namespace AdoptionSim.Inputs;

/// <summary>Where one value of the resolved scenario was written.</summary>
/// <param name="Path">Path of the value, such as <c>levers.talent.strength</c>.</param>
/// <param name="Value">The value as it was written.</param>
/// <param name="File">File, or an option such as <c>--set</c>.</param>
/// <param name="Line">Line in the file; for options their number in order.</param>
public sealed record Origin(string Path, string Value, string File, int Line);
