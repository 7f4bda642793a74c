using System;

namespace AdoptionSim.Kernel.Tests;

/// <summary>Test statistics as standard scores, so that one generous limit serves all.</summary>
internal static class Statistics
{
    /// <summary>A score beyond this has a chance of one in two million; seeds are fixed, so none flakes.</summary>
    internal const double Limit = 5.0;

    /// <summary>Pearson's statistic as a standard score, by Wilson and Hilferty's cube root.</summary>
    internal static double ChiSquareScore(ReadOnlySpan<long> counts, Func<int, double> expected, int constraints = 1)
    {
        double sum = 0.0;
        int cells = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            double mean = expected(i);
            if (mean > 0.0)
            {
                sum += (counts[i] - mean) * (counts[i] - mean) / mean;
                cells++;
            }
        }

        return Score(sum, cells - constraints);
    }

    /// <summary>The standard score of a chi-square value.</summary>
    internal static double Score(double chiSquare, double degrees)
    {
        double spread = 2.0 / (9.0 * degrees);
        return (Math.Cbrt(chiSquare / degrees) - (1.0 - spread)) / Math.Sqrt(spread);
    }

    /// <summary>The correlation of two columns of uniforms as a standard score.</summary>
    internal static double CorrelationScore(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0.0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += (left[i] - 0.5) * (right[i] - 0.5);
        }

        return sum * 12.0 / Math.Sqrt(left.Length);
    }

    /// <summary>Fails unless a score lies within the limit.</summary>
    internal static void AssertUnremarkable(double score, string what) =>
        Assert.True(Math.Abs(score) < Limit, $"{what}: score {score:F2}");
}
