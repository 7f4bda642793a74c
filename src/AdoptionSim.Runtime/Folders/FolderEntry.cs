namespace AdoptionSim.Runtime.Folders;

/// <summary>One folder of results, that of a run, a comparison or an explanation.</summary>
/// <param name="Folder">Path of the folder.</param>
/// <param name="State">State of the folder.</param>
/// <param name="Identity">What it says of itself; null unless the folder is complete.</param>
/// <param name="Problem">Why the manifest cannot be read; null unless the folder is corrupt.</param>
public sealed record FolderEntry(string Folder, RunState State, FolderIdentity? Identity, string? Problem)
{
    /// <summary>What the folder holds: as it says of itself, else as its name says; null where neither does.</summary>
    public FolderKind? Kind => Identity?.Kind ?? ResultFolders.KindByName(Name);

    /// <summary>Everything that a run says of itself; null for other kinds and unless the folder is complete.</summary>
    public RunManifest? Run { get; init; }

    /// <summary>Name of the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Folder);
}
