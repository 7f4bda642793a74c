namespace AdoptionSim.Runtime.Folders;

/// <summary>One run of a comparison, as its manifest names it.</summary>
/// <param name="Label">Name of the run within the comparison: the id of its scenario, made unique.</param>
/// <param name="Folder">Name of the run's folder.</param>
/// <param name="RunId">SHA-256 of what was asked.</param>
/// <param name="ResultDigest">SHA-256 of what came out.</param>
public sealed record ComparedRun(string Label, string Folder, string RunId, string ResultDigest);
