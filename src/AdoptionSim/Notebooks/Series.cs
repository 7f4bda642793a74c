using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>A quantity month by month over all replicates: median and band, and every replicate behind them.</summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class Series : IShown
{
    private const int December = 12;

    private readonly double?[][] curves;
    private readonly ReportLanguage language;
    private readonly string citation;
    private readonly Lazy<Estimate[]> estimates;

    /// <summary>Makes a series.</summary>
    /// <param name="name">Name.</param>
    /// <param name="unit">Unit of the values, such as <c>percent</c>.</param>
    /// <param name="months">First days of the months.</param>
    /// <param name="curves">One curve for each replicate, a value or null for each month.</param>
    /// <param name="language">Language in which it is shown.</param>
    /// <param name="citation">How it is cited.</param>
    internal Series(
        ReportText name, string unit, IReadOnlyList<DateOnly> months, double?[][] curves, ReportLanguage language,
        string citation)
    {
        Name = name;
        Unit = unit;
        Months = months;
        this.curves = curves;
        this.language = language;
        this.citation = citation;
        estimates = new Lazy<Estimate[]>(() => [.. Enumerable.Range(0, months.Count).Select(Estimated)]);
    }

    /// <summary>Language in which it is shown.</summary>
    public ReportLanguage Language => language;

    /// <summary>Name in both languages.</summary>
    public ReportText Name { get; }

    /// <summary>Unit of the values: <c>percent</c>, <c>percentage_points</c>, <c>months</c> and so on.</summary>
    public string Unit { get; }

    /// <summary>First days of the months, in order.</summary>
    public IReadOnlyList<DateOnly> Months { get; }

    /// <summary>Number of replicates.</summary>
    public int Replicates => curves.Length;

    /// <summary>Median of each month; null where no replicate has a value.</summary>
    public IReadOnlyList<double?> Median => [.. estimates.Value.Select(estimate => estimate.Median)];

    /// <summary>Lower end of the band of each month; null without a band.</summary>
    public IReadOnlyList<double?> Lower => [.. estimates.Value.Select(estimate => estimate.Lower)];

    /// <summary>Upper end of the band of each month; null without a band.</summary>
    public IReadOnlyList<double?> Upper => [.. estimates.Value.Select(estimate => estimate.Upper)];

    /// <summary>What the band is: 5 to 95 percent of replicates, or smallest to largest where they are few.</summary>
    public BandKind Band => Estimate.BandOf(Replicates);

    /// <summary>Median and band of a month.</summary>
    /// <param name="month">Any day of the month.</param>
    /// <exception cref="ArgumentException">The run has no such month.</exception>
    public Estimate At(DateOnly month)
    {
        int place = Months.ToList().IndexOf(new DateOnly(month.Year, month.Month, 1));
        return place >= 0
            ? estimates.Value[place]
            : throw new ArgumentException($"There is no month {month:yyyy-MM}.", nameof(month));
    }

    /// <summary>The curve of one replicate.</summary>
    /// <param name="replicate">Place of the replicate, from 0.</param>
    public IReadOnlyList<double?> Curve(int replicate) => curves[replicate];

    /// <summary>The difference replicate by replicate: pairs first, band after, so common luck cancels out.</summary>
    /// <param name="other">What is taken away; of the same months, replicates and unit.</param>
    /// <exception cref="ArgumentException">They cannot be paired.</exception>
    public Series Minus(Series other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Months.SequenceEqual(other.Months) || Replicates != other.Replicates
            || !string.Equals(Unit, other.Unit, StringComparison.Ordinal))
        {
            throw new ArgumentException("The series differ in months, replicates or unit.", nameof(other));
        }

        return new Series(
            new($"{Name.Ja} − {other.Name.Ja}", $"{Name.En} − {other.Name.En}"), Unit, Months,
            [.. curves.Zip(other.curves, (one, two) => one.Zip(two, (a, b) => a - b).ToArray())], language, citation);
    }

    /// <summary>The same under another name.</summary>
    /// <param name="ja">Name in Japanese.</param>
    /// <param name="en">Name in English.</param>
    public Series Named(string ja, string en) => new(new(ja, en), Unit, Months, curves, language, citation);

    /// <summary>Every December and the last month, with the band.</summary>
    public override string ToString() => TableViews.ToText([Shown([this], Name)], language);

    /// <inheritdoc/>
    public string ToHtml() => TableViews.ToHtml([Shown([this], Name)], language);

    /// <summary>Every month with median, band and number of replicates, at full precision.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder("month,median,lower,upper,replicates\r\n");
        for (int t = 0; t < Months.Count; t++)
        {
            Estimate value = estimates.Value[t];
            csv.Append(CultureInfo.InvariantCulture, $"{Months[t]:yyyy-MM},{Exact(value.Median)},")
                .Append(CultureInfo.InvariantCulture, $"{Exact(value.Lower)},{Exact(value.Upper)},{value.Count}\r\n");
        }

        return csv.ToString();
    }

    /// <inheritdoc/>
    public string Cite() => citation;

    /// <summary>Series side by side, a row for every December and the last month.</summary>
    internal static PrintedTable Shown(IReadOnlyList<Series> series, ReportText title)
    {
        IReadOnlyList<DateOnly> months = series[0].Months;
        ReportText unit = series[0].UnitName;
        ReportText band = ReportTexts.Of(series[0].Band switch
        {
            BandKind.Percentiles => "band.percentiles",
            BandKind.MinMax => "band.min_max",
            _ => "band.none",
        });
        return new PrintedTable(
            new($"{title.Ja}（{unit.Ja}）", $"{title.En} ({unit.En})"), [band],
            [ReportTexts.Of("column.month"), .. series.Select(one => one.Name)],
            [
                .. Enumerable.Range(0, months.Count)
                    .Where(t => months[t].Month == December || t == months.Count - 1)
                    .Select(t => (IReadOnlyList<PrintedCell>)
                    [
                        PrintedCell.Label(ReportText.Same($"{months[t]:yyyy-MM}")),
                        .. series.Select(one => TableViews.Cell(one.estimates.Value[t], one.Unit)),
                    ]),
            ]);
    }

    /// <summary>Name of the unit; in the reports a ratio stands by its logarithm.</summary>
    internal ReportText UnitName => Unit is GapColumns.Ratio
        ? new ReportText("倍", "times")
        : ReportTexts.NameOf("unit", Unit);

    /// <summary>Name of the unit beside an axis.</summary>
    internal ReportText AxisName => Unit is GapColumns.Ratio ? UnitName : ReportTexts.AxisUnit(Unit);

    /// <summary>It as a curve of a picture.</summary>
    internal LineSeries ToLine(int style) => new(Name, style, Median, Lower, Upper);

    private static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty;

    private Estimate Estimated(int month) =>
        Estimate.Of([.. curves.Select(curve => curve[month]).OfType<double>()]);
}
