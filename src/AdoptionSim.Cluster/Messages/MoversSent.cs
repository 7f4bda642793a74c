using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>Persons on their way from one block to another in a tick, in the order in which they left.</summary>
/// <param name="From">Number of the block that they left.</param>
/// <param name="Persons">The persons as records.</param>
[GenerateSerializer]
[Immutable]
public sealed record MoversSent([property: Id(0)] int From, [property: Id(1)] Columns Persons);
