namespace AdoptionSim.Runtime.Folders;

/// <summary>One folder among the runs.</summary>
/// <param name="Folder">Path of the folder.</param>
/// <param name="State">State of the folder.</param>
/// <param name="Manifest">What the run was; null unless the folder is complete.</param>
/// <param name="Problem">Why the manifest cannot be read; null unless the folder is corrupt.</param>
public sealed record RunEntry(string Folder, RunState State, RunManifest? Manifest, string? Problem)
{
    /// <summary>Name of the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Folder);
}
