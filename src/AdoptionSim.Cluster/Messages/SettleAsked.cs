using System;
using System.Collections.Immutable;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>Which blocks of a country a silo is to settle.</summary>
/// <param name="Order">The country.</param>
/// <param name="Epoch">Epoch of the country.</param>
/// <param name="Place">Place of the silo among those that work on it, from 0.</param>
/// <param name="Firsts">First block of each silo, and last the number of all blocks.</param>
/// <param name="Build">Build of the model: others would give other bits.</param>
[GenerateSerializer]
[Immutable]
public sealed record SettleAsked(
    [property: Id(0)] CountryOrder Order, [property: Id(1)] long Epoch, [property: Id(2)] int Place,
    [property: Id(3)] ImmutableArray<int> Firsts, [property: Id(4)] Guid Build)
{
    /// <summary>Number of the first block of the silo.</summary>
    public int First => Firsts[Place];

    /// <summary>Number of blocks of the silo.</summary>
    public int Count => Firsts[Place + 1] - Firsts[Place];

    /// <summary>Number of blocks of the country.</summary>
    public int AllBlocks => Firsts[^1];
}
