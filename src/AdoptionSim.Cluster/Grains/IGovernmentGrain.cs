using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>The government of a country: levers, budget and ledger.</summary>
public interface IGovernmentGrain : IGrainWithStringKey
{
    /// <summary>Step 1 of the tick: what each lever changes; money comes in, and a round may open.</summary>
    /// <param name="asked">The tick.</param>
    Task<Columns> DecideAsync(TickAsked asked);

    /// <summary>Draws one line through all applicants of the round.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="requested">Applicants, and what they ask for by bucket.</param>
    /// <returns>The line.</returns>
    Task<Columns> DrawTheLineAsync(TickAsked asked, Columns requested);

    /// <summary>Closes the books of the tick.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="firms">Counts of the country.</param>
    Task CloseAsync(TickAsked asked, Columns firms);
}
