using System.Collections.Generic;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>What a scenario asks, read and checked, before parameters and tables.</summary>
internal sealed record ScenarioSettings
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Last month.</summary>
    public required Month To { get; init; }

    /// <summary>One agent stands for so many.</summary>
    public required int Scale { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of replicates.</summary>
    public required int Replicates { get; init; }

    /// <summary>Whether replicates draw their parameters.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>Comparators in their fixed order.</summary>
    public required IReadOnlyList<string> Comparators { get; init; }

    /// <summary>Most persons simulated in each comparator.</summary>
    public required int ComparatorPersons { get; init; }

    /// <summary>Levers in order of id.</summary>
    public required IReadOnlyList<LeverSetting> Levers { get; init; }

    /// <summary>Printed budget whose lines are booked; null for none.</summary>
    public ProgrammeSetting? Programme { get; init; }

    /// <summary>Values of parameters, by id.</summary>
    public required IReadOnlyList<MapEntry> Parameters { get; init; }

    /// <summary>Which published forms of the mechanisms it takes.</summary>
    public required ModelSettings Model { get; init; }

    /// <summary>Change of the demand for labour in time, share; null when nothing shocks it.</summary>
    public required Timeline? DemandShock { get; init; }

    /// <summary>Outcomes asked for; empty means all.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>What is expected of the results.</summary>
    public required IReadOnlyList<ScenarioCheck> Checks { get; init; }
}
