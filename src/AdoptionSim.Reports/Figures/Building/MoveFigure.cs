using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Sources;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>The largest moves from one occupation to another in the last year that is whole.</summary>
internal static class MoveFigure
{
    private const double Thousandth = 0.001;
    private const int December = 12;
    private const int MovesShown = 10;

    /// <summary>The figure; null where nobody moves.</summary>
    public static Figure? Of(FigureContext context)
    {
        if (context.Sources.Table(TransitionTable.Name) is not { } transitions)
        {
            return null;
        }

        int year = context.Headline.To.Month == December ? context.Headline.To.Year : context.Headline.To.Year - 1;
        string text = year.ToString(CultureInfo.InvariantCulture);
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
        var byId = largest.OrderBy(pair => pair.Move.From, StringComparer.Ordinal)
            .ThenBy(pair => pair.Move.To, StringComparer.Ordinal).ToArray();
        var table = new PrintedTable(
            Takeaways.Text("fig.moves.title", ReportText.Same(text)), [],
            [ReportTexts.Of("column.move"), ReportTexts.Of("column.persons_thousand")],
            [
                .. byId.Select(pair => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(NameOf(pair.Move)),
                    context.Cells.Of(
                        $"transition.{year}.{pair.Move.From}.{pair.Move.To}", WorkMeasures.ThousandPersons,
                        pair.Persons, Source(pair.Move)),
                ]),
            ])
        {
            Id = "transition.largest",
        };
        IReadOnlyList<PrintedCell> first = table.Rows[Array.IndexOf(byId, largest[0])];
        return RankedFigure.Of(
            "fig.moves", table, largest.Select(pair => (NameOf(pair.Move), pair.Persons)),
            ReportTexts.Of("unit.thousand_persons"), ReportTexts.Of("fig.source.transition"), first[0], first[1]);
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
