using System;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Placing;

/// <summary>A grain stands on the silo that its key names, and nowhere else.</summary>
[Serializable]
[GenerateSerializer]
[Immutable]
[SuppressReferenceTracking]
internal sealed class OnNamedSilo : PlacementStrategy
{
    /// <summary>The only one that is needed.</summary>
    public static OnNamedSilo Instance { get; } = new();
}
