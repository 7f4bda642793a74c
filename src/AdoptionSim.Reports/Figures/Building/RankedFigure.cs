using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>A figure of work that ranks: a table in the order of ids, and a picture in the order of values.</summary>
internal static class RankedFigure
{
    /// <summary>The figure.</summary>
    /// <param name="key">Start of the keys of its axis, takeaway, definition and what it cannot tell.</param>
    /// <param name="table">Its table.</param>
    /// <param name="ranked">What the picture shows, first on top.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="source">Where its numbers stand.</param>
    /// <param name="spoken">Cells that the takeaway speaks of.</param>
    public static Figure Of(
        string key, PrintedTable table, IEnumerable<(ReportText Name, Estimate Value)> ranked, ReportText unit,
        ReportText source, params IReadOnlyList<PrintedCell> spoken) => new()
    {
        Section = FigureSection.Work,
        Table = table,
        Charts =
        [
            new IntervalChart
            {
                Axis = ReportTexts.Of($"{key}.axis"),
                Rows =
                [
                    .. ranked.Select(row => new IntervalRow(
                        row.Name, row.Value.Median, row.Value.Lower, row.Value.Upper)),
                ],
            },
        ],
        Takeaway = Takeaways.Of($"{key}.takeaway", spoken),
        Definition = ReportTexts.Of($"{key}.definition"),
        Unit = unit,
        Source = source,
        CannotTell = ReportTexts.Of($"{key}.cannot"),
    };
}
