namespace AdoptionSim.Runtime.Folders;

/// <summary>What a folder of results holds.</summary>
public enum FolderKind
{
    /// <summary>One run.</summary>
    Run,

    /// <summary>A comparison of runs.</summary>
    Comparison,

    /// <summary>An explanation: which lever or pillar of a scenario did what.</summary>
    Explanation,
}
