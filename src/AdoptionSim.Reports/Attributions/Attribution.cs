using System.Collections.Generic;

namespace AdoptionSim.Reports.Attributions;

/// <summary>Which lever or pillar of a scenario did what, as data.</summary>
public sealed record Attribution
{
    /// <summary>Id of the scenario.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Id of the run with all levers.</summary>
    public required string FullRunId { get; init; }

    /// <summary>Id of the run without any.</summary>
    public required string EmptyRunId { get; init; }

    /// <summary>Month looked at, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }

    /// <summary>Replicates of each run.</summary>
    public required int Replicates { get; init; }

    /// <summary>Whether effects are shared out over pillars instead of levers.</summary>
    public required bool ByPillar { get; init; }

    /// <summary>Orders that were sampled; null when values are exact.</summary>
    public required int? Orders { get; init; }

    /// <summary>One for each indicator asked for.</summary>
    public required IReadOnlyList<AttributedOutcome> Outcomes { get; init; }
}
