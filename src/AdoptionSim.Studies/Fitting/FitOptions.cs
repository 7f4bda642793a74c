namespace AdoptionSim.Studies.Fitting;

/// <summary>How large a fit is.</summary>
public sealed record FitOptions
{
    /// <summary>Members of the ensemble, 1 or more.</summary>
    public int Members { get; init; } = 64;

    /// <summary>Seed of all draws.</summary>
    public ulong Seed { get; init; } = 20230101;

    /// <summary>Scale of the home country, 1:k.</summary>
    public int HomeScale { get; init; } = 20;

    /// <summary>Persons of each comparator at the least, where it has as many; its scale is a whole number.</summary>
    public int ComparatorPersons { get; init; } = 1_000_000;

    /// <summary>Threads.</summary>
    public int Threads { get; init; } = 1;
}
