using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>What the government spends: the ledger by pillar, and its lines.</summary>
internal static class SpendingFigures
{
    private const double HundredMillionsPerYen = 1e-8;

    /// <summary>The figures; none where nothing is spent.</summary>
    public static IEnumerable<Figure> Of(FigureContext context)
    {
        if (context.Table("spending") is { } pillars)
        {
            yield return Pillars(context, pillars);
        }

        if (context.Table("spending.lines") is { } lines)
        {
            yield return new Figure
            {
                Section = FigureSection.Cost,
                Table = lines,
                Takeaway = Takeaways.Of("fig.spending_lines.takeaway"),
                Definition = ReportTexts.Of("spending.lines.note"),
                Unit = ReportTexts.Of("fig.spending.axis"),
                Source = ReportTexts.Of("fig.source.ledger"),
                CannotTell = ReportTexts.Of("fig.spending.cannot"),
                IsLong = true,
            };
        }
    }

    private static Figure Pillars(FigureContext context, PrintedTable table)
    {
        SpendingRow[] rows =
        [
            .. context.Headline.Spending.Where(row => row.Line is null && row.Pillar != SpendingRow.All),
        ];
        return new Figure
        {
            Section = FigureSection.Cost,
            Table = table,
            Charts =
            [
                new StackChart
                {
                    Axis = ReportTexts.Of("fig.spending.axis"),
                    Parts = [ReportTexts.Of("column.identified"), ReportTexts.Of("column.inner_share")],
                    Rows =
                    [
                        .. rows.Select(row => new StackRow(
                            ReportTexts.NameOf("pillar", row.Pillar),
                            [
                                HundredMillionsPerYen * (row.Identified.Median ?? 0.0),
                                HundredMillionsPerYen * (row.Envelope.Median ?? 0.0),
                            ])
                        {
                            Lower = HundredMillionsPerYen * row.Spent.Lower,
                            Upper = HundredMillionsPerYen * row.Spent.Upper,
                        }),
                    ],
                },
            ],
            Takeaway = Takeaways.Of("fig.spending.takeaway", table.Rows[0][^1]),
            Definition = ReportTexts.Of("spending.note"),
            Unit = ReportTexts.Of("fig.spending.axis"),
            Source = ReportTexts.Of("fig.source.ledger"),
            CannotTell = ReportTexts.Of("fig.spending.cannot"),
        };
    }
}
