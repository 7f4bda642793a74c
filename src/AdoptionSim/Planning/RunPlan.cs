using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Showing;

namespace AdoptionSim.Planning;

/// <summary>What a run will be, before it begins.</summary>
public sealed record RunPlan
{
    /// <summary>Id of the scenario.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Countries of one replicate, home first.</summary>
    public required IReadOnlyList<CountryCount> Countries { get; init; }

    /// <summary>Months of the horizon.</summary>
    public required int Ticks { get; init; }

    /// <summary>Number of replicates.</summary>
    public required int Replicates { get; init; }

    /// <summary>Number of threads.</summary>
    public required int Threads { get; init; }

    /// <summary>Agent-ticks of the whole run; an agent is a firm or a person.</summary>
    public required long AgentTicks { get; init; }

    /// <summary>What it takes, and whether that fits.</summary>
    public required RunSize Size { get; init; }

    /// <summary>Time of every part of the run on this machine as it is now; none when the run does not fit.</summary>
    public IReadOnlyList<StageCost> Stages { get; init; } = [];

    /// <summary>Wall time of the run on this machine as it is now; null when the run does not fit.</summary>
    public TimeSpan? WallTime =>
        Stages.Count == 0 ? null : TimeSpan.FromSeconds(Stages.Sum(stage => stage.Cost.WallSeconds));

    /// <summary>Time of all processors that the run takes; null when it does not fit.</summary>
    public TimeSpan? CpuTime =>
        Stages.Count == 0 ? null : TimeSpan.FromSeconds(Stages.Sum(stage => stage.Cost.CpuSeconds));

    /// <summary>Part of <see cref="WallTime"/> that one replicate of the home country takes on one thread, or on all
    /// where the home country gets them.</summary>
    public TimeSpan? HomeTime { get; init; }

    /// <summary>The same for all comparators of a replicate together.</summary>
    public TimeSpan? ComparatorTime { get; init; }

    /// <summary>What the levers do, by fiscal year.</summary>
    public required IReadOnlyList<LeverYear> LeverYears { get; init; }

    /// <summary>Id of the baseline; null without one.</summary>
    public string? BaselineId { get; init; }

    /// <summary>How the scenario differs from its baseline; null without one.</summary>
    public ScenarioDifference? Difference { get; init; }
}
