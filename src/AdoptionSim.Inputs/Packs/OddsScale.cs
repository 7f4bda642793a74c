using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Packs;

/// <summary>
/// Moves the rates of groups to a wanted total by one factor on their odds: the profile keeps its shape and no rate
/// leaves the interval from 0 to 1.
/// </summary>
internal static class OddsScale
{
    private const int Halvings = 200;
    private const double LogFactorMax = 60;

    /// <summary>Counts by group that add to the total.</summary>
    /// <param name="sizes">Persons of each group.</param>
    /// <param name="rates">Rate of each group before, from 0 to 1.</param>
    /// <param name="total">Wanted total, below the sum of the sizes of groups whose rate is above 0.</param>
    public static double[] Counts(IReadOnlyList<double> sizes, IReadOnlyList<double> rates, double total)
    {
        double low = -LogFactorMax;
        double high = LogFactorMax;
        for (int k = 0; k < Halvings; k++)
        {
            double middle = (low + high) / 2;
            if (At(sizes, rates, middle).Sum() < total)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return At(sizes, rates, (low + high) / 2);
    }

    private static double[] At(IReadOnlyList<double> sizes, IReadOnlyList<double> rates, double logFactor)
    {
        double factor = Math.Exp(logFactor);
        return [.. sizes.Zip(rates, (size, rate) => size * (rate * factor / (1 - rate + (rate * factor))))];
    }
}
