using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Reports.Statistics;

/// <summary>The one definition of a quantile in the reports: type 7 of Hyndman and Fan (1996).</summary>
/// <remarks>
/// For n sorted values the quantile p lies at the place (n − 1) p, counted from 0, straight between neighbours.
/// </remarks>
public static class Quantiles
{
    /// <summary>Quantile of some values.</summary>
    /// <param name="values">Values in any order; at least one.</param>
    /// <param name="probability">Probability, 0 to 1.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not within 0 and 1.</exception>
    public static double Of(IReadOnlyList<double> values, double probability)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("Nothing has no quantile.", nameof(values));
        }

        if (!(probability >= 0.0 && probability <= 1.0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability), probability, "A probability lies between 0 and 1.");
        }

        double[] sorted = [.. values.Order()];
        double place = (sorted.Length - 1) * probability;
        int below = (int)Math.Floor(place);
        double part = place - below;
        return part == 0.0 ? sorted[below] : sorted[below] + (part * (sorted[below + 1] - sorted[below]));
    }
}
