using AdoptionSim.Model.Labour;

namespace AdoptionSim.Studies.Laws;

/// <summary>What the law of the labour market is checked for.</summary>
public sealed record LabourLawSettings
{
    /// <summary>Hazards, speeds and rules; for a rest point hazards and speeds are above 0.</summary>
    public required FlowRules Rules { get; init; }

    /// <summary>Posts over labour force, above 0.</summary>
    public double DemandShare { get; init; } = 1.0;

    /// <summary>Network of the occupations, which all ask for equally many posts; null for a single one.</summary>
    public OccupationNetwork? Network { get; init; }

    /// <summary>Steps before the stocks are read, 1 or more.</summary>
    public int Steps { get; init; } = 2000;

    /// <summary>Amplitude of a cycle of demand that is run afterwards; null for none.</summary>
    public double? CycleAmplitudeShare { get; init; }

    /// <summary>Period of that cycle, 2 steps or more.</summary>
    public int CyclePeriodSteps { get; init; } = 100;

    /// <summary>Persons of a market of agents in the engine, 1 or more; null for none.</summary>
    public int? Agents { get; init; }

    /// <summary>Seed of the agents' draws.</summary>
    public ulong Seed { get; init; } = 1;
}
