using System;
using AdoptionSim.Model.Labour;

namespace AdoptionSim.Observations.Recording;

/// <summary>
/// How unequal wages are: every employed person counts with the middle of the class of relative wages, times the wage
/// of the occupation. Exact over these middles.
/// </summary>
internal sealed class WageSpread
{
    private const double LowShare = 0.1;
    private const double HighShare = 0.9;
    private readonly double[] wages;
    private readonly long[] persons;
    private int points;
    private long all;

    /// <summary>Makes room for a country.</summary>
    /// <param name="occupations">Number of occupations.</param>
    public WageSpread(int occupations)
    {
        wages = new double[occupations * WorkCounts.WageBins];
        persons = new long[wages.Length];
    }

    /// <summary>Takes the wages of a month.</summary>
    /// <param name="counts">Counts of the country.</param>
    /// <param name="wageYenPerMonth">Mean wage of each occupation, yen per month.</param>
    public void Take(WorkCounts counts, ReadOnlySpan<double> wageYenPerMonth)
    {
        points = 0;
        all = 0;
        for (int o = 0; o < counts.Occupations; o++)
        {
            for (int k = 0; k < WorkCounts.WageBins; k++)
            {
                long here = counts.WageBin(o, k);
                if (here > 0)
                {
                    wages[points] = wageYenPerMonth[o] * WageClasses.Middle(k);
                    persons[points++] = here;
                    all += here;
                }
            }
        }

        wages.AsSpan(0, points).Sort(persons.AsSpan(0, points));
    }

    /// <summary>Gini coefficient of the month, 0 to 1; null without employed.</summary>
    public double? Gini()
    {
        double sum = 0.0;
        double ranked = 0.0;
        long below = 0;
        for (int k = 0; k < points; k++)
        {
            double bill = wages[k] * persons[k];
            sum += bill;
            ranked += bill * ((2 * below) + persons[k] - all);
            below += persons[k];
        }

        // Rounding can leave a sum of equal wages a bit below zero.
        return sum > 0.0 ? Math.Max(0.0, ranked / (sum * all)) : null;
    }

    /// <summary>Ninth decile of wages over the first; null without employed.</summary>
    public double? P90OverP10() =>
        Quantile(HighShare) is double high && Quantile(LowShare) is double low && low > 0.0 ? high / low : null;

    /// <summary>Smallest wage that so large a share of the employed does not exceed; null without employed.</summary>
    private double? Quantile(double share)
    {
        long below = 0;
        for (int k = 0; k < points; k++)
        {
            below += persons[k];
            if (below >= share * all)
            {
                return wages[k];
            }
        }

        return null;
    }
}
