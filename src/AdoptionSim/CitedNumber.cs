using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim;

/// <summary>A printed number with what has to stand beside it: its unit and its band.</summary>
internal sealed class CitedNumber
{
    private const string PublishedEnd = ".published";

    private static readonly Dictionary<string, ReportText> Units = new(StringComparer.Ordinal)
    {
        ["count"] = ReportText.Same(""),
        ["year_month"] = ReportText.Same(""),
        ["ratio"] = new("倍", " times"),
        ["log_ratio"] = new("（対数比）", " (log ratio)"),
        ["log_odds"] = new("（対数オッズの差）", " (difference of log-odds)"),
        ["index_0_1"] = new("（0～1）", " (0 to 1)"),
        ["index_first_month_100"] = new("（初月＝100）", " (first month = 100)"),
        ["thousand_posts"] = new("千件", " thousand posts"),
        ["hundred_million_yen"] = new("億円", " hundred million yen"),
        ["hundred_million_yen_per_point"] = new("億円/ポイント", " hundred million yen a point"),
    };

    private static readonly Dictionary<string, ReportText> Bands = new(StringComparer.Ordinal)
    {
        [PrintedBand.Percentiles] = new("反復の5–95％", "5–95 % of replicates"),
        [PrintedBand.MinMax] = new("反復の最小–最大", "min–max of replicates"),
        [PrintedBand.OfMean] = new("平均の95％区間", "95 % interval of the mean"),
    };

    private readonly PrintedNumber? centre;

    /// <summary>Finds the centre when the number is the end of a band, so that neither stands alone.</summary>
    public CitedNumber(PrintedNumber number, IReadOnlyList<PrintedNumber> all)
    {
        Number = number;
        string stem = number.Id[..(number.Id.LastIndexOf('.') + 1)];
        centre = number.Band is not null ? number : all.FirstOrDefault(
            other => other.Band is not null && other.Id.StartsWith(stem, StringComparison.Ordinal)
                && other.Id.LastIndexOf('.') == stem.Length - 1);
    }

    public PrintedNumber Number { get; }

    /// <summary>The number with unit and band.</summary>
    public ReportText Text()
    {
        ReportText unit = UnitOf(Number.Unit);
        ReportText band = BandText(unit);
        return new ReportText(
            $"{Number.Text.Ja}{unit.Ja}{band.Ja}", $"{Number.Text.En}{unit.En}{band.En}");
    }

    /// <summary>The name of a unit after a number.</summary>
    public static ReportText UnitOf(string unit)
    {
        if (Units.TryGetValue(unit, out ReportText known))
        {
            return known;
        }

        ReportText name = ReportTexts.NameOf("unit", unit);
        return new ReportText(name.Ja, unit is "percent" ? name.En : $" {name.En}");
    }

    private ReportText BandText(ReportText unit)
    {
        if (centre?.Band is not { } band)
        {
            // Published values and shares of replicates have no band of replicates; an estimate says that it has none.
            bool isEstimate = Number.Source is { Statistic: "median" } or { Column: "mean" };
            return isEstimate && Number.Exact.Length > 0
                ? new ReportText("［反復が足りず幅なし］", " [no band: too few replicates]")
                : Number.Id.Contains(PublishedEnd, StringComparison.Ordinal)
                    ? new ReportText("（公表値）", " (published)") : ReportText.Same("");
        }

        ReportText kind = Bands.GetValueOrDefault(band.Kind, ReportText.Same(band.Kind));
        string of = ReferenceEquals(centre, Number) ? "" : $"{centre.Text.Ja}{unit.Ja}、";
        string ofEn = ReferenceEquals(centre, Number) ? "" : $"{centre.Text.En}{unit.En}, ";
        return new ReportText(
            $"［{of}{kind.Ja} {band.LowerText.Ja}–{band.UpperText.Ja}］",
            $" [{ofEn}{kind.En} {band.LowerText.En}–{band.UpperText.En}]");
    }
}
