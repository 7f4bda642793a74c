using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>
/// The firms of one block. Firms and persons of one number are one block of the model, placed together: what they tell
/// each other is no message. The key names run, country, replicate and block.
/// </summary>
public interface IFirmBlockGrain : IGrainWithStringKey
{
    /// <summary>Applications for the subsidy in a round.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    /// <returns>Applicants, and what they ask for by bucket.</returns>
    Task<Columns> ApplyForSubsidiesAsync(TickAsked asked, Columns conditions);

    /// <summary>Steps 4 to 7 of the tick: firms become aware, learn, decide and deepen their use.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    Task TakeUpAiAsync(TickAsked asked, Columns conditions);

    /// <summary>Steps 8 to 11 and 14 of the tick: firms plan posts and adjust staff.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="conditions">Conditions of the tick, with those of work.</param>
    /// <returns>Open vacancies by occupation.</returns>
    Task<Columns> PlanWorkAsync(TickAsked asked, Columns conditions);

    /// <summary>Counts of the tick.</summary>
    /// <param name="asked">The tick.</param>
    Task<Columns> CountAsync(TickAsked asked);

    /// <summary>Keeps the whole block, firms and persons, in the checkpoint of a run.</summary>
    /// <param name="asked">The tick that is to come.</param>
    Task KeepAsync(TickAsked asked);

    /// <summary>Puts the whole block back from the checkpoint of a run.</summary>
    /// <param name="asked">The tick that is to come, in the new epoch.</param>
    Task PutBackAsync(TickAsked asked);
}
