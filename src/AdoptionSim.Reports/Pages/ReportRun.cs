namespace AdoptionSim.Reports.Pages;

/// <summary>A run that takes part in a comparison.</summary>
/// <param name="Label">Its name within the comparison.</param>
/// <param name="RunId">Its run id.</param>
/// <param name="ResultDigest">Its result digest.</param>
public sealed record ReportRun(string Label, string RunId, string ResultDigest);
