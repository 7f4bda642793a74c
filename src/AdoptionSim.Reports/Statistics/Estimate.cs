using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Statistics;

/// <summary>Median and band of a quantity over the replicates that have it.</summary>
public sealed record Estimate
{
    /// <summary>Fewest replicates with which a band of 5 to 95 percent is resolved: 1 in 20 lies below.</summary>
    public const int FewestForPercentiles = 19;

    private const double LowerProbability = 0.05;
    private const double UpperProbability = 0.95;

    /// <summary>Replicates that have the quantity.</summary>
    public required int Count { get; init; }

    /// <summary>What the band is.</summary>
    public required BandKind Band { get; init; }

    /// <summary>Median; null when no replicate has the quantity.</summary>
    public required double? Median { get; init; }

    /// <summary>Lower end of the band; null without a band.</summary>
    public required double? Lower { get; init; }

    /// <summary>Upper end of the band; null without a band.</summary>
    public required double? Upper { get; init; }

    /// <summary>Median and band of some values.</summary>
    /// <param name="values">One value for each replicate that has one.</param>
    public static Estimate Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        BandKind band = BandOf(values.Count);
        return new Estimate
        {
            Count = values.Count,
            Band = band,
            Median = values.Count == 0 ? null : Quantiles.Of(values, 0.5),
            Lower = End(values, band, LowerProbability, 0.0),
            Upper = End(values, band, UpperProbability, 1.0),
        };
    }

    /// <summary>The band that so many replicates resolve.</summary>
    /// <param name="replicates">Number of replicates.</param>
    public static BandKind BandOf(int replicates) => replicates switch
    {
        <= 1 => BandKind.None,
        < FewestForPercentiles => BandKind.MinMax,
        _ => BandKind.Percentiles,
    };

    /// <summary>Probability below the lower end of the band.</summary>
    public double LowerTail => Band == BandKind.Percentiles ? LowerProbability : 0.0;

    /// <summary>Probability below the upper end of the band.</summary>
    public double UpperTail => Band == BandKind.Percentiles ? UpperProbability : 1.0;

    private static double? End(IReadOnlyList<double> values, BandKind band, double percentile, double extreme) =>
        band switch
        {
            BandKind.Percentiles => Quantiles.Of(values, percentile),
            BandKind.MinMax => Quantiles.Of(values, extreme),
            _ => null,
        };
}
