using System.Collections.Generic;

namespace AdoptionSim.Runtime.Folders;

/// <summary>What a check of a folder of results found.</summary>
/// <param name="Folder">Path of the folder.</param>
/// <param name="Identity">What the folder says of itself; null when its manifest cannot be read.</param>
/// <param name="Files">Its files, with the digests that they have now; links are not among them.</param>
/// <param name="Findings">Everything that is wrong; nothing when the folder is as it was left.</param>
public sealed record FolderReport(
    string Folder, FolderIdentity? Identity, IReadOnlyList<FolderFile> Files, IReadOnlyList<FolderFinding> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Findings.Count == 0;
}
