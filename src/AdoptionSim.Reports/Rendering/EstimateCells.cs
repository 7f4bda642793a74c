using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Makes cells of a median and its band, with an id for each of the three numbers.</summary>
/// <param name="usual">The band that the report announces; a cell with another band says so.</param>
internal sealed class EstimateCells(BandKind usual)
{
    private const string Missing = "not_available";

    /// <summary>A cell of an estimate.</summary>
    /// <param name="id">Id of the quantity.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="estimate">Median and band.</param>
    /// <param name="source">Where its values stand; the statistic is set here.</param>
    /// <param name="atLeastShare">Share of replicates, the greatest, whose value is only a lower bound.</param>
    /// <param name="atMostShare">Share of replicates, the least, whose value is only an upper bound.</param>
    public PrintedCell Of(
        string id, string unit, Estimate estimate, NumberSource source, double atLeastShare = 0.0,
        double atMostShare = 0.0) => Of(id, unit, estimate, Over(source), atLeastShare, atMostShare);

    /// <summary>A cell of an estimate whose three numbers stand in columns of their own.</summary>
    /// <param name="id">Id of the quantity.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="estimate">Median and band.</param>
    /// <param name="sourceOf">
    /// Where a number stands, by its name: <c>median</c>, <c>p05</c>, <c>p95</c>, <c>min</c> or <c>max</c>.
    /// </param>
    public PrintedCell Of(string id, string unit, Estimate estimate, Func<string, NumberSource> sourceOf) =>
        Of(id, unit, estimate, sourceOf, 0.0, 0.0);

    private PrintedCell Of(
        string id, string unit, Estimate estimate, Func<string, NumberSource> sourceOf, double atLeastShare,
        double atMostShare)
    {
        ReportText Print(double value, double tail)
        {
            string bound = atLeastShare > 0.0 && tail >= 1.0 - atLeastShare ? "≥"
                : atMostShare > 0.0 && tail <= atMostShare ? "≤" : "";
            ReportText text = NumberFormat.Text(value, unit);
            return new ReportText(bound + text.Ja, bound + text.En);
        }

        return Compose(id, unit, estimate, sourceOf, NumberFormat.Exact, Print);
    }

    /// <summary>A cell of an estimate of a month.</summary>
    /// <param name="id">Id of the quantity.</param>
    /// <param name="estimate">Median and band.</param>
    /// <param name="source">Where its values stand; the statistic is set here.</param>
    /// <param name="monthOf">The month behind a value.</param>
    public PrintedCell OfMonth(string id, Estimate estimate, NumberSource source, Func<double, DateOnly> monthOf)
    {
        string Exact(double value) => NumberFormat.Month(monthOf(value));
        return Compose(
            id, NumberFormat.YearMonth, estimate, Over(source), Exact, (value, _) => ReportText.Same(Exact(value)));
    }

    /// <summary>A cell of one number.</summary>
    /// <param name="id">Id of the number.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="value">The number; null for none.</param>
    /// <param name="source">Where it stands; null where no table holds it.</param>
    public static PrintedCell Single(string id, string unit, double? value, NumberSource? source = null)
    {
        if (value is not double known)
        {
            return PrintedCell.Label(ReportTexts.Of(Missing));
        }

        ReportText text = NumberFormat.Text(known, unit);
        var number = new PrintedNumber(id, NumberFormat.Exact(known), unit, text) { Source = source };
        return new PrintedCell(text, [number]);
    }

    /// <summary>The names of the numbers are those of the statistics.</summary>
    private static Func<string, NumberSource> Over(NumberSource source) => name => source with { Statistic = name };

    private PrintedCell Compose(
        string id, string unit, Estimate estimate, Func<string, NumberSource> sourceOf, Func<double, string> exact,
        Func<double, double, ReportText> print)
    {
        if (estimate.Median is not double median)
        {
            return PrintedCell.Label(ReportTexts.Of(Missing));
        }

        List<PrintedNumber> numbers = [Number(median, "median", 0.5)];
        ReportText band = ReportTexts.Of(Missing);
        if (estimate.Lower is double lower && estimate.Upper is double upper)
        {
            bool percentiles = estimate.Band == BandKind.Percentiles;
            numbers.Add(Number(lower, percentiles ? "p05" : "min", estimate.LowerTail));
            numbers.Add(Number(upper, percentiles ? "p95" : "max", estimate.UpperTail));
            band = BandText(estimate.Band, numbers[1].Text, numbers[2].Text);
            string kind = percentiles ? PrintedBand.Percentiles : PrintedBand.MinMax;
            numbers[0] = numbers[0] with { Band = PrintedBand.Of(kind, numbers[1], numbers[2]) };
        }

        ReportText middle = numbers[0].Text;
        return new PrintedCell(
            new ReportText($"{middle.Ja} [{band.Ja}]", $"{middle.En} [{band.En}]"), numbers);

        PrintedNumber Number(double value, string name, double tail) =>
            new($"{id}.{name}", exact(value), unit, print(value, tail)) { Source = sourceOf(name) };
    }

    private ReportText BandText(BandKind kind, ReportText lower, ReportText upper)
    {
        // Beside a minus the dash needs room to be told from it.
        string dash = upper.En.StartsWith('-') ? " – " : "–";
        ReportText range = new($"{lower.Ja}{dash}{upper.Ja}", $"{lower.En}{dash}{upper.En}");
        if (kind == usual)
        {
            return range;
        }

        ReportText name = ReportTexts.Of("band.in_cell.min_max");
        return new ReportText($"{name.Ja} {range.Ja}", $"{name.En} {range.En}");
    }
}
