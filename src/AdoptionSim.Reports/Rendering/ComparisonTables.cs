using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Lays a comparison out in tables; whatever is printed of it comes from here.</summary>
public static class ComparisonTables
{
    private const double HundredMillionPerYen = 1e-8;
    private const string CostUnit = "hundred_million_yen_per_point";
    private const string HundredMillionYen = "hundred_million_yen";

    private static readonly string[] Columns =
        ["indicator", "month", "base", "variant", "effect", "mean", "detectable", "excludes_zero"];

    /// <summary>The tables of every variant: the main effects, Japan's indicators, the gaps by measure, channels and
    /// costs.</summary>
    /// <param name="comparison">The comparison.</param>
    public static IReadOnlyList<PrintedTable> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        EstimateCells cells = new(comparison.Band);
        List<PrintedTable> tables = [];
        foreach (string variant in comparison.Labels.Skip(1))
        {
            ComparisonLine[] lines = [.. comparison.Lines.Where(line => Same(line.Variant, variant))];
            tables.Add(MainEffectTables.Of(comparison, variant, cells));
            tables.Add(Lines(
                $"compare.{variant}.home", ReportTexts.Of("compare.home.title", variant),
                [ReportTexts.Of("compare.ratio")],
                lines.Where(line => !line.Indicator.IsGap), cells));
            foreach (IGrouping<string?, ComparisonLine> gap in lines.Where(line => line.Indicator.IsGap)
                .GroupBy(line => line.Indicator.Measure, StringComparer.Ordinal))
            {
                ReportText measure = ReportTexts.NameOf("short", gap.Key ?? string.Empty);
                tables.Add(Lines(
                    $"compare.{variant}.gap.{gap.Key}",
                    Filled("compare.gap.title", ReportText.Same(variant), measure),
                    [ReportTexts.Of("compare.censored")], gap, cells));
            }

            tables.Add(ChannelTables.Of(comparison, variant));
            tables.Add(Costs(comparison, variant));
        }

