using System.Collections.Generic;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Model;

/// <summary>One question to the model, with everything resolved: what a run needs and nothing about files.</summary>
public sealed record Scenario
{
    /// <summary>Stable id of the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Title in both languages.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>First month; tick 0.</summary>
    public required Month From { get; init; }

    /// <summary>Last month, inclusive.</summary>
    public required Month To { get; init; }

    /// <summary>One agent stands for so many in the home country (1:k).</summary>
    public required int Scale { get; init; }

    /// <summary>Persons simulated in each comparator, at most; sets the comparators' own scale.</summary>
    public required int ComparatorPersons { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of replicates: each has its own draws and its own draw of the uncertain parameters.</summary>
    public required int Replicates { get; init; }

    /// <summary>The home country first, then the comparators.</summary>
    public required IReadOnlyList<CountryPlan> Countries { get; init; }

    /// <summary>Number of ticks.</summary>
    public int Ticks => To.Since(From) + 1;
}
