using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Sources;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>What becomes of employed persons within a year, by occupation: stay, move, reskill, leave.</summary>
internal static class FlowFigure
{
    private const string Id = "occupation.flows";
    private const double Percent = 100.0;
    private const int MonthsPerYear = 12;

    // Events of twelve months over the mean employed of twelve: twelve times the sum over the sum.
    private static readonly (string Key, string Column)[] Parts =
    [
        ("stay", "employed-12*changed_job-12*reassigned-12*began_training-12*quit-12*laid_off_by_ai"
            + "-12*laid_off_by_demand-12*lost_by_closure-12*retired"),
        ("move", "12*changed_job+12*reassigned"),
        ("reskill", "12*began_training"),
        ("leave", "12*quit+12*laid_off_by_ai+12*laid_off_by_demand+12*lost_by_closure+12*retired"),
    ];

    /// <summary>The figure; null where the labour market is not simulated for a year.</summary>
    public static Figure? Of(FigureContext context)
    {
        if (context.Sources.Table(OccupationTable.Name) is not { } occupations
            || occupations.Months.Count < MonthsPerYear)
        {
            return null;
        }

        DateOnly last = occupations.Months[^1];
        List<(string Id, Estimate[] Shares)> rows = RowsOf(context, occupations, last);
        if (rows.Count == 0)
        {
            return null;
        }

        ReportText[] names = [.. Parts.Select(part => ReportTexts.Of($"flow.{part.Key}"))];
        PrintedTable table = Table(context, last, names, rows);
        int[] ranked = [.. Enumerable.Range(0, rows.Count).OrderByDescending(k => rows[k].Shares[^1].Median)];
        IReadOnlyList<PrintedCell> most = table.Rows[ranked[0]];
        IReadOnlyList<PrintedCell> least = table.Rows[ranked[^1]];
        return new Figure
        {
            Section = FigureSection.Work,
            Table = table,
            Charts =
            [
                new StackChart
                {
                    Axis = ReportTexts.Of("fig.flows.axis"),
                    Parts = [.. names.Skip(1)],
                    Rows =
                    [
                        .. ranked.Select(k => rows[k]).Select(row => new StackRow(
                            ReportTexts.NameOf("occupation", row.Id),
                            [.. row.Shares.Skip(1).Select(share => Math.Max(0.0, share.Median ?? 0.0))])),
                    ],
                },
            ],
            Takeaway = Takeaways.Of("fig.flows.takeaway", most[0], most[^1], least[0], least[^1]),
            Definition = ReportTexts.Of("fig.flows.definition"),
            Unit = ReportTexts.Of("fig.flows.unit"),
            Source = ReportTexts.Of("fig.source.occupation"),
            CannotTell = ReportTexts.Of("fig.flows.cannot"),
        };
    }

    /// <summary>Occupations in which somebody is employed in every replicate, by id.</summary>
    private static List<(string Id, Estimate[] Shares)> RowsOf(
        FigureContext context, SourceTable occupations, DateOnly last)
    {
        List<(string Id, Estimate[] Shares)> rows = [];
        foreach (string id in occupations.Words("occupation", ("country", context.Home)).Order(StringComparer.Ordinal))
        {
            Estimate[] shares =
                [.. Parts.Select(part => context.Sources.Estimate(Source(context, last, id, part.Column)))];
            if (shares.All(share => share.Median is not null))
            {
                rows.Add((id, shares));
            }
        }

        return rows;
    }

    private static PrintedTable Table(
        FigureContext context, DateOnly last, ReportText[] names, List<(string Id, Estimate[] Shares)> rows)
    {
        string day = NumberFormat.Month(last);
        return new PrintedTable(
            Takeaways.Text("fig.flows.title", ReportText.Same(day)), [],
            [ReportTexts.Of("column.occupation"), .. names],
            [
                .. rows.Select(row => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(ReportTexts.NameOf("occupation", row.Id)),
                    .. Parts.Select((part, k) => context.Cells.Of(
                        $"{Id}.{row.Id}.{day}.{part.Key}", NumberFormat.Percent, row.Shares[k],
                        Source(context, last, row.Id, part.Column))),
                ]),
            ])
        {
            Id = Id,
        };
    }

    private static NumberSource Source(FigureContext context, DateOnly last, string occupation, string column)
    {
        string months = $"{NumberSources.Day(last.AddMonths(1 - MonthsPerYear))}..{NumberSources.Day(last)}";
        return new NumberSource(
            OccupationTable.Name, column,
            NumberSources.Rows(("country", context.Home), ("month", months), ("occupation", occupation)))
        {
            Reduce = NumberSource.Ratio + "employed",
            Factor = Percent,
        };
    }
}
