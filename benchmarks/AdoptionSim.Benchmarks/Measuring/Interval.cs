using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AdoptionSim.Benchmarks.Measuring;

/// <summary>
/// A median with a band from order statistics: the chance that the median of what is drawn from lies outside is at
/// most one in twenty, whatever its distribution; with fewer than six values the band is their range.
/// </summary>
/// <param name="Low">Lower end.</param>
/// <param name="Median">Median.</param>
/// <param name="High">Upper end.</param>
internal readonly record struct Interval(double Low, double Median, double High)
{
    private const double Chance = 0.05;

    /// <summary>Median and band of values, at least one.</summary>
    public static Interval Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int n = sorted.Length;
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;

        // P(fewer than k of n below the median) for k = 1, 2, …: the binomial distribution with one half.
        double term = Math.Pow(0.5, n);
        double tail = term;
        int rank = 0;
        while (rank < (n - 1) / 2 && 2.0 * tail <= Chance)
        {
            rank++;
            term *= (double)(n - rank + 1) / rank;
            tail += term;
        }

        int cut = Math.Max(0, rank - 1);
        return new Interval(sorted[cut], median, sorted[n - 1 - cut]);
    }

    /// <summary>Median and band with three digits.</summary>
    public override string ToString() => $"{Digits(Median)} [{Digits(Low)}–{Digits(High)}]";

    /// <summary>A number with three digits.</summary>
    public static string Digits(double value) => Math.Abs(value) switch
    {
        >= 100.0 => value.ToString("F0", CultureInfo.InvariantCulture),
        >= 10.0 => value.ToString("F1", CultureInfo.InvariantCulture),
        >= 1.0 => value.ToString("F2", CultureInfo.InvariantCulture),
        _ => value.ToString("F3", CultureInfo.InvariantCulture),
    };
}
