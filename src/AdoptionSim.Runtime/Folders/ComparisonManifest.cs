using System;
using System.Collections.Generic;

namespace AdoptionSim.Runtime.Folders;

/// <summary>What a comparison was: the content of its <c>manifest.json</c>.</summary>
public sealed record ComparisonManifest
{
    /// <summary>SHA-256 of what was asked.</summary>
    public required string ComparisonId { get; init; }

    /// <summary>SHA-256 of what came out.</summary>
    public required string ResultDigest { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>When the comparison started, UTC.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>When it ended, UTC.</summary>
    public required DateTimeOffset FinishedUtc { get; init; }

    /// <summary>The runs, base first.</summary>
    public required IReadOnlyList<ComparedRun> Runs { get; init; }
}
