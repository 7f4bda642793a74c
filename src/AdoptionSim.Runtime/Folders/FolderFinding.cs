namespace AdoptionSim.Runtime.Folders;

/// <summary>One thing that is wrong with a folder of results.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="File">Name of the file relative to the folder, with <c>/</c>.</param>
/// <param name="Detail">More about it: digests, a line, a message; empty where there is no more.</param>
public sealed record FolderFinding(FolderFindingKind Kind, string File, string Detail = "");
