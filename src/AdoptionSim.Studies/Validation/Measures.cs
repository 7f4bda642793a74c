using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation;

/// <summary>Small statistics of the facts.</summary>
internal static class Measures
{
    private const double ExposedEmploymentShare = 0.25;

    /// <summary>Middle value, or the mean of the two in the middle.</summary>
    public static double Median(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    }

    /// <summary>Log-odds of a share; not finite for a share of zero or one.</summary>
    public static double LogOdds(double share) => Math.Log(share / (1.0 - share));

    /// <summary>Spearman's rank correlation; ties take their order of appearance.</summary>
    public static double RankCorrelation(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        double[] a = Ranks(left);
        double[] b = Ranks(right);
        double mean = (a.Length - 1) / 2.0;
        double joint = 0.0;
        double own = 0.0;
        for (int k = 0; k < a.Length; k++)
        {
            joint += (a[k] - mean) * (b[k] - mean);
            own += (a[k] - mean) * (a[k] - mean);
        }

        return joint / own;
    }

    /// <summary>Slope of the least-squares line of y on x.</summary>
    public static double Slope(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double meanX = x.Average();
        double meanY = y.Average();
        double joint = 0.0;
        double own = 0.0;
        for (int k = 0; k < x.Count; k++)
        {
            joint += (x[k] - meanX) * (y[k] - meanY);
            own += (x[k] - meanX) * (x[k] - meanX);
        }

        return joint / own;
    }

    /// <summary>
    /// Signed area of a closed curve, positive against the clock, over the area of the box around it.
    /// </summary>
    public static double SignedArea(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double area = 0.0;
        for (int k = 0; k < x.Count; k++)
        {
            int next = (k + 1) % x.Count;
            area += 0.5 * ((x[k] * y[next]) - (x[next] * y[k]));
        }

        return area / ((x.Max() - x.Min()) * (y.Max() - y.Min()));
    }

    /// <summary>
    /// The most exposed occupations that together hold at most a quarter of employment; at least the first of them.
    /// </summary>
    public static bool[] MostExposed(CountryPack pack)
    {
        var share = new double[pack.Occupations.Count];
        double all = 0.0;
        foreach (EmployerCell cell in pack.Employers)
        {
            all += cell.Persons;
            for (int o = 0; o < share.Length; o++)
            {
                share[o] += cell.Persons * pack.Sectors[cell.Sector].OccupationShares[o];
            }
        }

        var exposed = new bool[share.Length];
        double sum = 0.0;
        foreach (int o in Enumerable.Range(0, share.Length).OrderByDescending(o => pack.Occupations[o].ExposureMean))
        {
            sum += share[o] / all;
            if (sum > ExposedEmploymentShare && Array.IndexOf(exposed, value: true) >= 0)
            {
                break;
            }

            exposed[o] = true;
        }

        return exposed;
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var ranks = new double[values.Count];
        int rank = 0;
        foreach (int k in Enumerable.Range(0, values.Count).OrderBy(k => values[k]))
        {
            ranks[k] = rank++;
        }

        return ranks;
    }
}
