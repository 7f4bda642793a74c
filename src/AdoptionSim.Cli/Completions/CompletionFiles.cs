namespace AdoptionSim.Cli.Completions;

/// <summary>Paths that a shell offers.</summary>
internal enum CompletionFiles
{
    /// <summary>None.</summary>
    None,

    /// <summary>Folders.</summary>
    Folders,

    /// <summary>Scenario files, and the folders on the way to them.</summary>
    Scenarios,

    /// <summary>Any file.</summary>
    Any,
}
