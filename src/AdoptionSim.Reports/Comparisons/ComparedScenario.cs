namespace AdoptionSim.Reports.Comparisons;

/// <summary>A run that takes part in a comparison.</summary>
/// <param name="Label">Its name within the comparison.</param>
/// <param name="RunId">Its run id.</param>
/// <param name="Values">Its indicators.</param>
public sealed record ComparedScenario(string Label, string RunId, IndicatorValues Values);
