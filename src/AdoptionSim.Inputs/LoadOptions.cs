using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace AdoptionSim.Inputs;

/// <summary>What the caller lays over a scenario, and where data and parameters stand.</summary>
public sealed record LoadOptions
{
    /// <summary>Changes as <c>path=value</c>, the last one on top.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>Name of the scenario's file in diagnostics and origins; null for its path.</summary>
    public string? Name { get; init; }

    /// <summary>Texts that are read instead of files, by full path; the files need not exist.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Folder that holds <c>data</c> and <c>scenarios/parameters</c>.
    /// </summary>
    /// <value>The default is the folder <c>assets</c> beside the program.</value>
    public string AssetsDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "assets");

    /// <summary>Number of replicates; null leaves the scenario's.</summary>
    public int? Replicates { get; init; }

    /// <summary>Seed of all draws; null leaves the scenario's.</summary>
    public ulong? Seed { get; init; }

    /// <summary>k of the scale 1:k; null leaves the scenario's.</summary>
    public int? Scale { get; init; }

    /// <summary>Whether fitted parameters and their ensemble are used; a fit itself starts without an earlier
    /// one.</summary>
    public bool WithFit { get; init; } = true;
}
