using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Cells of effects: a centre with an interval, each number with an id.</summary>
internal static class StudyCells
{
    /// <summary>Effects are smaller than levels, so they are printed with more decimals.</summary>
    private const int MoreDecimals = 1;

    /// <summary>Median and band over replicates.</summary>
    public static PrintedCell Of(
        string id, string unit, Estimate estimate, Func<string, NumberSource>? sourceOf = null) => Of(
        id, unit, ("median", estimate.Median),
        (estimate.Band == BandKind.Percentiles ? "p05" : "min", estimate.Lower),
        (estimate.Band == BandKind.Percentiles ? "p95" : "max", estimate.Upper), sourceOf);

    /// <summary>
    /// A centre and its interval, each with the last part of its id, by which <c>sourceOf</c> tells where it stands.
    /// </summary>
    public static PrintedCell Of(
        string id, string unit, (string Name, double? Value) centre, (string Name, double? Value) lower,
        (string Name, double? Value) upper, Func<string, NumberSource>? sourceOf = null)
    {
        if (centre.Value is not double middle)
        {
            return Missing();
        }

        List<PrintedNumber> numbers = [Number(id, unit, centre.Name, middle, sourceOf)];
        ReportText band = ReportTexts.Of("not_available");
        if (lower.Value is double low && upper.Value is double high)
        {
            numbers.Add(Number(id, unit, lower.Name, low, sourceOf));
            numbers.Add(Number(id, unit, upper.Name, high, sourceOf));
            band = new ReportText(
                $"{numbers[1].Text.Ja} – {numbers[2].Text.Ja}", $"{numbers[1].Text.En} – {numbers[2].Text.En}");
            numbers[0] = numbers[0] with { Band = PrintedBand.Of(KindOf(lower.Name), numbers[1], numbers[2]) };
        }

        ReportText text = numbers[0].Text;
        return new PrintedCell(new ReportText($"{text.Ja} [{band.Ja}]", $"{text.En} [{band.En}]"), numbers);
    }

    /// <summary>One number; n/a where there is none.</summary>
    public static PrintedCell Single(string id, string unit, double? value, NumberSource? source = null)
    {
        if (value is not double known)
        {
            return Missing();
        }

        ReportText text = NumberFormat.Text(known, unit, MoreDecimals);
        var number = new PrintedNumber(id, NumberFormat.Exact(known), unit, text) { Source = source };
        return new PrintedCell(text, [number]);
    }

    /// <summary>A cell that says that there is no number.</summary>
    public static PrintedCell Missing() => PrintedCell.Label(ReportTexts.Of("not_available"));

    private static string KindOf(string lowerName) => lowerName switch
    {
        "p05" => PrintedBand.Percentiles,
        "min" => PrintedBand.MinMax,
        _ => PrintedBand.OfMean,
    };

    private static PrintedNumber Number(
        string id, string unit, string name, double value, Func<string, NumberSource>? sourceOf) => new(
        $"{id}.{name}", NumberFormat.Exact(value), unit, NumberFormat.Text(value, unit, MoreDecimals))
    {
        Source = sourceOf?.Invoke(name),
    };
}
