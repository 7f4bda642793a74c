using System;
using Orleans;
using Orleans.Runtime;

namespace AdoptionSim.Cluster.Placing;

/// <summary>A grain stands on the silo of the leader whose run, replicate and country its key begins with.</summary>
[Serializable]
[GenerateSerializer]
[Immutable]
[SuppressReferenceTracking]
internal sealed class BesideLeader : PlacementStrategy
{
    /// <summary>The only one that is needed.</summary>
    public static BesideLeader Instance { get; } = new();
}
