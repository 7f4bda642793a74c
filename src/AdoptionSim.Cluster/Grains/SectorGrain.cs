using System;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Placing;
using AdoptionSim.Cluster.Seats;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>A sector of a country beside its leader.</summary>
/// <param name="shelf">What leaders of the silo show.</param>
[BesideLeader]
internal sealed class SectorGrain(StandingShelf shelf) : Grain, ISectorGrain
{
    /// <inheritdoc/>
    public Task<SectorStanding?> TellAsync()
    {
        string key = this.GetPrimaryKeyString();
        SectorStanding? sector = shelf.Of(SeatKey.LeaderIn(key))?.Sectors
            .FirstOrDefault(one => string.Equals(one.Sector, SeatKey.SectorIn(key), StringComparison.Ordinal));
        if (sector is null)
        {
            // The next question finds the place where the leader is by then.
            DeactivateOnIdle();
        }

        return Task.FromResult(sector);
    }
}