        return [.. tables.Where(table => table.Rows.Count > 0)];
    }

    private static PrintedTable Lines(
        string id, ReportText title, IReadOnlyList<ReportText> notes, IEnumerable<ComparisonLine> lines,
        EstimateCells cells) => new(
        title, notes, [.. Columns.Select(column => ReportTexts.Of($"column.{column}"))],
        [.. lines.Select(line => Row(line, cells))])
    {
        Id = id,
    };

    private static IReadOnlyList<PrintedCell> Row(ComparisonLine line, EstimateCells cells)
    {
        Indicator indicator = line.Indicator;
        string id = $"compare.{line.Variant}.{indicator.Id}.{NumberFormat.Month(line.Month)}";
        string unit = UnitOfEffect(indicator);
        PairedEstimate effect = line.Effect;
        PrintedCell median = StudyCells.Of(
            $"{id}.effect", unit, effect.Effect, name => ComparisonSources.Of(line, "effect_", name));
        return
        [
            PrintedCell.Label(NameOf(indicator)),
            PrintedCell.Label(ReportText.Same(NumberFormat.Month(line.Month))),
            cells.Of($"{id}.base", indicator.Unit, line.Base, name => ComparisonSources.Of(line, "base_", name)),
            cells.Of(
                $"{id}.variant", indicator.Unit, line.VariantValue,
                name => ComparisonSources.Of(line, "variant_", name)),
            line.CensoredPairs == 0 ? median : WithCount(median, effect.Effect.Count),
            StudyCells.Of(
                $"{id}.mean", unit, ("mean", effect.Mean), ("lower", effect.MeanLower), ("upper", effect.MeanUpper),
                name => ComparisonSources.OfMean(line, name)),
            StudyCells.Single(
                $"{id}.detectable", unit, effect.MinimumDetectable,
                ComparisonSources.OfColumn(line, "minimum_detectable")),
            PrintedCell.Label(ExcludesZero(effect)),
        ];
    }

    /// <summary>Whether the band, and whether the interval of the mean, leave zero out.</summary>
    internal static ReportText ExcludesZero(PairedEstimate effect) =>
        Both(YesNo(effect.BandExcludesZero), YesNo(effect.MeanExcludesZero));

    /// <summary>Name of an indicator with its unit, where the name does not say it.</summary>
    internal static ReportText NameOf(Indicator indicator)
    {
        if (indicator.IsGap)
        {
            return indicator.Name;
        }

        ReportText unit = ReportTexts.NameOf("unit", indicator.Unit);
        return new ReportText($"{indicator.Name.Ja}、{unit.Ja}", $"{indicator.Name.En}, {unit.En}");
    }

    /// <summary>Unit of the effect on an indicator.</summary>
    internal static string UnitOfEffect(Indicator indicator)
    {
        if (indicator.Effect == EffectKind.LogRatio)
        {
            return NumberFormat.LogRatio;
        }

        return indicator.Unit is NumberFormat.Percent ? NumberFormat.Points : indicator.Unit;
    }

    /// <summary>A text with two names put in, each in its own language.</summary>
    internal static ReportText Filled(string key, ReportText first, ReportText second)
    {
        ReportText text = ReportTexts.Of(key);
        return new ReportText(
            Put(text.Ja, first.Ja, second.Ja), Put(text.En, first.En, second.En));

        static string Put(string form, string one, string two) => form
            .Replace("{0}", one, StringComparison.Ordinal).Replace("{1}", two, StringComparison.Ordinal);
    }

    private static PrintedCell WithCount(PrintedCell cell, int count)
    {
        string mark = $" [n={count}]";
        return cell with { Text = new ReportText(cell.Text.Ja + mark, cell.Text.En + mark) };
    }

    private static ReportText YesNo(bool? answer) => answer switch
    {
        true => ReportTexts.Of("compare.yes"),
        false => ReportTexts.Of("compare.no"),
        null => ReportTexts.Of("not_available"),
    };

    private static ReportText Both(ReportText one, ReportText other) =>
        new($"{one.Ja} / {other.Ja}", $"{one.En} / {other.En}");

    private static PrintedTable Costs(Comparison comparison, string variant)
    {
        CostLine[] lines = [.. comparison.Costs.Where(line => Same(line.Variant, variant))];
        bool unknown = lines.All(line => line.Status == CostStatus.NotRecorded);
        ReportText note = ReportTexts.Of("compare.cost.note");
        return new PrintedTable(
            ReportTexts.Of("compare.cost.title", variant), [note],
            [
                ReportTexts.Of("column.measure"), ReportTexts.Of("column.comparator"), ReportTexts.Of("column.month"),
                ReportTexts.Of("column.cost_column"), ReportTexts.Of("column.extra_cost"),
                ReportTexts.Of("column.points_closed"), ReportTexts.Of("column.cost_per_point"),
            ],
            [.. (unknown ? lines.Take(1) : lines).Select(line => CostRow(line, unknown))])
        {
            Id = $"compare.{variant}.cost",
        };
    }

    /// <summary>Without any ledger one row says so for all.</summary>
    private static IReadOnlyList<PrintedCell> CostRow(CostLine line, bool isForAll)
    {
        string id = $"compare.{line.Variant}.cost.{line.Measure}.{line.Comparator}"
            + $".{NumberFormat.Month(line.Month)}.{line.Column}";
        ReportText all = ReportText.Same("–");
        return
        [
            PrintedCell.Label(isForAll ? all : ReportTexts.NameOf("short", line.Measure)),
            PrintedCell.Label(isForAll ? all : ReportTexts.NameOf("country", line.Comparator)),
            PrintedCell.Label(ReportText.Same(NumberFormat.Month(line.Month))),
            PrintedCell.Label(isForAll ? all : ReportTexts.NameOf("compare.cost.column", line.Column)),
            StudyCells.Of(
                $"{id}.extra", HundredMillionYen, ("mean", HundredMillionPerYen * line.ExtraYen),
                ("p05", HundredMillionPerYen * line.LowerExtraYen),
                ("p95", HundredMillionPerYen * line.UpperExtraYen),
                name => ComparisonSources.Of(line, "extra_yen", name, HundredMillionPerYen)),
            StudyCells.Of(
                $"{id}.closed", NumberFormat.Points, ("mean", isForAll ? null : line.PointsClosed),
                ("p05", line.LowerPointsClosed), ("p95", line.UpperPointsClosed),
                name => ComparisonSources.Of(line, "points_closed", name, 1.0)),
            line.Status switch
            {
                CostStatus.Given => StudyCells.Of(
                    id, CostUnit, ("per_point", HundredMillionPerYen * line.YenPerPoint),
                    ("p05", HundredMillionPerYen * line.LowerYenPerPoint),
                    ("p95", HundredMillionPerYen * line.UpperYenPerPoint),
                    name => ComparisonSources.Of(line, "yen_per_point", name, HundredMillionPerYen)),
                CostStatus.NotRecorded => PrintedCell.Label(ReportTexts.Of("compare.cost.not_recorded")),
                CostStatus.TooFewReplicates => PrintedCell.Label(ReportTexts.Of("compare.cost.too_few")),
                _ => PrintedCell.Label(ReportTexts.Of("compare.cost.not_applicable")),
            },
        ];
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
