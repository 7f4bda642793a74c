using System;
using System.Collections.Generic;
using AdoptionSim.Inputs;
using AdoptionSim.Planning;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim;

/// <summary>How a scenario is run.</summary>
public sealed record RunOptions
{
    /// <summary>Number of replicates; null leaves the scenario's.</summary>
    public int? Replicates { get; init; }

    /// <summary>Seed of all draws; null leaves the scenario's.</summary>
    public ulong? Seed { get; init; }

    /// <summary>k of the scale 1:k; null leaves the scenario's.</summary>
    public int? Scale { get; init; }

    /// <summary>Changes laid over the scenario as <c>path=value</c>, the last one on top.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>Threads, 1 or more; results never depend on it.</summary>
    /// <value>The default is one for each processor.</value>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Folder of all runs.</summary>
    /// <value>The default is <c>runs</c> in the current folder.</value>
    public string OutDirectory { get; init; } = "runs";

    /// <summary>Language of the text that the result gives.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.En;

    /// <summary>Folder that holds <c>data</c> and <c>scenarios/parameters</c>.</summary>
    public string AssetsDirectory { get; init; } = Assets.Directory();

    /// <summary>Clock that dates and times the run.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>When the state of a run is kept, so that it can go on after it was stopped; null for never.</summary>
    public CheckpointCadence? Checkpoints { get; init; }

    /// <summary>Who hears of checkpoints that are not written or not used; called on the threads that work.</summary>
    public IProgress<CheckpointNotice>? CheckpointNotices { get; init; }

    /// <summary>Who runs the countries; null for the threads of this process. Results never depend on it.</summary>
    /// <remarks>It needs checkpoints; a run that asks for none keeps them all the same, but not on the way.</remarks>
    public ICountryHost? Host { get; init; }

    /// <summary>Measures the parts of the run; null for nobody.</summary>
    internal StageMeter? Stages { get; init; }

    /// <summary>The part of the options that changes what is asked.</summary>
    public LoadOptions ToLoadOptions() => new()
    {
        Replicates = Replicates,
        Seed = Seed,
        Scale = Scale,
        Overrides = Overrides,
        AssetsDirectory = AssetsDirectory,
    };
}
