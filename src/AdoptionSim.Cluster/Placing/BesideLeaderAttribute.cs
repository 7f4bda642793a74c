using System;
using Orleans.Placement;

namespace AdoptionSim.Cluster.Placing;

/// <summary>Marks a grain that stands on the silo of the leader of its country.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BesideLeaderAttribute() : PlacementAttribute(BesideLeader.Instance);
