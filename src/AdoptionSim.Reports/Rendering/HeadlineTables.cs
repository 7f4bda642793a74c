using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Lays the headline out in tables; whatever a report prints of it comes from here.</summary>
public static class HeadlineTables
{
    private const double Percent = 100.0;

    /// <summary>The tables, in order: usage, gaps, closings, work, spending, surveys, what is not simulated.</summary>
    /// <param name="headline">The headline.</param>
    public static IReadOnlyList<PrintedTable> Of(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        PrintedTable left = SurveyTables.NotSimulated(headline);
        IReadOnlyList<PrintedTable> simulated = Simulated(headline);
        return left.Rows.Count == 0 ? simulated : [.. simulated, left];
    }

    /// <summary>The tables of what the model simulates: usage, gaps, closings, work, spending, surveys.</summary>
    /// <param name="headline">The headline.</param>
    public static IReadOnlyList<PrintedTable> Simulated(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        EstimateCells cells = new(headline.Band);
        IEnumerable<string> measures = headline.Usage.Select(line => line.Measure).Distinct(StringComparer.Ordinal);
        List<PrintedTable> tables = [];
        foreach (string measure in measures)
        {
            tables.Add(Usage(headline, measure, cells));
            if (headline.Countries.Count > 1)
            {
                tables.Add(GapColumns.IsInvestment(measure)
                    ? Ratios(headline, measure, cells)
                    : Gaps(headline, measure, cells));
            }
        }

        tables.Add(Closings(headline, cells));
        tables.AddRange(WorkTables.Of(headline, cells));
        tables.AddRange(SpendingTables.Of(headline, cells));
        tables.Add(SurveyTables.Readings(headline, cells));
        return [.. tables.Where(table => table.Rows.Count > 0)];
    }

    private static PrintedTable Usage(Headline headline, string measure, EstimateCells cells)
    {
        string unit = GapColumns.IsInvestment(measure) ? NumberFormat.BnUsd : NumberFormat.Percent;
        List<IReadOnlyList<PrintedCell>> rows = [];
        foreach (string country in headline.Countries)
        {
            List<PrintedCell> row = [Country(country)];
            row.AddRange(headline.Usage
                .Where(line => Same(line.Measure, measure) && Same(line.Country, country))
                .Select(line => cells.Of(
                    $"usage.{measure}.{country}.{NumberFormat.Month(line.Month)}", unit, line.Value,
                    NumberSources.Of(line))));
            rows.Add(row);
        }

        return new PrintedTable(
            Titled("usage.title", $"measure.{measure}"),
            [],
            [ReportTexts.Of("column.country"), .. headline.Months.Select(m => ReportText.Same(NumberFormat.Month(m)))],
            rows)
        {
            Id = $"usage.{measure}",
        };
    }

    private static PrintedTable Gaps(Headline headline, string measure, EstimateCells cells) => new(
        Titled("gap.title", $"short.{measure}"),
        [ReportTexts.Of("gap.note")],
        Titles("comparator", "month", "points", "log_odds", "lag_months"),
        [
            .. headline.Gaps.Where(line => Same(line.Measure, measure)).Select(line => (IReadOnlyList<PrintedCell>)
            [
                Country(line.Comparator),
                Month(line.Month),
                Cell(line, GapColumns.Points, NumberFormat.Points, line.Points, cells),
                Cell(line, GapColumns.LogOdds, NumberFormat.LogOdds, line.LogOdds, cells),
                cells.Of(
                    IdOf(line, GapColumns.LagMonths), NumberFormat.Months, line.LagMonths,
                    NumberSources.Of(line, GapColumns.LagMonths), line.LagAtLeastShare, line.LeadAtLeastShare),
            ]),
        ])
    {
        Id = $"gap.{measure}",
    };

    private static PrintedCell Cell(
        GapLine line, string column, string unit, Estimate estimate, EstimateCells cells) =>
        cells.Of(IdOf(line, column), unit, estimate, NumberSources.Of(line, column));

    private static PrintedTable Ratios(Headline headline, string measure, EstimateCells cells) => new(
        Titled("gap.title", $"short.{measure}"),
        [ReportTexts.Of("gap.investment_note")],
        Titles("comparator", "month", "ratio", "log_ratio"),
        [
            .. headline.Gaps.Where(line => Same(line.Measure, measure)).Select(line => (IReadOnlyList<PrintedCell>)
            [
                Country(line.Comparator),
                Month(line.Month),
                Cell(line, GapColumns.Ratio, NumberFormat.Ratio, line.Ratio, cells),
                Cell(line, GapColumns.LogOdds, NumberFormat.LogOdds, line.LogOdds, cells),
            ]),
        ])
    {
        Id = $"gap.{measure}",
    };

    private static PrintedTable Closings(Headline headline, EstimateCells cells) => new(
        ReportTexts.Of("closing.title", headline.Options.ClosedWithinPoints),
        [ReportTexts.Of("closing.note")],
        Titles("measure", "comparator", "first_month", "not_closed", "note"),
        [
            .. headline.Closings.Select(line => (IReadOnlyList<PrintedCell>)
            [
                PrintedCell.Label(ReportTexts.Of($"short.{line.Measure}")),
                Country(line.Comparator),
                ClosingMonth(headline, line, cells),
                EstimateCells.Single(
                    $"closing.{line.Measure}.{line.Comparator}.not_closed", NumberFormat.Percent,
                    Percent * line.NotClosedShare,
                    NumberSources.NotClosed(line, headline.Options.ClosedWithinPoints)),
                PrintedCell.Label(line.BothAtCeiling
                    ? ReportTexts.Of("closing.at_ceiling", headline.Options.CeilingPercent)
                    : ReportText.Same("")),
            ]),
        ])
    {
        Id = "closing",
    };

    private static PrintedCell ClosingMonth(Headline headline, ClosingLine line, EstimateCells cells)
    {
        if (line.Replicates == 0)
        {
            return PrintedCell.Label(ReportTexts.Of("closing.not_comparable"));
        }

        string id = $"closing.{line.Measure}.{line.Comparator}.month";
        NumberSource source = NumberSources.Of(line, headline.Options.ClosedWithinPoints);
        if (line.Month.Count > 0)
        {
            return cells.OfMonth(id, line.Month, source, ClosingLine.MonthOf);
        }

        ReportText never = ReportTexts.Of("closing.never", headline.To.Year);
        return new PrintedCell(
            never,
            [
                new PrintedNumber($"{id}.median", "", NumberFormat.YearMonth, never)
                {
                    Source = source with { Statistic = "median" },
                },
            ]);
    }

    private static string IdOf(GapLine line, string column) =>
        $"gap.{line.Measure}.{line.Comparator}.{NumberFormat.Month(line.Month)}.{column}";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static PrintedCell Country(string code) => PrintedCell.Label(ReportTexts.NameOf("country", code));

    private static PrintedCell Month(DateOnly month) =>
        PrintedCell.Label(ReportText.Same(NumberFormat.Month(month)));

    private static ReportText Titled(string key, string nameKey)
    {
        ReportText title = ReportTexts.Of(key);
        ReportText name = ReportTexts.Of(nameKey);
        return new ReportText(
            title.Ja.Replace("{0}", name.Ja, StringComparison.Ordinal),
            title.En.Replace("{0}", name.En, StringComparison.Ordinal));
    }

    private static ReportText[] Titles(params ReadOnlySpan<string> columns)
    {
        ReportText[] titles = new ReportText[columns.Length];
        for (int c = 0; c < titles.Length; c++)
        {
            titles[c] = ReportTexts.Of($"column.{columns[c]}");
        }

        return titles;
    }
}
