using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>The few effects that a reader asks for first, in the last month: a table that fits into a page of text.
/// </summary>
internal static class MainEffectTables
{
    private const double YenPerHundredMillion = 1e8;

    private static readonly string[] Home =
    [
        "individual_usage_reading", "firm_usage_reading", "firm_use_share", "work_use_share", "mean_intensity",
        "trust_index", "private_ai_investment_12_month_mean", "unemployment_rate_percent", "real_wage_index",
        "labour_productivity_index", "gini_wage",
    ];

    /// <summary>The table of a variant.</summary>
    public static PrintedTable Of(Comparison comparison, string variant, EstimateCells cells)
    {
        DateOnly month = comparison.Months[^1];
        string[] ids =
        [
            .. Home.Select(column => IndicatorCatalogue.HomePrefix + column),
            .. comparison.Countries.Skip(1).Take(1).SelectMany(country => new[]
            {
                IndicatorCatalogue.GapId(GapMeasures.Id(GapMeasure.IndividualUsage), country, GapColumns.Points),
                IndicatorCatalogue.GapId(GapMeasures.Id(GapMeasure.FirmUsage), country, GapColumns.Points),
            }),
        ];
        Dictionary<string, ComparisonLine> lines = comparison.Lines
            .Where(line => line.Month == month && Same(line.Variant, variant))
            .ToDictionary(line => line.Indicator.Id, StringComparer.Ordinal);
        CostLine? cost = comparison.Costs.FirstOrDefault(
            line => Same(line.Variant, variant) && line.ExtraYen is not null && line.Column is "all");
        IEnumerable<IReadOnlyList<PrintedCell>> rows = ids.Where(lines.ContainsKey)
            .Select(id => Row(lines[id], variant, cells));
        return new PrintedTable(
            ReportTexts.Of("compare.main.title", comparison.Labels[0], variant, NumberFormat.Month(month)),
            [ReportTexts.Of("compare.main.note")],
            [
                ReportTexts.Of("column.indicator"), ReportTexts.Of("column.base"), ReportTexts.Of("column.effect"),
                ReportTexts.Of("column.excludes_zero"),
            ],
            cost is null ? [.. rows] : [.. rows, Cost(cost, variant)])
        {
            Id = $"compare.{variant}.main",
        };
    }

    private static IReadOnlyList<PrintedCell> Row(ComparisonLine line, string variant, EstimateCells cells)
    {
        string id = $"main.{variant}.{line.Indicator.Id}.{NumberFormat.Month(line.Month)}";
        return
        [
            PrintedCell.Label(NameOf(line.Indicator)),
            cells.Of(
                $"{id}.base", line.Indicator.Unit, line.Base, name => ComparisonSources.Of(line, "base_", name)),
            StudyCells.Of(
                $"{id}.effect", ComparisonTables.UnitOfEffect(line.Indicator), line.Effect.Effect,
                name => ComparisonSources.Of(line, "effect_", name)),
            PrintedCell.Label(ComparisonTables.ExcludesZero(line.Effect)),
        ];
    }

    /// <summary>Outside the tables of one measure a gap says which it is.</summary>
    private static ReportText NameOf(Indicator indicator)
    {
        ReportText name = ComparisonTables.NameOf(indicator);
        return indicator.Measure is { } measure
            ? ComparisonTables.Filled("compare.main.gap", name, ReportTexts.NameOf("short", measure))
            : name;
    }

    private static IReadOnlyList<PrintedCell> Cost(CostLine cost, string variant) =>
    [
        PrintedCell.Label(ReportTexts.Of("compare.main.cost")),
        PrintedCell.Label(ReportText.Same("–")),
        StudyCells.Of(
            $"main.{variant}.extra_cost", "hundred_million_yen", ("mean", cost.ExtraYen / YenPerHundredMillion),
            ("p05", cost.LowerExtraYen / YenPerHundredMillion), ("p95", cost.UpperExtraYen / YenPerHundredMillion),
            name => ComparisonSources.Of(cost, "extra_yen", name, 1.0 / YenPerHundredMillion)),
        PrintedCell.Label(ReportText.Same("–")),
    ];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
