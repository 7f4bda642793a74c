using System;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Seats;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace AdoptionSim.Cluster.Placing;

/// <summary>Places a grain on the silo that its key names.</summary>
internal sealed class OnNamedSiloDirector : IPlacementDirector
{
    /// <inheritdoc/>
    /// <exception cref="SiloUnavailableException">The silo is not there any more.</exception>
    public Task<SiloAddress> OnAddActivation(
        PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        // IdSpan knows its text.
        SiloAddress named = SiloAddress.FromParsableString(BlockKey.SiloOf(target.GrainIdentity.Key.ToString()!));
        return Array.IndexOf(context.GetCompatibleSilos(target), named) >= 0
            ? Task.FromResult(named)
            : throw new SiloUnavailableException($"Silo {named} is not there any more.");
    }
}
