using System.Threading.Tasks;
using AdoptionSim.Cluster.Messages;
using Orleans;

namespace AdoptionSim.Cluster.Grains;

/// <summary>One sector of a country: what its firms see of each other.</summary>
public interface ISectorGrain : IGrainWithStringKey
{
    /// <summary>Takes in the firms of the sector as they stood at the end of the last tick.</summary>
    /// <param name="asked">The tick.</param>
    /// <param name="firms">Counts of the country.</param>
    /// <returns>Share of the firms that use AI, by size group.</returns>
    Task<Columns> TakeAsync(TickAsked asked, Columns firms);
}
