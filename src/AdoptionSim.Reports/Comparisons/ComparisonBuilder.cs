using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Kernel;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>Compares the indicators of runs replicate by replicate.</summary>
public static class ComparisonBuilder
{
    /// <summary>Compares variants with a base.</summary>
    /// <param name="id">Id of the comparison.</param>
    /// <param name="runs">The runs, base first, all with the same replicates, countries and months.</param>
    /// <param name="costs">Cost per point of gap closed.</param>
    /// <exception cref="ArgumentException">The runs have not the same replicates, countries and months.</exception>
    public static Comparison Build(string id, IReadOnlyList<ComparedScenario> runs, IReadOnlyList<CostLine> costs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(costs);
        IndicatorValues first = runs[0].Values;
        foreach (ComparedScenario run in runs)
        {
            if (!run.Values.Replicates.SequenceEqual(first.Replicates)
                || !run.Values.Countries.SequenceEqual(first.Countries, StringComparer.Ordinal)
                || !run.Values.Months.SequenceEqual(first.Months))
            {
                throw new ArgumentException($"'{run.Label}' cannot be paired with the base.", nameof(runs));
            }
        }

        return new Comparison
        {
            Id = id,
            Labels = [.. runs.Select(run => run.Label)],
            RunIds = [.. runs.Select(run => run.RunId)],
            Replicates = first.Replicates.Count,
            Band = Estimate.BandOf(first.Replicates.Count),
            Months = first.Months,
            Countries = first.Countries,
            Lines =
            [
                .. from variant in runs.Skip(1)
                   from indicator in first.Indicators
                   from month in first.Months
                   select LineOf(runs[0], variant, indicator, month),
            ],
            Costs = costs,
        };
    }

    /// <summary>
    /// Effect of a variant in one replicate; null where a value is missing, a bound, or has no ratio.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="baseValue">Value in the base.</param>
    /// <param name="variantValue">Value in the variant.</param>
    public static double? EffectOf(Indicator indicator, IndicatorValue baseValue, IndicatorValue variantValue)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (baseValue.Known is not double one || variantValue.Known is not double two)
        {
            return null;
        }

        if (indicator.Effect == EffectKind.Difference)
        {
            return two - one;
        }

        return one > 0.0 && two > 0.0 ? PortableMath.Log(two) - PortableMath.Log(one) : null;
    }

    private static ComparisonLine LineOf(
        ComparedScenario baseline, ComparedScenario variant, Indicator indicator, DateOnly month)
    {
        IReadOnlyList<IndicatorValue> ones = baseline.Values.Of(indicator.Id, month);
        IReadOnlyList<IndicatorValue> twos = variant.Values.Of(indicator.Id, month);
        IEnumerable<(IndicatorValue Base, IndicatorValue Variant)> pairs = ones.Zip(twos);
        return new ComparisonLine
        {
            Variant = variant.Label,
            Indicator = indicator,
            Month = month,
            Base = Estimate.Of([.. ones.Select(value => value.Value).OfType<double>()]),
            VariantValue = Estimate.Of([.. twos.Select(value => value.Value).OfType<double>()]),
            Effect = PairedEstimate.Of(
                [.. pairs.Select(pair => EffectOf(indicator, pair.Base, pair.Variant)).OfType<double>()]),
            Replicates = ones.Count,
            CensoredPairs = pairs.Count(
                pair => pair.Base.Censoring != Censoring.None || pair.Variant.Censoring != Censoring.None),
        };
    }
}
