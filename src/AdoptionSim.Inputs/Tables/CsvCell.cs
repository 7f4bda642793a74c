using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Tables;

/// <summary>A cell of a table.</summary>
/// <param name="Text">Text without quotes.</param>
/// <param name="Place">Where it starts.</param>
internal readonly record struct CsvCell(string Text, SourcePlace Place);
