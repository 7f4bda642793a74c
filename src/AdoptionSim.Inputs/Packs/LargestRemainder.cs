using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Packs;

/// <summary>
/// Deals a whole number out in proportion to weights, so that the parts are whole and add to it exactly.
/// </summary>
internal static class LargestRemainder
{
    /// <summary>Deals a total out; ties go to the earlier place.</summary>
    /// <param name="weights">Weights of 0 or more, at least one above 0 when the total is.</param>
    /// <param name="total">Total, 0 or more.</param>
    public static long[] Deal(IReadOnlyList<double> weights, long total)
    {
        double sum = weights.Sum();
        if (!(sum > 0))
        {
            return new long[weights.Count];
        }

        double[] exact = [.. weights.Select(weight => total * (weight / sum))];
        long[] parts = [.. exact.Select(part => (long)Math.Floor(part))];
        long rest = total - parts.Sum();
        int[] order = [.. Enumerable.Range(0, parts.Length).OrderByDescending(k => exact[k] - parts[k]).ThenBy(k => k)];

        // Rounding of the quotas may leave one more or one less than there are remainders, hence the circle.
        for (int k = 0; rest != 0; k = (k + 1) % order.Length)
        {
            int place = rest > 0 ? order[k] : order[^(k + 1)];
            long step = rest > 0 ? 1 : parts[place] > 0 ? -1 : 0;
            parts[place] += step;
            rest -= step;
        }

        return parts;
    }
}
