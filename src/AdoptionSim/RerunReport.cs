using System.Collections.Generic;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim;

/// <summary>What recomputing a folder of results found.</summary>
public sealed record RerunReport
{
    /// <summary>How it ended.</summary>
    public required RerunStatus Status { get; init; }

    /// <summary>Version of the engine that made the folder.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Every file of what came out; none when nothing was recomputed.</summary>
    public IReadOnlyList<RerunFile> Files { get; init; } = [];

    /// <summary>What this program would ask differently; only where the inputs are others.</summary>
    public IReadOnlyList<AskedDifference> Asked { get; init; } = [];

    /// <summary>Why the copy of the scenario cannot be loaded.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Ids of runs that are not there.</summary>
    public IReadOnlyList<string> MissingRuns { get; init; } = [];
}
