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
    private const double YenPerHundredMillion = 1e8;
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
                        Cell(cells, $"spending.{row.Pillar}.identified", row.Identified),
                        Cell(cells, $"spending.{row.Pillar}.inner_share", row.Envelope),
                        Cell(cells, $"spending.{row.Pillar}.spent", row.Spent),
                    ]),
                ]),
            new PrintedTable(
                ReportTexts.Of("spending.lines.title", month), [ReportTexts.Of("spending.lines.note")],
                Titles("pillar", "budget_line", "shared_money", "spent"),
                [
                    .. headline.Spending.Where(row => row.Line is not null).Select(row => (IReadOnlyList<PrintedCell>)
                    [
                        PrintedCell.Label(ReportTexts.NameOf("pillar", row.Pillar)),
                        PrintedCell.Label(ReportTexts.NameOf("budget_line", row.Line ?? string.Empty)),
                        Printed($"spending.line.{row.Line}.shared_money", row.PrintedYen),
                        Cell(cells, $"spending.line.{row.Line}.spent", row.Spent),
                    ]),
                ]),
        ];
    }

    private static PrintedCell Printed(string id, long? yen) => yen is null
        ? PrintedCell.Label(ReportText.Same("–"))
        : EstimateCells.Single(id, Unit, yen / YenPerHundredMillion);

    private static PrintedCell Cell(EstimateCells cells, string id, Estimate yen) => yen.Count == 0
        ? PrintedCell.Label(ReportText.Same("–"))
        : cells.Of(id, Unit, yen with
        {
            Median = yen.Median / YenPerHundredMillion,
            Lower = yen.Lower / YenPerHundredMillion,
            Upper = yen.Upper / YenPerHundredMillion,
        });

    private static ReportText[] Titles(params string[] columns) =>
        [.. columns.Select(column => ReportTexts.Of($"column.{column}"))];
}
