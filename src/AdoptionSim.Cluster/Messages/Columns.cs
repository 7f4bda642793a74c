using System;
using Orleans;

namespace AdoptionSim.Cluster.Messages;

/// <summary>
/// State or counts as the bytes that an actor shows to a visitor. They are handed over and never changed, so nothing is
/// copied inside a silo.
/// </summary>
/// <param name="Bytes">The bytes.</param>
[GenerateSerializer]
[Immutable]
public sealed record Columns([property: Id(0)] ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Nothing.</summary>
    public static Columns None { get; } = new(ReadOnlyMemory<byte>.Empty);
}
