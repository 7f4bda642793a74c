using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Lays work out in tables: how it stands, and what AI does to it, each count apart from the others.</summary>
internal static class WorkTables
{
    public static IEnumerable<PrintedTable> Of(Headline headline, EstimateCells cells)
    {
        foreach (IGrouping<string, WorkLine> country in
            headline.Work.GroupBy(line => line.Country, StringComparer.Ordinal))
        {
            yield return Table("work", "work.title", ["work.note", "work.cannot_tell"], isEffect: false);
            yield return Table(
                "work_effects", "work_effects.title", ["work_effects.note", "work_effects.cannot_tell"],
                isEffect: true);

            PrintedTable Table(string id, string title, string[] notes, bool isEffect) => new(
                Titled(title, country.Key),
                [.. notes.Select(ReportTexts.Of)],
                [
                    ReportTexts.Of("column.measure"),
                    .. headline.Months.Select(m => ReportText.Same(NumberFormat.Month(m))),
                ],
                Rows([.. country.Where(line => line.Measure.IsEffect == isEffect)], cells))
            {
                Id = $"{id}.{country.Key}",
            };
        }
    }

    private static IReadOnlyList<IReadOnlyList<PrintedCell>> Rows(
        IReadOnlyList<WorkLine> lines, EstimateCells cells) =>
    [
        .. lines.GroupBy(line => line.Measure).Select(row => (IReadOnlyList<PrintedCell>)
        [
            PrintedCell.Label(ReportTexts.Of($"work_measure.{row.Key.Id}")),
            .. row.Select(line => cells.Of(
                $"work.{row.Key.Id}.{line.Country}.{NumberFormat.Month(line.Month)}", row.Key.Unit, line.Value,
                NumberSources.Of(line))),
        ]),
    ];

    private static ReportText Titled(string key, string country)
    {
        ReportText title = ReportTexts.Of(key);
        ReportText name = ReportTexts.NameOf("country", country);
        return new ReportText(
            title.Ja.Replace("{0}", name.Ja, StringComparison.Ordinal),
            title.En.Replace("{0}", name.En, StringComparison.Ordinal));
    }
}
