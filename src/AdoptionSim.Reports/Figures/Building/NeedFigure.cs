using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Sources;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>How much AI changes the posts that employers want, by occupation, in the last month.</summary>
internal static class NeedFigure
{
    private const string Id = "occupation.need";
    private const string WithoutAi = "posts_wanted_without_ai";
    private const double Percent = 100.0;
    private const double Thousandth = 0.001;

    /// <summary>The figure; null where the labour market is not simulated.</summary>
    public static Figure? Of(FigureContext context)
    {
        if (context.Sources.Table(OccupationMarketTable.Name) is not { } market)
        {
            return null;
        }

        DateOnly month = market.Months[^1];
        (string Id, Estimate Change)[] occupations = [.. OccupationsOf(context, market, month)];
        if (occupations.Length == 0)
        {
            return null;
        }

        PrintedTable table = Table(context, month, occupations);
        int[] ranked = [.. Enumerable.Range(0, occupations.Length).OrderBy(k => occupations[k].Change.Median)];
        IReadOnlyList<PrintedCell> most = table.Rows[ranked[0]];
        IReadOnlyList<PrintedCell> least = table.Rows[ranked[^1]];
        return RankedFigure.Of(
            "fig.need", table,
            ranked.Select(k => (ReportTexts.NameOf("occupation", occupations[k].Id), occupations[k].Change)),
            ReportTexts.Of("fig.need.unit"), ReportTexts.Of("fig.source.occupation_market"), most[0], most[1], least[0],
            least[1]);
    }

    /// <summary>Occupations with posts, by id: tables of two runs have the same order, pictures are ranked.</summary>
    private static IOrderedEnumerable<(string Id, Estimate Change)> OccupationsOf(
        FigureContext context, SourceTable market, DateOnly month) =>
        market.Words("occupation", ("country", context.Home))
            .Select(id => (Id: id, Change: context.Sources.Estimate(Change(context, month, id))))
            .Where(pair => pair.Change.Median is not null)
            .OrderBy(pair => pair.Id, StringComparer.Ordinal);

    private static PrintedTable Table(
        FigureContext context, DateOnly month, (string Id, Estimate Change)[] occupations)
    {
        string day = NumberFormat.Month(month);
        return new PrintedTable(
            Takeaways.Text("fig.need.title", ReportText.Same(day)), [],
            [
                ReportTexts.Of("column.occupation"), ReportTexts.Of("column.need_change"),
                ReportTexts.Of("column.posts_wanted"), ReportTexts.Of("column.relief"),
            ],
            [
                .. occupations.Select(pair => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(ReportTexts.NameOf("occupation", pair.Id)),
                    context.Cells.Of(
                        $"{Id}.{pair.Id}.{day}.change", NumberFormat.Percent, pair.Change,
                        Change(context, month, pair.Id)),
                    context.Cell(
                        $"{Id}.{pair.Id}.{day}.posts_wanted", WorkMeasures.ThousandPosts,
                        Source(context, month, pair.Id, "posts_wanted") with { Factor = Thousandth }),
                    context.Cell(
                        $"{Id}.{pair.Id}.{day}.relief", NumberFormat.Percent,
                        Source(context, month, pair.Id, "labour_relief_share") with { Factor = Percent }),
                ]),
            ])
        {
            Id = Id,
        };
    }

    private static NumberSource Change(FigureContext context, DateOnly month, string occupation) =>
        Source(context, month, occupation, $"posts_wanted-{WithoutAi}") with
        {
            Reduce = NumberSource.Ratio + WithoutAi,
            Factor = Percent,
        };

    private static NumberSource Source(FigureContext context, DateOnly month, string occupation, string column) => new(
        OccupationMarketTable.Name, column,
        NumberSources.Rows(
            ("country", context.Home), ("month", NumberSources.Day(month)), ("occupation", occupation)));
}
