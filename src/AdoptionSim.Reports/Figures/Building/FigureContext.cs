using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Sources;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>What the figures of a run are made from.</summary>
internal sealed class FigureContext
{
    private const int December = 12;

    private readonly Dictionary<string, PrintedTable> tables;

    public FigureContext(Headline headline, SourceTables sources)
    {
        Headline = headline;
        Sources = sources;
        Cells = new EstimateCells(headline.Band);
        tables = HeadlineTables.Of(headline).ToDictionary(table => table.Id, StringComparer.Ordinal);
    }

    /// <summary>The main figures of the run.</summary>
    public Headline Headline { get; }

    /// <summary>The tables of the folder.</summary>
    public SourceTables Sources { get; }

    /// <summary>Makes cells.</summary>
    public EstimateCells Cells { get; }

    /// <summary>Home country.</summary>
    public string Home => Headline.Countries[0];

    /// <summary>The month that sentences speak of: the last but one of those shown, which usually is 2030-12.</summary>
    public DateOnly SpokenMonth => Headline.Months.Count > 2 ? Headline.Months[^2] : Headline.Months[^1];

    /// <summary>Place of that month among those shown.</summary>
    public int SpokenPlace => Headline.Months.Count > 2 ? Headline.Months.Count - 2 : Headline.Months.Count - 1;

    /// <summary>A table of the headline; null where the run has none of that id.</summary>
    public PrintedTable? Table(string id) => tables.GetValueOrDefault(id);

    /// <summary>Months of a table that tables of curves show: the last, and every second December before it.</summary>
    public IReadOnlyList<DateOnly> TableMonths(string table)
    {
        IReadOnlyList<DateOnly> all = Sources.Table(table)?.Months ?? [];
        return [.. all.Where(month => month == all[^1] || (month.Month == December && month.Year % 2 == 0))];
    }

    /// <summary>Curves over all months of a table; the axis names the unit, because titles say what is drawn.
    /// </summary>
    public LineChart Chart(string table, string unit, IReadOnlyList<CurveSpec> curves)
    {
        IReadOnlyList<DateOnly> months = Sources.Table(table)?.Months ?? [];
        List<LineSeries> series = [];
        foreach (CurveSpec curve in curves)
        {
            Estimate[] values = [.. months.Select(month => Sources.Estimate(curve.Source(month)))];
            if (values.Any(value => value.Median is not null))
            {
                series.Add(new LineSeries(
                    curve.Name, curve.Style, [.. values.Select(value => value.Median)],
                    [.. values.Select(value => value.Lower)], [.. values.Select(value => value.Upper)]));
            }
        }

        return new LineChart { Axis = ReportTexts.AxisUnit(unit), Months = months, Series = series };
    }

    /// <summary>A table with a row for each month and a column for each curve.</summary>
    public PrintedTable CurveTable(
        string id, ReportText title, string table, string unit, IReadOnlyList<CurveSpec> curves) => new(
        title, [], [ReportTexts.Of("column.month"), .. curves.Select(curve => curve.Name)],
        [
            .. TableMonths(table).Select(month => (IReadOnlyList<PrintedCell>)
            [
                PrintedCell.Label(ReportText.Same(NumberFormat.Month(month))),
                .. curves.Select(curve => Cell(
                    $"{id}.{curve.Key}.{NumberFormat.Month(month)}", curve.Unit ?? unit, curve.Source(month))),
            ]),
        ])
    {
        Id = id,
    };

    /// <summary>A cell of a number that is read from where its source says.</summary>
    public PrintedCell Cell(string id, string unit, NumberSource source) =>
        Cells.Of(id, unit, Sources.Estimate(source), source);

    /// <summary>Name of a country.</summary>
    public static ReportText Country(string code) => ReportTexts.NameOf("country", code);

    /// <summary>A month as a cell of a sentence.</summary>
    public static PrintedCell Month(DateOnly month) =>
        PrintedCell.Label(ReportText.Same(NumberFormat.Month(month)));
}
