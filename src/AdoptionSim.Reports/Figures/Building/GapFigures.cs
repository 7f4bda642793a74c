using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>The gap to each comparator: points, log-odds, lag; the ratio of investments; when a gap closes.</summary>
internal static class GapFigures
{
    private static readonly string[] Drawn =
    [
        GapMeasures.Id(GapMeasure.IndividualUsage), GapMeasures.Id(GapMeasure.FirmUsage),
    ];

    /// <summary>The figures, in order.</summary>
    public static IEnumerable<Figure> Of(FigureContext context)
    {
        foreach (string measure in Drawn.Concat(GapMeasures.Ids.Except(Drawn, StringComparer.Ordinal)))
        {
            if (context.Table($"gap.{measure}") is { } table)
            {
                yield return GapColumns.IsInvestment(measure)
                    ? Investment(context, measure, table)
                    : Gap(context, measure, table);
            }
        }

        if (context.Table("closing") is { } closing)
        {
            yield return new Figure
            {
                Section = FigureSection.Gap,
                Table = closing,
                Takeaway = Takeaways.Of(
                    "fig.closing.takeaway", closing.Rows[0][0], closing.Rows[0][1], closing.Rows[0][2]),
                Definition = ReportTexts.Of("fig.closing.definition"),
                Unit = ReportTexts.Of("fig.closing.unit"),
                Source = ReportTexts.Of("fig.source.gap"),
                CannotTell = ReportTexts.Of("fig.closing.cannot"),
            };
        }
    }

    private static Figure Gap(FigureContext context, string measure, PrintedTable table)
    {
        bool isDrawn = Drawn.Contains(measure, StringComparer.Ordinal);
        string month = NumberFormat.Month(context.SpokenMonth);
        IReadOnlyList<PrintedCell> row = table.Rows.FirstOrDefault(cells => cells[1].Text.En == month) ?? table.Rows[0];
        return new Figure
        {
            Section = FigureSection.Gap,
            Table = table,
            Charts = isDrawn
                ?
                [
                    Chart(context, measure, GapColumns.Points, "column.points"),
                    Chart(context, measure, GapColumns.LogOdds, "column.log_odds"),
                    Chart(context, measure, GapColumns.LagMonths, "column.lag_months"),
                ]
                : [],
            Takeaway = Takeaways.Of("fig.gap.takeaway", row[1], row[0], row[2], row[4]),
            Definition = ReportTexts.Of("gap.note"),
            Unit = ReportTexts.Of("fig.gap.unit"),
            Source = ReportTexts.Of("fig.source.gap"),
            CannotTell = ReportTexts.Of("fig.gap.cannot"),
            IsLong = !isDrawn,
        };
    }

    private static Figure Investment(FigureContext context, string measure, PrintedTable table)
    {
        string month = NumberFormat.Month(context.SpokenMonth);
        IReadOnlyList<PrintedCell> row = table.Rows.FirstOrDefault(cells => cells[1].Text.En == month) ?? table.Rows[0];
        return new Figure
        {
            Section = FigureSection.Gap,
            Table = table,
            Charts =
            [
                Chart(context, measure, GapColumns.Ratio, "column.ratio") with
                {
                    IsLogarithmic = true,
                    Axis = ReportTexts.Of("fig.investment.axis"),
                    Title = ReportText.Same(""),
                },
            ],
            Takeaway = Takeaways.Of("fig.investment.takeaway", row[1], row[0], row[2]),
            Definition = ReportTexts.Of("gap.investment_note"),
            Unit = ReportTexts.Of("column.ratio"),
            Source = ReportTexts.Of("fig.source.gap"),
            CannotTell = ReportTexts.Of("fig.investment.cannot"),
        };
    }

    private static LineChart Chart(FigureContext context, string measure, string column, string title)
    {
        CurveSpec[] curves =
        [
            .. context.Headline.Countries.Skip(1).Select((country, place) => new CurveSpec(
                country, FigureContext.Country(country), place + 1,
                month => new NumberSource(
                    GapTable.Name, column,
                    NumberSources.Rows(
                        ("comparator", country), ("measure", measure), ("month", NumberSources.Day(month)))))),
        ];
        return context.Chart(GapTable.Name, GapColumns.UnitOf(column), curves) with
        {
            Title = ReportTexts.Of(title),
            HasSubject = true,
        };
    }
}
