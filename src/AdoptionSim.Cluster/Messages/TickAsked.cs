using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>
/// What every question of a tick says first. What is asked is done once: to a repeated question the same is answered.
/// </summary>
/// <param name="Epoch">
/// Epoch of the country, which grows whenever it is put back: what comes from an earlier one is refused.
/// </param>
/// <param name="Step">Number of the question in the epoch, from 1.</param>
[GenerateSerializer]
[Immutable]
public sealed record TickAsked([property: Id(0)] long Epoch, [property: Id(1)] long Step);
