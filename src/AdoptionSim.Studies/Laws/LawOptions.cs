namespace AdoptionSim.Studies.Laws;

/// <summary>How large a law's population is and what it draws from.</summary>
public sealed record LawOptions
{
    /// <summary>Number of agents, 1 or more.</summary>
    public int Agents { get; init; } = 1_000_000;

    /// <summary>Seed of all draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads.</summary>
    public int Threads { get; init; } = 1;
}
