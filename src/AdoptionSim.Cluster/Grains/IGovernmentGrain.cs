using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// The government of a country, for whoever in the cluster wants to know how it stands while the run goes on. It stands
/// beside the leader and reads what that shows at the end of each tick, so a question takes nothing from the tick. The
/// key names run, replicate and country, as that of the leader.
/// </summary>
public interface IGovernmentGrain : IGrainWithStringKey
{
    /// <summary>Levers and books at the end of the last tick.</summary>
    /// <returns>Null where nobody leads such a country, or its first tick is not done.</returns>
    Task<GovernmentStanding?> TellAsync();
}
