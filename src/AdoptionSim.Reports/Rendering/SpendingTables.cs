using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Lays out what the government spends: by pillar beside what is printed, and by line.</summary>
internal static class SpendingTables
{
    private const double HundredMillionsPerYen = 1e-8;
    private const string Unit = "hundred_million_yen";

    public static IReadOnlyList<PrintedTable> Of(Headline headline, EstimateCells cells)
    {
        string month = NumberFormat.Month(headline.To);
        return
        [
            new PrintedTable(
                ReportTexts.Of("spending.title", month), [ReportTexts.Of("spending.note")],
                Titles("pillar", "printed", "identified", "inner_share", "spent"),
                [
                    .. headline.Spending.Where(row => row.Line is null).Select(row => (IReadOnlyList<PrintedCell>)
                    [
                        PrintedCell.Label(ReportTexts.NameOf("pillar", row.Pillar)),
                        Printed($"spending.{row.Pillar}.printed", row.PrintedYen),
                        Cell(cells, $"spending.{row.Pillar}.identified", row.Identified, row, "identified"),
                        Cell(cells, $"spending.{row.Pillar}.inner_share", row.Envelope, row, "envelope"),
                        Cell(cells, $"spending.{row.Pillar}.spent", row.Spent, row),
                    ]),
                ])
            {
                Id = "spending",
            },
            new PrintedTable(
                ReportTexts.Of("spending.lines.title", month), [ReportTexts.Of("spending.lines.note")],
                Titles("pillar", "budget_line", "shared_money", "spent"),
                [
                    .. headline.Spending.Where(row => row.Line is not null).Select(row => (IReadOnlyList<PrintedCell>)
                    [
                        PrintedCell.Label(ReportTexts.NameOf("pillar", row.Pillar)),
                        PrintedCell.Label(ReportTexts.NameOf("budget_line", row.Line ?? string.Empty)),
                        Printed(
                            $"spending.line.{row.Line}.shared_money", row.PrintedYen,
                            NumberSources.OfSharedMoney(row.Line ?? string.Empty, HundredMillionsPerYen)),
                        Cell(cells, $"spending.line.{row.Line}.spent", row.Spent, row),
                    ]),
                ])
            {
                Id = "spending.lines",
            },
        ];
    }

    /// <summary>A figure of the budget, not a result; the total of a pillar stands in no table.</summary>
    private static PrintedCell Printed(string id, long? yen, NumberSource? source = null) => yen is null
        ? PrintedCell.Label(ReportText.Same("–"))
        : EstimateCells.Single(id, Unit, HundredMillionsPerYen * yen, source);

    private static PrintedCell Cell(
        EstimateCells cells, string id, Estimate yen, SpendingRow row, string? column = null) => yen.Count == 0
        ? PrintedCell.Label(ReportText.Same("–"))
        : cells.Of(
            id, Unit, yen with
            {
                Median = yen.Median * HundredMillionsPerYen,
                Lower = yen.Lower * HundredMillionsPerYen,
                Upper = yen.Upper * HundredMillionsPerYen,
            },
            NumberSources.OfSpending(HundredMillionsPerYen, [.. FiltersOf(row, column)]));

    private static IEnumerable<(string Column, string Value)> FiltersOf(SpendingRow row, string? column)
    {
        if (row.Line is not null)
        {
            yield return ("budget_line", row.Line);
        }
        else if (row.Pillar != SpendingRow.All)
        {
            yield return ("pillar", row.Pillar);
        }

        if (column is not null)
        {
            yield return ("column", column);
        }
    }

    private static ReportText[] Titles(params string[] columns) =>
        [.. columns.Select(column => ReportTexts.Of($"column.{column}"))];
}
