namespace AdoptionSim.Benchmarks.Bracket;

/// <summary>What is held beside what.</summary>
internal sealed record BracketOptions
{
    /// <summary>Scenario, by path or name.</summary>
    public string Scenario { get; init; } = "plan-fy2025";

    /// <summary>k of the coarse scale 1:k.</summary>
    public int CoarseScale { get; init; } = 100;

    /// <summary>k of the fine scale 1:k.</summary>
    public int FineScale { get; init; } = 1;

    /// <summary>Runs at the coarse scale, with the seeds from 1 on; at the fine one there is one, with the scenario's
    /// seed.</summary>
    public int Runs { get; init; } = 32;

    /// <summary>Threads.</summary>
    public int Threads { get; init; } = System.Environment.ProcessorCount;
}
