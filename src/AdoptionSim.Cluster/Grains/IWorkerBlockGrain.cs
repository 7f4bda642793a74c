using System.Collections.Immutable;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The persons of one block; they are kept and put back with its firms.</summary>
public interface IWorkerBlockGrain : IGrainWithStringKey
{
    /// <summary>Step 3 of the tick: persons take up AI, come to use it regularly, or lapse.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="conditions">Conditions of the tick.</param>
    Task UseAiAsync(TickAsked asked, Columns conditions);

    /// <summary>Step 8 of the tick, in April: persons grow older, retire, enter the labour force or die.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="conditions">Conditions of the tick, with those of work.</param>
    /// <returns>Change of the labour force, and posts that nobody holds any more.</returns>
    Task<Columns> TurnYearAsync(TickAsked asked, Columns conditions);

    /// <summary>Step 12 of the tick: who searches applies.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="conditions">Conditions of the tick, with the vacancies of the country.</param>
    /// <returns>Applications of entrants and of others, by occupation.</returns>
    Task<Columns> SeekWorkAsync(TickAsked asked, Columns conditions);

    /// <summary>Step 12 of the tick: who wins a vacancy leaves for it.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="board">The board, after the country's matching.</param>
    /// <returns>Who leaves, by the number of the block to which they go.</returns>
    Task<ImmutableArray<MoversSent>> SendMoversAsync(TickAsked asked, Columns board);

    /// <summary>Step 12 of the tick: who comes takes up the post.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="movers">Who comes, by the number of the block that they left.</param>
    Task ReceiveMoversAsync(TickAsked asked, ImmutableArray<MoversSent> movers);

    /// <summary>Counts of the tick.</summary>
    /// <param name="asked">The tick.</param>
    Task<Columns> CountAsync(TickAsked asked);
}
