using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>How far results can be trusted: the spread of replicates, and surveys beside published values.</summary>
internal static class QualityFigures
{
    /// <summary>The figures, in order.</summary>
    public static IEnumerable<Figure> Of(FigureContext context)
    {
        if (Spread(context) is { } spread)
        {
            yield return spread;
        }

        if (context.Table("survey") is { } surveys)
        {
            yield return Surveys(context, surveys);
        }

        if (context.Table("not_simulated") is { } left)
        {
            yield return new Figure
            {
                Section = FigureSection.Validity,
                Table = left,
                Takeaway = Takeaways.Of("fig.not_simulated.takeaway"),
                Definition = ReportTexts.Of("fig.not_simulated.definition"),
                Unit = ReportTexts.Of("unit.percent"),
                Source = ReportTexts.Of("fig.source.survey"),
                CannotTell = ReportTexts.Of("fig.not_simulated.cannot"),
                IsLong = true,
            };
        }
    }

    /// <summary>The gap of each replicate in the last month: the band is made of these.</summary>
    private static Figure? Spread(FigureContext context)
    {
        string[] measures = [GapMeasures.Id(GapMeasure.IndividualUsage), GapMeasures.Id(GapMeasure.FirmUsage)];
        DateOnly month = context.Headline.Months[^1];
        GapLine[] lines =
        [
            .. context.Headline.Gaps.Where(line => line.Month == month
                && measures.Contains(line.Measure, StringComparer.Ordinal) && line.Points.Median is not null),
        ];
        if (lines.Length == 0)
        {
            return null;
        }

        IntervalRow RowOf(GapLine line)
        {
            NumberSource source = NumberSources.Of(line, GapColumns.Points);
            return new IntervalRow(
                Takeaways.Text(
                    "fig.spread.row", FigureContext.Country(line.Comparator), ReportTexts.Of($"short.{line.Measure}")),
                line.Points.Median, line.Points.Lower, line.Points.Upper)
            {
                Style = Array.IndexOf(measures, line.Measure),
                Dots = context.Sources.Values(source),
            };
        }

        string day = NumberFormat.Month(month);
        IntervalRow[] rows = [.. lines.Select(RowOf)];
        var table = new PrintedTable(
            Takeaways.Text("fig.spread.title", ReportText.Same(day)), [],
            [ReportTexts.Of("column.comparator"), ReportTexts.Of("column.points")],
            [
                .. lines.Zip(rows, (line, row) => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(row.Label),
                    context.Cells.Of(
                        $"gap.{line.Measure}.{line.Comparator}.{day}.{GapColumns.Points}", NumberFormat.Points,
                        line.Points, NumberSources.Of(line, GapColumns.Points)),
                ]),
            ])
        {
            Id = "uncertainty.gap",
        };
        return new Figure
        {
            Section = FigureSection.Uncertainty,
            Table = table,
            Charts =
            [
                new IntervalChart
                {
                    Axis = ReportTexts.Of("fig.spread.axis"),
                    Rows = rows,
                    Styles = [.. measures.Select(measure => ReportTexts.Of($"short.{measure}"))],
                },
            ],
            Takeaway = Takeaways.Of("fig.spread.takeaway", table.Rows[0][0], table.Rows[0][1]),
            Definition = ReportTexts.Of("fig.spread.definition"),
            Unit = ReportTexts.Of("unit.percentage_points"),
            Source = ReportTexts.Of("fig.source.gap"),
            CannotTell = ReportTexts.Of("fig.spread.cannot"),
            RepeatsNumbers = true,
        };
    }

    private static Figure Surveys(FigureContext context, PrintedTable table)
    {
        SurveyLine[] home =
        [
            .. context.Headline.Surveys.Where(line => line.Survey.Country == context.Home
                && (line.Survey.PublishedPercent ?? line.Survey.LowerPercent ?? line.Survey.UpperPercent) is not null),
        ];
        return new Figure
        {
            Section = FigureSection.Validity,
            Table = table,
            Charts = home.Length == 0
                ? []
                :
                [
                    new IntervalChart
                    {
                        Axis = ReportTexts.Of("fig.survey.axis"),
                        Reference = ReportTexts.Of("figure.published"),
                        Styles = [ReportTexts.Of("fig.survey.fitted"), ReportTexts.Of("fig.survey.check")],
                        Rows = [.. home.Select(RowOf)],
                    },
                ],
            Takeaway = Takeaways.Of("fig.survey.takeaway"),
            Definition = ReportTexts.Of("survey.note"),
            Unit = ReportTexts.Of("unit.percent"),
            Source = ReportTexts.Of("fig.source.survey"),
            CannotTell = ReportTexts.Of("fig.survey.cannot"),
            IsLong = true,
        };
    }

    private static IntervalRow RowOf(SurveyLine line)
    {
        SurveyResult survey = line.Survey;
        ReportText place = SurveyTables.NameOf(survey);
        string month = NumberFormat.Month(survey.FieldMonth);
        return new IntervalRow(
            new ReportText($"{place.Ja} {month}", $"{place.En} {month}"), line.Wave.Median, line.Wave.Lower,
            line.Wave.Upper)
        {
            Style = survey.IsFitted ? 0 : 1,
            ReferenceLower = survey.PublishedPercent ?? survey.LowerPercent ?? 0.0,
            ReferenceUpper = survey.PublishedPercent ?? survey.UpperPercent ?? 100.0,
        };
    }
}
