using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// A run: the economy of each country and its clock. It asks the blocks, keeps checkpoints, and puts everything back in
/// a new epoch when a silo is lost. A client that dies asks again and finds the same run.
/// </summary>
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Starts the run, or picks it up where it stands.</summary>
    /// <param name="resolvedScenario">What is asked, as the bytes whose digest is the run id.</param>
    Task<RunStanding> StartAsync(Columns resolvedScenario);

    /// <summary>How far the run has come.</summary>
    Task<RunStanding> StandingAsync();

    /// <summary>Keeps a checkpoint and stops.</summary>
    Task<RunStanding> StopAsync();
}
