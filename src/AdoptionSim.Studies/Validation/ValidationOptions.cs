namespace AdoptionSim.Studies.Validation;

/// <summary>How large a validation is. Everything here is stated on the page, because figures change with it.</summary>
public sealed record ValidationOptions
{
    /// <summary>k of the main scale 1:k.</summary>
    public int Scale { get; init; } = 100;

    /// <summary>k of the coarse scale at which the market at rest runs too.</summary>
    public int CoarseScale { get; init; } = 1000;

    /// <summary>Whether the market at rest also runs at 1:10; takes minutes.</summary>
    public bool WithTenth { get; init; }

    /// <summary>Pairs of runs with and without AI: the first half at central parameters, the others members of the
    /// ensemble.</summary>
    public int Replicates { get; init; } = 6;

    /// <summary>Seed of all draws; further seeds of the market at rest follow it.</summary>
    public ulong Seed { get; init; } = 20230101;

    /// <summary>Threads; results never depend on it.</summary>
    public int Threads { get; init; } = 1;
}
