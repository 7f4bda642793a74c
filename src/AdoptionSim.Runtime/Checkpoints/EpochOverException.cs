using System;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>Somebody else leads the country by now, or the run has ended: nothing more is written.</summary>
/// <param name="epoch">The epoch that is over.</param>
public sealed class EpochOverException(long epoch) : Exception($"Epoch {epoch} is over.")
{
    /// <summary>The epoch that is over.</summary>
    public long Epoch { get; } = epoch;
}
