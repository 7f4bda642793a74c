using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Reports.Statistics;

/// <summary>
/// What paired replicates say of an effect. With base and variant exchanged every number only changes its sign, to the
/// last bit.
/// </summary>
public sealed record PairedEstimate
{
    /// <summary>Level of the test and of the interval of the mean: 5 percent, two-sided.</summary>
    public const double Level = 0.05;

    /// <summary>Power at which the minimum detectable effect is found.</summary>
    public const double Power = 0.8;

    private const double Tail = 0.05;

    /// <summary>Median and band over replicates.</summary>
    public required Estimate Effect { get; init; }

    /// <summary>Mean over replicates; null without pairs.</summary>
    public required double? Mean { get; init; }

    /// <summary>Lower end of the 95 percent t-interval of the mean; null below two pairs.</summary>
    public required double? MeanLower { get; init; }

    /// <summary>Upper end of the 95 percent t-interval of the mean; null below two pairs.</summary>
    public required double? MeanUpper { get; init; }

    /// <summary>Standard deviation of the effect between replicates; null below two pairs.</summary>
    public required double? Deviation { get; init; }

    /// <summary>
    /// Smallest mean effect that this many pairs would find at the 5 percent level with a power of 80 percent; null
    /// below two pairs.
    /// </summary>
    public required double? MinimumDetectable { get; init; }

    /// <summary>Whether the 5 to 95 percent band over replicates leaves zero out; null without such a band.</summary>
    public bool? BandExcludesZero => Effect.Band == BandKind.Percentiles ? Excludes(Effect.Lower, Effect.Upper) : null;

    /// <summary>Whether the t-interval of the mean leaves zero out; null without one.</summary>
    public bool? MeanExcludesZero => Excludes(MeanLower, MeanUpper);

    /// <summary>Estimates an effect.</summary>
    /// <param name="effects">Effect in each replicate that has one.</param>
    public static PairedEstimate Of(IReadOnlyList<double> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        int count = effects.Count;
        double? mean = count == 0 ? null : effects.Sum() / count;
        double? deviation = null;
        double? half = null;
        double? detectable = null;
        if (count > 1 && mean is double centre)
        {
            double known = Math.Sqrt(effects.Sum(effect => (effect - centre) * (effect - centre)) / (count - 1));
            double error = known / Math.Sqrt(count);
            double atLevel = StudentT.Quantile(1.0 - (0.5 * Level), count - 1);
            deviation = known;
            half = atLevel * error;
            detectable = (atLevel + StudentT.Quantile(Power, count - 1)) * error;
        }

        return new PairedEstimate
        {
            Effect = Band(effects),
            Mean = mean,
            MeanLower = mean - half,
            MeanUpper = mean + half,
            Deviation = deviation,
            MinimumDetectable = detectable,
        };
    }

    /// <summary>Upper quantiles are mirrored lower ones, so that a change of sign changes nothing else.</summary>
    private static Estimate Band(IReadOnlyList<double> effects)
    {
        BandKind band = Estimate.BandOf(effects.Count);
        double[] sorted = [.. effects.Order()];
        double[] mirrored = [.. sorted.Reverse().Select(effect => -effect)];
        double tail = band == BandKind.Percentiles ? Tail : 0.0;
        bool hasBand = band != BandKind.None;
        return new Estimate
        {
            Count = sorted.Length,
            Band = band,
            Median = sorted.Length == 0 ? null : Middle(sorted),
            Lower = hasBand ? Quantiles.Of(sorted, tail) : null,
            Upper = hasBand ? -Quantiles.Of(mirrored, tail) : null,
        };
    }

    private static double Middle(double[] sorted)
    {
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    }

    private static bool? Excludes(double? lower, double? upper) =>
        lower is double low && upper is double high ? low > 0.0 || high < 0.0 : null;
}
