using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Kernel;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Deals persons out in whole numbers that add to the total exactly.</summary>
internal static class WholePersons
{
    /// <summary>Deals a total out in proportion to weights; nothing where no weight is above 0, as after a
    /// report.</summary>
    /// <param name="weights">Weights of 0 or more.</param>
    /// <param name="total">Total, 0 or more.</param>
    public static long[] Deal(IReadOnlyList<double> weights, long total)
    {
        long[] parts = new long[weights.Count];
        if (weights.Sum() > 0)
        {
            Apportionment.Split(total, [.. weights], parts);
        }

        return parts;
    }
}
