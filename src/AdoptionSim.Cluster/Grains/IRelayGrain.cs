using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// Carries the conversation of one country to all of its blocks on one silo, so that a step is one message to a silo.
/// The conditions of the tick stand once in the silo, where its blocks read them. The key names country, epoch and
/// silo.
/// </summary>
public interface IRelayGrain : IGrainWithStringKey
{
    /// <summary>Settles the blocks of the silo as they were before the first tick.</summary>
    /// <param name="asked">Which ones.</param>
    Task SettleAsync(SettleAsked asked);

    /// <summary>Asks all blocks of the silo.</summary>
    /// <param name="asked">Epoch and number of the question.</param>
    /// <param name="question">The question.</param>
    /// <param name="told">What the blocks are told with it.</param>
    /// <exception cref="StaleQuestionException">The epoch is over.</exception>
    Task<Answer> AskAsync(TickAsked asked, Question question, Columns told);

    /// <summary>Lets the blocks go.</summary>
    /// <param name="epoch">Epoch of the country.</param>
    Task LeaveAsync(long epoch);
}
