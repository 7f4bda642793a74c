using System;
using System.Collections.Generic;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim;

/// <summary>How the effects of a scenario are explained.</summary>
public sealed record ExplainOptions
{
    /// <summary>How the scenario is run.</summary>
    public RunOptions Run { get; init; } = new();

    /// <summary>What effects are shared out over.</summary>
    public PlayerKind By { get; init; } = PlayerKind.Lever;

    /// <summary>
    /// Ids of the indicators; empty means firm usage of the home country and the gap in individual usage to the first
    /// comparator.
    /// </summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Orders to sample, 2 or more; null is exact.</summary>
    public int? Orders { get; init; }

    /// <summary>First day of the month looked at; null for the last.</summary>
    public DateOnly? Month { get; init; }
}
