using System;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>Where the time of a country went.</summary>
/// <param name="Silos">Silos that worked, the largest number at a time.</param>
/// <param name="Epochs">Epochs so far.</param>
/// <param name="Ticks">Ticks that were done, those done again included.</param>
/// <param name="Phases">Questions that went to all silos.</param>
/// <param name="Whole">Wall time from asking to the last answer.</param>
/// <param name="Barrier">The part of it in which even the busiest silo did not work.</param>
[GenerateSerializer]
[Immutable]
public sealed record PhaseTimes(
    [property: Id(0)] int Silos, [property: Id(1)] long Epochs, [property: Id(2)] long Ticks,
    [property: Id(3)] long Phases, [property: Id(4)] TimeSpan Whole, [property: Id(5)] TimeSpan Barrier)
{
    /// <summary>No time yet.</summary>
    public static PhaseTimes None { get; } = new(0, 0, 0, 0, TimeSpan.Zero, TimeSpan.Zero);
}
