using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;
using Orleans.Concurrency;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// The economy of one country in one replicate of a run, its government and its clock: it leads the conversation of the
/// tick, keeps checkpoints, and puts everything back in a new epoch when a silo is lost. The key names run, replicate
/// and country. A client that dies asks again and finds the same country.
/// </summary>
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>
    /// Starts the country, or picks it up where it stands. The answer comes when it has ended, and after a moment at
    /// the latest; it goes on after the answer.
    /// </summary>
    /// <param name="order">The country.</param>
    [AlwaysInterleave]
    Task<RunStanding> StartAsync(CountryOrder order);

    /// <summary>Keeps a checkpoint and stops.</summary>
    [AlwaysInterleave]
    Task<RunStanding> StopAsync();
}
