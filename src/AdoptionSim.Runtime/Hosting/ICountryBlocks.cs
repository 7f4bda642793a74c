using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Runtime.Checkpoints;

namespace AdoptionSim.Runtime.Hosting;

/// <summary>All blocks of one country, wherever they are, from the first tick to the last.</summary>
public interface ICountryBlocks : IBlockHost
{
    /// <summary>Digest of the state of every firm and person, in the order of the blocks.</summary>
    ValueTask<ulong> DigestAsync();

    /// <summary>Keeps every block, each in its file.</summary>
    /// <param name="place">Where, and after which tick.</param>
    /// <param name="heard">What firms of the country have heard.</param>
    /// <returns>Seals of the files, in the order of the blocks.</returns>
    ValueTask<IReadOnlyList<StateSeal>> KeepAsync(StateFolder place, HeardSignals heard);

    /// <summary>Puts every block back.</summary>
    /// <param name="place">Where, and after which tick; its files have been checked.</param>
    /// <param name="heard">What firms of the country have heard, put back before.</param>
    ValueTask PutBackAsync(StateFolder place, HeardSignals heard);
}
