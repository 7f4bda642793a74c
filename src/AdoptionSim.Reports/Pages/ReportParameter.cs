namespace AdoptionSim.Reports.Pages;

/// <summary>A parameter of the home country, as its file states it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Value">Central value.</param>
/// <param name="Low">Lower end of its range.</param>
/// <param name="High">Upper end of its range.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Flag">Confidence flag: S, s, C, M, D.</param>
/// <param name="Source">Key of its source.</param>
public sealed record ReportParameter(
    string Id, string Value, string Low, string High, string Unit, string Flag, string Source);
