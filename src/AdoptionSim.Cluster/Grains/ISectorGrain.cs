using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// One sector of a country, for whoever in the cluster wants to know how it stands while the run goes on. It stands
/// beside the leader and reads what that shows at the end of each tick, so a question takes nothing from the tick. The
/// key names run, replicate, country and the sector of the pack.
/// </summary>
public interface ISectorGrain : IGrainWithStringKey
{
    /// <summary>Firms and persons of the sector at the end of the last tick.</summary>
    /// <returns>Null where nobody leads such a country, its first tick is not done, or it has no such sector.</returns>
    Task<SectorStanding?> TellAsync();
}
