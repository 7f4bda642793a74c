using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Observations.Recording;

namespace AdoptionSim.Observations.Gaps;

/// <summary>Computes the gap between two countries of one replicate.</summary>
public static class GapSeries
{
    private const double PercentagePoints = 100.0;

    /// <summary>Gap of every month and measure, by month and then by measure.</summary>
    /// <param name="home">Months of the home country.</param>
    /// <param name="comparator">The same months of the comparator.</param>
    /// <exception cref="ArgumentException">The countries have not the same months.</exception>
    public static IReadOnlyList<GapRow> Between(
        IReadOnlyList<AggregateRow> home, IReadOnlyList<AggregateRow> comparator)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(comparator);
        if (home.Count != comparator.Count)
        {
            throw new ArgumentException($"{home.Count} and {comparator.Count} months.", nameof(comparator));
        }

        IReadOnlyList<GapMeasure> measures = GapMeasures.All;
        GapRow[] rows = new GapRow[home.Count * measures.Count];
        for (int m = 0; m < measures.Count; m++)
        {
            double?[] homeCurve = Curve(home, measures[m]);
            double?[] comparatorCurve = Curve(comparator, measures[m]);
            IReadOnlyList<GapRow> series = measures[m] == GapMeasure.PrivateAiInvestment
                ? Ratios(homeCurve, comparatorCurve)
                : Shares(measures[m], homeCurve, comparatorCurve);
            for (int t = 0; t < series.Count; t++)
            {
                rows[(t * measures.Count) + m] = series[t] with { Month = home[t].Month };
            }
        }

        return rows;
    }

    /// <summary>Gap between two curves of shares.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="home">Shares of home by month; null where there is none.</param>
    /// <param name="comparator">Shares of the comparator in the same months.</param>
    public static IReadOnlyList<GapRow> Shares(
        GapMeasure measure, IReadOnlyList<double?> home, IReadOnlyList<double?> comparator)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(comparator);
        double[] homeKnown = new double[home.Count];
        double[] comparatorKnown = new double[home.Count];
        bool known = true;
        GapRow[] rows = new GapRow[home.Count];
        for (int t = 0; t < rows.Length; t++)
        {
            rows[t] = Row(measure, home[t], comparator[t]);
            known = known && home[t] is not null && comparator[t] is not null;
            if (known && home[t] is double h && comparator[t] is double c)
            {
                homeKnown[t] = h;
                comparatorKnown[t] = c;
                (double months, LagCensoring censoring) =
                    HorizontalLag.At(homeKnown.AsSpan(0, t + 1), comparatorKnown.AsSpan(0, t + 1));
                rows[t] = rows[t] with
                {
                    Points = PercentagePoints * (c - h),
                    LogOdds = LogOddsBetween(h, c),
                    LagMonths = months,
                    LagCensoring = censoring,
                };
            }
        }

        return rows;
    }

    private static GapRow[] Ratios(double?[] home, double?[] comparator)
    {
        GapRow[] rows = new GapRow[home.Length];
        for (int t = 0; t < rows.Length; t++)
        {
            rows[t] = Row(GapMeasure.PrivateAiInvestment, home[t], comparator[t]);
            if (home[t] is double h && comparator[t] is double c && h > 0.0 && c > 0.0)
            {
                rows[t] = rows[t] with
                {
                    Ratio = c / h,
                    LogOdds = PortableMath.Log(c) - PortableMath.Log(h),
                };
            }
        }

        return rows;
    }

    private static GapRow Row(GapMeasure measure, double? home, double? comparator) =>
        new() { Measure = measure, Month = default, HomeValue = home, ComparatorValue = comparator };

    private static double? LogOddsBetween(double home, double comparator) =>
        home is > 0.0 and < 1.0 && comparator is > 0.0 and < 1.0
            ? PortableMath.LogOdds(comparator) - PortableMath.LogOdds(home)
            : null;

    private static double?[] Curve(IReadOnlyList<AggregateRow> months, GapMeasure measure)
    {
        double?[] curve = new double?[months.Count];
        for (int t = 0; t < curve.Length; t++)
        {
            curve[t] = GapMeasures.ValueOf(measure, months[t]);
        }

        return curve;
    }
}
