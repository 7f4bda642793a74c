using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Figures.Building;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>Makes the figures of a comparison.</summary>
public static class ComparisonFigures
{
    private const double HundredMillionPerYen = 1e-8;
    private const double Rounding = 1e-9;

    private static readonly string[] Channelled = ["firm_usage_reading", "individual_usage_reading"];

    /// <summary>The figures of every variant, in the order of the sections.</summary>
    /// <param name="comparison">The comparison.</param>
    public static IReadOnlyList<Figure> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        IReadOnlyList<PrintedTable> tables = ComparisonTables.Of(comparison);
        return
        [
            .. comparison.Labels.Skip(1).SelectMany(variant => tables
                .Where(table => table.Id.StartsWith($"compare.{variant}.", StringComparison.Ordinal))
                .Select(table => FigureOf(comparison, variant, table))),
        ];
    }

    private static Figure FigureOf(Comparison comparison, string variant, PrintedTable table)
    {
        string kind = table.Id[$"compare.{variant}.".Length..];
        return kind switch
        {
            "main" => new Figure
            {
                Section = FigureSection.Summary,
                Table = table,
                Takeaway = table.Rows.Count > 0
                    ? Takeaways.Of("fig.main.takeaway", table.Rows[0][0], table.Rows[0][2])
                    : Takeaways.Of("fig.home.takeaway"),
                Definition = ReportTexts.Of("compare.pairs"),
                Unit = ReportTexts.Of("fig.compare.unit"),
                Source = ReportTexts.Of("fig.source.comparison"),
                CannotTell = ReportTexts.Of("fig.compare.cannot"),
            },
            "home" => Home(comparison, variant, table),
            "channel" => Channels(comparison, variant, table),
            "cost" => Costs(comparison, variant, table),
            _ => Gap(comparison, variant, table, kind.Split('.')[^1]),
        };
    }

    private static Figure Home(Comparison comparison, string variant, PrintedTable table)
    {
        ComparisonLine[] lines = LastLines(comparison, variant,
            indicator => !indicator.IsGap && ComparisonTables.UnitOfEffect(indicator) is NumberFormat.Points);
        return new Figure
        {
            Section = FigureSection.Diffusion,
            Table = table,
            Charts = Chart(Rows(lines), Takeaways.Text("fig.effect.points", MonthText(comparison))),
            Takeaway = Takeaways.Of("fig.home.takeaway"),
            Definition = ReportTexts.Of("compare.ratio"),
            Unit = ReportTexts.Of("fig.compare.unit"),
            Source = ReportTexts.Of("fig.source.comparison"),
            CannotTell = ReportTexts.Of("fig.compare.cannot"),
            IsLong = true,
        };
    }

    private static Figure Gap(Comparison comparison, string variant, PrintedTable table, string measure)
    {
        bool isInvestment = GapColumns.IsInvestment(measure);
        string column = isInvestment ? GapColumns.Ratio : GapColumns.Points;
        ComparisonLine[] lines = LastLines(comparison, variant,
            indicator => indicator.Measure == measure && indicator.Column == column);
        return new Figure
        {
            Section = FigureSection.Gap,
            Table = table,
            Charts = Chart(
                OnceWhereEqual(lines), Takeaways.Text(
                    isInvestment ? "fig.effect.log_ratio" : "fig.effect.gap_points", MonthText(comparison))),
            Takeaway = Takeaways.Of(
                "fig.compare_gap.takeaway", PrintedCell.Label(ReportTexts.NameOf("short", measure))),
            Definition = ReportTexts.Of("gap.note"),
            Unit = ReportTexts.Of("fig.compare.unit"),
            Source = ReportTexts.Of("fig.source.comparison"),
            CannotTell = ReportTexts.Of("fig.compare.cannot"),
            IsLong = true,
        };
    }

    private static Figure Channels(Comparison comparison, string variant, PrintedTable table)
    {
        ChannelLine[] lines =
        [
            .. comparison.Channels.Where(line => line.Variant == variant && line.Month == comparison.Months[^1]
                && Channelled.Contains(line.Indicator.Column, StringComparer.Ordinal) && line.Total.Mean is not null),
        ];
        return new Figure
        {
            Section = FigureSection.Attribution,
            Table = table,
            Charts =
            [
                .. lines.Select(line => new WaterfallChart
                {
                    Title = ComparisonTables.NameOf(line.Indicator),
                    Axis = Takeaways.Text("fig.effect.points", MonthText(comparison)),
                    Steps =
                    [
                        .. ChannelTable.Words.Skip(1).Append(ChannelTable.Words[0]).Select(word => (
                            word, effect: ChannelTable.EffectOf(line, word))).Select(step => new WaterfallStep(
                            ReportTexts.Of($"column.channel.{step.word}"), step.effect.Mean ?? 0.0,
                            step.effect.MeanLower, step.effect.MeanUpper, step.word == ChannelTable.Words[0])),
                    ],
                }),
            ],
            Takeaway = Takeaways.Of("fig.channel.takeaway"),
            Definition = ReportTexts.Of("compare.channel.note"),
            Unit = ReportTexts.Of("fig.compare.unit"),
            Source = ReportTexts.Of("fig.source.channel"),
            CannotTell = ReportTexts.Of("fig.channel.cannot"),
            IsLong = true,
        };
    }

    private static Figure Costs(Comparison comparison, string variant, PrintedTable table)
    {
        CostLine[] given =
        [
            .. comparison.Costs.Where(line => line.Variant == variant && line.Status == CostStatus.Given
                && line.Month == comparison.Months[^1]),
        ];
        string[] columns = [.. given.Select(line => line.Column).Distinct(StringComparer.Ordinal)];
        return new Figure
        {
            Section = FigureSection.Cost,
            Table = table,
            Charts = given.Length == 0
                ? []
                :
                [
                    new IntervalChart
                    {
                        Axis = Takeaways.Text("fig.cost.axis", MonthText(comparison)),
                        Styles = [.. columns.Select(column => ReportTexts.NameOf("compare.cost.column", column))],
                        Rows =
                        [
                            .. given.DistinctBy(line => (line.Measure, line.Column, line.YenPerPoint)).Select(
                                line => new IntervalRow(
                                Takeaways.Text(
                                    "fig.spread.row", ReportTexts.NameOf("short", line.Measure),
                                    ReportTexts.NameOf("country", line.Comparator)),
                                HundredMillionPerYen * line.YenPerPoint, HundredMillionPerYen * line.LowerYenPerPoint,
                                HundredMillionPerYen * line.UpperYenPerPoint)
                            {
                                Style = Array.IndexOf(columns, line.Column),
                            }),
                        ],
                    },
                ],
            Takeaway = Takeaways.Of(given.Length == 0 ? "fig.cost.none" : "fig.cost.takeaway"),
            Definition = ReportTexts.Of("compare.cost.note"),
            Unit = ReportTexts.Of("fig.cost.unit"),
            Source = ReportTexts.Of("fig.source.cost"),
            CannotTell = ReportTexts.Of("fig.cost.cannot"),
            IsLong = given.Length > 0,
        };
    }

    private static ReportText MonthText(Comparison comparison) =>
        ReportText.Same(NumberFormat.Month(comparison.Months[^1]));

    private static ComparisonLine[] LastLines(
        Comparison comparison, string variant, Func<Indicator, bool> isWanted) =>
    [
        .. comparison.Lines.Where(line => line.Variant == variant && line.Month == comparison.Months[^1]
            && isWanted(line.Indicator) && line.Effect.Effect.Median is not null),
    ];

    /// <summary>
    /// Rows for the comparators of one gap; a single one where only the home country changes, which moves every gap by
    /// the same amount.
    /// </summary>
    private static IntervalRow[] OnceWhereEqual(ComparisonLine[] lines)
    {
        IntervalRow[] rows = [.. Rows(lines)];
        bool areEqual = rows.All(row => IsNear(row.Value, rows[0].Value) && IsNear(row.Lower, rows[0].Lower)
            && IsNear(row.Upper, rows[0].Upper));
        return rows.Length > 1 && areEqual
            ? [rows[0] with { Label = ReportTexts.Of("fig.compare_gap.every") }]
            : rows;
    }

    /// <summary>Whether two effects differ by no more than what subtracting another country's value rounds.</summary>
    private static bool IsNear(double? one, double? other) => Math.Abs((one - other) ?? double.NaN) < Rounding;

    private static IEnumerable<IntervalRow> Rows(ComparisonLine[] lines) => lines.Select(line => new IntervalRow(
        line.Indicator.Name, line.Effect.Effect.Median, line.Effect.Effect.Lower, line.Effect.Effect.Upper));

    private static IReadOnlyList<Chart> Chart(IEnumerable<IntervalRow> rows, ReportText axis)
    {
        IntervalRow[] all = [.. rows];
        return all.Length == 0 ? [] : [new IntervalChart { Axis = axis, Rows = all }];
    }
}
