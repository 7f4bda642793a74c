using System;
using System.Collections.Immutable;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>What a silo answers for its blocks.</summary>
/// <param name="Told">The answer as the bytes that actors show.</param>
/// <param name="ToSilos">Who moves to the blocks of each silo, by the silo's place; empty in other steps.</param>
/// <param name="Busy">Wall time in which the silo worked on it.</param>
/// <param name="Refused">What the environment refused; null for nothing.</param>
[GenerateSerializer]
[Immutable]
public sealed record Answer(
    [property: Id(0)] Columns Told, [property: Id(1)] ImmutableArray<Columns> ToSilos,
    [property: Id(2)] TimeSpan Busy, [property: Id(3)] string? Refused);
