using System;
using AdoptionSim.Kernel;

namespace AdoptionSim.Reports.Statistics;

/// <summary>Quantiles of Student's t distribution, the same bits on every machine.</summary>
public static class StudentT
{
    private const double FirstUpper = 2.0;

    /// <summary>The t below which a share of the distribution lies.</summary>
    /// <param name="probability">Probability, 0.5 to below 1.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument lies outside its range.</exception>
    /// <remarks>
    /// Bisection on P(T ≤ t) = 1 − I(ν / (ν + t²); ν/2, 1/2) / 2, where I is the regularised incomplete beta function
    /// (NIST Digital Library of Mathematical Functions, 8.17), until neighbouring numbers are reached.
    /// </remarks>
    public static double Quantile(double probability, int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        if (!(probability >= 0.5 && probability < 1.0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(probability), probability, "The probability lies in [0.5, 1).");
        }

        double low = 0.0;
        double high = FirstUpper;
        while (Below(high, degrees) < probability)
        {
            high *= 2.0;
        }

        while (true)
        {
            double middle = low + (0.5 * (high - low));
            if (middle <= low || middle >= high)
            {
                return high;
            }

            if (Below(middle, degrees) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }

    private static double Below(double t, int degrees) =>
        1.0 - (0.5 * PortableMath.BetaCdf(degrees / (degrees + (t * t)), 0.5 * degrees, 0.5));
}
