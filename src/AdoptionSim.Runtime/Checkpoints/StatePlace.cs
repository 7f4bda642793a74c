namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>Whose state a file holds, and of when.</summary>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Country">Index of the country in the scenario.</param>
/// <param name="Tick">Ticks that are done.</param>
/// <param name="Unit">Number of the block; below 0 what is named here.</param>
internal readonly record struct StatePlace(int Replicate, int Country, int Tick, int Unit)
{
    /// <summary>The national actors.</summary>
    public const int Nation = -1;

    /// <summary>What observers saw of the months that are done.</summary>
    public const int Seen = -2;
}
