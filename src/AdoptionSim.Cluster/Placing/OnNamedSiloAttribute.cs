using System;
using Orleans.Placement;

namespace AdoptionSim.Cluster.Placing;

/// <summary>Marks a grain that stands on the silo that its key names.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnNamedSiloAttribute() : PlacementAttribute(OnNamedSilo.Instance);
