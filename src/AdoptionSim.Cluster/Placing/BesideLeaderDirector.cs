using System;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Grains;
using AdoptionSim.Cluster.Seats;
using Orleans;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace AdoptionSim.Cluster.Placing;

/// <summary>
/// Places a grain on the silo of its leader. Without one it is placed anywhere, finds nothing to tell and goes.
/// </summary>
/// <param name="factory">Finds the leader.</param>
internal sealed class BesideLeaderDirector(IGrainFactory factory) : IPlacementDirector
{
    private const long OnlyManager = 0;

    /// <inheritdoc/>
    public async Task<SiloAddress> OnAddActivation(
        PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SiloAddress[] silos = context.GetCompatibleSilos(target);

        // IdSpan knows its text.
        string leader = SeatKey.LeaderIn(target.GrainIdentity.Key.ToString()!);
        SiloAddress? place = await factory.GetGrain<IManagementGrain>(OnlyManager)
            .GetActivationAddress(factory.GetGrain<IRunGrain>(leader));
        return place is not null && silos.Contains(place) ? place : silos[0];
    }
}
