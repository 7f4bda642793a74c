using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;

namespace AdoptionSim.Studies.Comparing;

/// <summary>
/// Cost per point of gap closed: mean extra cost over mean points closed, with intervals from a bootstrap that draws
/// replicates as pairs. Where the interval of the points closed holds zero there is no such number.
/// </summary>
public sealed record CostPerPoint
{
    /// <summary>Samples of the bootstrap.</summary>
    public const int Samples = 2000;

    /// <summary>Fewest replicates for an interval of 5 to 95 percent: the same as for bands over replicates.</summary>
    public const int FewestReplicates = 19;

    private const double Tail = 0.05;

    private static readonly DrawStream Stream = new("study.cost_bootstrap");

    /// <summary>Mean extra cost, yen.</summary>
    public required Interval ExtraYen { get; init; }

    /// <summary>Mean of the gap closed, percentage points.</summary>
    public required Interval PointsClosed { get; init; }

    /// <summary>Yen per point; null where the interval of the points closed holds zero.</summary>
    public required Interval? YenPerPoint { get; init; }

    /// <summary>Estimates the cost per point.</summary>
    /// <param name="pairs">One pair for each replicate.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <returns>The estimate; null below <see cref="FewestReplicates"/> pairs.</returns>
    public static CostPerPoint? Of(IReadOnlyList<CostPair> pairs, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count < FewestReplicates)
        {
            return null;
        }

        var draws = new Draws(DrawKey.For(seed, replicate: 0, scope: 0), Stream);
        double[] extras = new double[Samples];
        double[] closed = new double[Samples];
        double[] ratios = new double[Samples];
        for (int sample = 0; sample < Samples; sample++)
        {
            double extraSum = 0.0;
            double closedSum = 0.0;
            for (int k = 0; k < pairs.Count; k++)
            {
                CostPair pair = pairs[(int)(draws.Uniform((uint)sample, (uint)k) * pairs.Count)];
                extraSum += pair.ExtraYen;
                closedSum += pair.PointsClosed;
            }

            extras[sample] = extraSum / pairs.Count;
            closed[sample] = closedSum / pairs.Count;
            ratios[sample] = extraSum / closedSum;
        }

        (double extra, double points) = Means(pairs);
        Interval pointsClosed = Around(points, closed);
        return new CostPerPoint
        {
            ExtraYen = Around(extra, extras),
            PointsClosed = pointsClosed,
            YenPerPoint = pointsClosed.HoldsZero || Array.Exists(ratios, ratio => !double.IsFinite(ratio))
                ? null
                : Around(extra / points, ratios),
        };
    }

    private static (double ExtraYen, double PointsClosed) Means(IReadOnlyList<CostPair> pairs)
    {
        double extra = 0.0;
        double closed = 0.0;
        foreach (CostPair pair in pairs)
        {
            extra += pair.ExtraYen;
            closed += pair.PointsClosed;
        }

        return (extra / pairs.Count, closed / pairs.Count);
    }

    private static Interval Around(double value, double[] samples)
    {
        double[] sorted = [.. samples];
        Array.Sort(sorted);
        int below = (int)(Tail * (sorted.Length - 1));
        return new Interval(value, sorted[below], sorted[^(below + 1)]);
    }
}
