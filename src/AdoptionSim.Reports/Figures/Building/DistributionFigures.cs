using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>Who gains and who does not: wages, the labour share, young persons, use by age.</summary>
internal static class DistributionFigures
{
    private const double Percent = 100.0;

    private static readonly (string Column, double Factor, string Unit)[] Spread =
    [
        ("p90_p10", 1.0, NumberFormat.Ratio),
        ("young_employed_in_exposed_occupations", 1.0, WorkMeasures.Index),
        ("long_term_unemployed_share", Percent, NumberFormat.Percent),
    ];

    /// <summary>The figures, in order.</summary>
    public static IEnumerable<Figure> Of(FigureContext context)
    {
        if (Wages(context) is { } wages)
        {
            yield return wages;
        }

        if (Ages(context) is { } ages)
        {
            yield return ages;
        }
    }

    private static Figure? Wages(FigureContext context)
    {
        if (context.Table($"work.{context.Home}") is null)
        {
            return null;
        }

        CurveSpec[] curves =
        [
            .. Spread.Select((entry, style) => new CurveSpec(
                entry.Column, ReportTexts.Of($"fig.wages.{entry.Column}"), style,
                month => new NumberSource(
                    AggregateTable.Name, entry.Column,
                    NumberSources.Rows(("country", context.Home), ("month", NumberSources.Day(month))))
                {
                    Factor = entry.Factor,
                })
            {
                Unit = entry.Unit,
            }),
        ];
        PrintedTable table = context.CurveTable(
            $"distribution.{context.Home}", ReportTexts.Of("fig.wages.title"), AggregateTable.Name, NumberFormat.Ratio,
            curves);
        if (table.Rows.Count == 0 || table.Rows[^1][1].Numbers.Count == 0)
        {
            return null;
        }

        CurveSpec young = curves[1] with { Style = 0 };
        return new Figure
        {
            Section = FigureSection.Distribution,
            Table = table,
            Charts =
            [
                WorkFigures.Chart(context, "fig.wages.gini", "wage_gini"),
                WorkFigures.Chart(context, "fig.wages.share", "labour_share"),
                context.Chart(AggregateTable.Name, WorkMeasures.Index, [young]) with
                {
                    Title = ReportTexts.Of("fig.wages.young"),
                },
            ],
            Takeaway = Takeaways.Of("fig.wages.takeaway", table.Rows[^1][0], table.Rows[^1][1]),
            Definition = ReportTexts.Of("fig.wages.definition"),
            Unit = ReportTexts.Of("fig.wages.unit"),
            Source = ReportTexts.Of("fig.source.aggregate"),
            CannotTell = ReportTexts.Of("fig.wages.cannot"),
        };
    }

    private static Figure? Ages(FigureContext context)
    {
        IReadOnlyList<string> ages = context.Sources.Table(GroupTable.Name) is { } groups
            ? groups.Words("age_group", ("country", context.Home)) : [];
        if (ages.Count == 0)
        {
            return null;
        }

        CurveSpec[] curves =
        [
            .. ages.Select((age, style) => new CurveSpec(
                age, ReportTexts.NameOf("age", age), style,
                month => new NumberSource(
                    GroupTable.Name, "ever_users",
                    NumberSources.Rows(
                        ("country", context.Home), ("month", NumberSources.Day(month)), ("age_group", age)))
                {
                    Reduce = NumberSource.Ratio + "persons",
                    Factor = Percent,
                })),
        ];
        PrintedTable table = context.CurveTable(
            "group.ever_use_by_age", ReportTexts.Of("fig.age.title"), GroupTable.Name, NumberFormat.Percent, curves);
        IReadOnlyList<PrintedCell> last = table.Rows[^1];
        return new Figure
        {
            Section = FigureSection.Distribution,
            Table = table,
            Charts =
            [
                context.Chart(GroupTable.Name, NumberFormat.Percent, curves) with { FromZero = true },
            ],
            Takeaway = Takeaways.Of(
                "fig.age.takeaway", last[0], PrintedCell.Label(curves[Math.Min(1, curves.Length - 1)].Name),
                last[Math.Min(2, last.Count - 1)], PrintedCell.Label(curves[^1].Name), last[^1]),
            Definition = ReportTexts.Of("fig.age.definition"),
            Unit = ReportTexts.Of("unit.percent"),
            Source = ReportTexts.Of("fig.source.group"),
            CannotTell = ReportTexts.Of("fig.age.cannot"),
        };
    }
}
