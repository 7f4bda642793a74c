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

/// <summary>What happens to whose work, by occupation.</summary>
internal static class OccupationFigures
{
    private const double Percent = 100.0;
    private const double Thousandth = 0.001;
    private const int MonthsPerYear = 12;
    private const int MovesShown = 10;

    private static readonly (string Key, string Column)[] Parts =
    [
        ("stay", "employed-12*changed_job-12*reassigned-12*began_training-12*quit-12*laid_off_by_ai"
            + "-12*laid_off_by_demand-12*lost_by_closure-12*retired"),
        ("move", "12*changed_job+12*reassigned"),
        ("reskill", "12*began_training"),
        ("leave", "12*quit+12*laid_off_by_ai+12*laid_off_by_demand+12*lost_by_closure+12*retired"),
    ];

    /// <summary>How much AI changes the posts that employers want, by occupation.</summary>
    public static Figure? Need(FigureContext context)
    {
        if (context.Sources.Table(OccupationMarketTable.Name) is not { } market)
        {
            return null;
        }

        DateOnly month = market.Months[^1];
        string day = NumberFormat.Month(month);
        NumberSource Source(string occupation, string column, string reduce, double factor) => new(
            OccupationMarketTable.Name, column,
            NumberSources.Rows(
                ("country", context.Home), ("month", NumberSources.Day(month)), ("occupation", occupation)))
        {
            Reduce = reduce,
            Factor = factor,
        };
        NumberSource Change(string occupation) => Source(
            occupation, "posts_wanted-posts_wanted_without_ai", NumberSource.Ratio + "posts_wanted_without_ai", Percent);
        (string Id, Estimate Change)[] occupations =
        [
            .. market.Words("occupation", ("country", context.Home))
                .Select(id => (id, context.Sources.Estimate(Change(id)))).Where(pair => pair.Item2.Median is not null)
                .OrderBy(pair => pair.Item2.Median).ThenBy(pair => pair.id, StringComparer.Ordinal),
        ];
        if (occupations.Length == 0)
        {
            return null;
        }

        string id = "occupation.need";
        var table = new PrintedTable(
            Takeaways.Text("fig.need.title", ReportText.Same(day)), [],
            [
                ReportTexts.Of("column.occupation"), ReportTexts.Of("column.need_change"),
                ReportTexts.Of("column.posts_wanted"), ReportTexts.Of("column.relief"),
            ],
            [
                .. occupations.Select(pair => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(ReportTexts.NameOf("occupation", pair.Id)),
                    context.Cells.Of($"{id}.{pair.Id}.{day}.change", NumberFormat.Percent, pair.Change, Change(pair.Id)),
                    context.Cell(
                        $"{id}.{pair.Id}.{day}.posts_wanted", Results.WorkMeasures.ThousandPosts,
                        Source(pair.Id, "posts_wanted", NumberSource.Value, Thousandth)),
                    context.Cell(
                        $"{id}.{pair.Id}.{day}.relief", NumberFormat.Percent,
                        Source(pair.Id, "labour_relief_share", NumberSource.Value, Percent)),
                ]),
            ])
        {
            Id = id,
        };
        return new Figure
        {
            Section = FigureSection.Work,
            Table = table,
            Charts =
            [
                new IntervalChart
                {
                    Axis = ReportTexts.Of("fig.need.axis"),
                    Rows =
                    [
                        .. occupations.Select(pair => new IntervalRow(
                            ReportTexts.NameOf("occupation", pair.Id), pair.Change.Median, pair.Change.Lower,
                            pair.Change.Upper)),
                    ],
                },
            ],
            Takeaway = Takeaways.Of(
                "fig.need.takeaway", table.Rows[0][0], table.Rows[0][1], table.Rows[^1][0], table.Rows[^1][1]),
            Definition = ReportTexts.Of("fig.need.definition"),
            Unit = ReportTexts.Of("unit.percent"),
            Source = ReportTexts.Of("fig.source.occupation_market"),
            CannotTell = ReportTexts.Of("fig.need.cannot"),
        };
    }

    /// <summary>What becomes of employed persons within a year, by occupation: stay, move, reskill, leave.</summary>
    public static Figure? Flows(FigureContext context)
    {
        if (context.Sources.Table(OccupationTable.Name) is not { } occupations
            || occupations.Months.Count < MonthsPerYear)
        {
            return null;
        }

        DateOnly last = occupations.Months[^1];
        string range = $"{NumberSources.Day(last.AddMonths(1 - MonthsPerYear))}..{NumberSources.Day(last)}";
        string day = NumberFormat.Month(last);
        NumberSource Source(string occupation, string column) => new(
            OccupationTable.Name, column,
            NumberSources.Rows(("country", context.Home), ("month", range), ("occupation", occupation)))
        {
            Reduce = NumberSource.Ratio + "employed",
            Factor = Percent,
        };
        List<(string Id, Estimate[] Shares)> rows = [];
        foreach (string occupation in occupations.Words("occupation", ("country", context.Home))
            .Order(StringComparer.Ordinal))
        {
            Estimate[] shares = [.. Parts.Select(part => context.Sources.Estimate(Source(occupation, part.Column)))];
            if (shares.All(share => share.Median is not null))
            {
                rows.Add((occupation, shares));
            }
        }

        rows.Sort((one, other) => Nullable.Compare(other.Shares[^1].Median, one.Shares[^1].Median));
        ReportText[] names = [.. Parts.Select(part => ReportTexts.Of($"flow.{part.Key}"))];
        var table = new PrintedTable(
            Takeaways.Text("fig.flows.title", ReportText.Same(day)), [],
            [ReportTexts.Of("column.occupation"), .. names],
            [
                .. rows.Select(row => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(ReportTexts.NameOf("occupation", row.Id)),
                    .. Parts.Select((part, k) => context.Cells.Of(
                        $"occupation.flows.{row.Id}.{day}.{part.Key}", NumberFormat.Percent, row.Shares[k],
                        Source(row.Id, part.Column))),
                ]),
            ])
        {
            Id = "occupation.flows",
        };
        return rows.Count == 0 ? null : new Figure
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
                        .. rows.Select(row => new StackRow(
                            ReportTexts.NameOf("occupation", row.Id),
                            [.. row.Shares.Skip(1).Select(share => Math.Max(0.0, share.Median ?? 0.0))])),
                    ],
                },
            ],
            Takeaway = Takeaways.Of(
                "fig.flows.takeaway", table.Rows[0][0], table.Rows[0][^1], table.Rows[^1][0], table.Rows[^1][^1]),
            Definition = ReportTexts.Of("fig.flows.definition"),
            Unit = ReportTexts.Of("fig.flows.unit"),
            Source = ReportTexts.Of("fig.source.occupation"),
            CannotTell = ReportTexts.Of("fig.flows.cannot"),
        };
    }

    /// <summary>The largest moves from one occupation to another in the last year that is whole.</summary>
    public static Figure? Moves(FigureContext context)
    {
        if (context.Sources.Table(TransitionTable.Name) is not { } transitions)
        {
            return null;
        }

        int year = context.Headline.To.Month == MonthsPerYear ? context.Headline.To.Year : context.Headline.To.Year - 1;
        string text = ReportText.Same($"{year}").En;
        NumberSource Source((string From, string To) move) => new(
            TransitionTable.Name, "persons",
            NumberSources.Rows(
                ("country", context.Home), ("year", text), ("from_occupation", move.From), ("to_occupation", move.To)))
        {
            Reduce = NumberSource.Sum,
            Factor = Thousandth,
        };
        ((string From, string To) Move, Estimate Persons)[] largest =
        [
            .. LargestMoves(transitions, context.Home, text)
                .Select(move => (move, context.Sources.Estimate(Source(move)))),
        ];
        if (largest.Length == 0)
        {
            return null;
        }

        ReportText NameOf((string From, string To) move) => Takeaways.Text(
            "fig.moves.move", ReportTexts.NameOf("occupation", move.From), ReportTexts.NameOf("occupation", move.To));
        var table = new PrintedTable(
            Takeaways.Text("fig.moves.title", ReportText.Same(text)), [],
            [ReportTexts.Of("column.move"), ReportTexts.Of("column.persons_thousand")],
            [
                .. largest.Select(pair => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(NameOf(pair.Move)),
                    context.Cells.Of(
                        $"transition.{year}.{pair.Move.From}.{pair.Move.To}", Results.WorkMeasures.ThousandPersons,
                        pair.Persons, Source(pair.Move)),
                ]),
            ])
        {
            Id = "transition.largest",
        };
        return new Figure
        {
            Section = FigureSection.Work,
            Table = table,
            Charts =
            [
                new IntervalChart
                {
                    Axis = ReportTexts.Of("fig.moves.axis"),
                    Rows =
                    [
                        .. largest.Select(pair => new IntervalRow(
                            NameOf(pair.Move), pair.Persons.Median, pair.Persons.Lower, pair.Persons.Upper)),
                    ],
                },
            ],
            Takeaway = Takeaways.Of("fig.moves.takeaway", table.Rows[0][0], table.Rows[0][1]),
            Definition = ReportTexts.Of("fig.moves.definition"),
            Unit = ReportTexts.Of("unit.thousand_persons"),
            Source = ReportTexts.Of("fig.source.transition"),
            CannotTell = ReportTexts.Of("fig.moves.cannot"),
        };
    }

    /// <summary>Moves between occupations that differ, the largest sum over all replicates first.</summary>
    private static IEnumerable<(string From, string To)> LargestMoves(
        SourceTable transitions, string country, string year) =>
        transitions.Sums("persons", ["from_occupation", "to_occupation"], ("country", country), ("year", year))
            .Where(sum => sum.Key[0].Length > 0 && sum.Key[0] != sum.Key[1])
            .OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key[0], StringComparer.Ordinal)
            .ThenBy(sum => sum.Key[1], StringComparer.Ordinal)
            .Take(MovesShown).Select(sum => (sum.Key[0], sum.Key[1]));
}
