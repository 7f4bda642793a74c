using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Figures.Building;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>Makes the figures of an attribution: who did what, as steps that add up to the total effect.</summary>
public static class AttributionFigures
{
    private const string Interaction = ".interaction";

    /// <summary>One figure for each indicator asked for.</summary>
    /// <param name="attribution">The attribution.</param>
    public static IReadOnlyList<Figure> Of(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        PrintedTable[] tables =
        [
            .. AttributionTables.Of(attribution)
                .Where(table => !table.Id.EndsWith(Interaction, StringComparison.Ordinal)),
        ];
        return [.. attribution.Outcomes.Zip(tables, FigureOf)];
    }

    /// <summary>The figures of the folder of an explanation: those of each indicator, and interactions as tables.
    /// </summary>
    /// <param name="attribution">The attribution.</param>
    public static IReadOnlyList<Figure> OfFolder(Attribution attribution)
    {
        ReportText source = ReportTexts.Of("fig.source.share");
        return
        [
            .. Of(attribution).Select(figure => figure with { Source = source }),
            .. AttributionTables.Of(attribution)
                .Where(table => table.Id.EndsWith(Interaction, StringComparison.Ordinal))
                .Zip(attribution.Outcomes.Where(outcome => outcome.Pairs.Count > 0), (table, outcome) => new Figure
                {
                    Section = FigureSection.Attribution,
                    Table = table,
                    Takeaway = Takeaways.Of("fig.interaction.takeaway"),
                    Definition = table.Notes[0],
                    Unit = ReportTexts.NameOf("unit", ComparisonTables.UnitOfEffect(outcome.Indicator)),
                    Source = source,
                    CannotTell = ReportTexts.Of("fig.interaction.cannot"),
                    IsLong = true,
                }),
        ];
    }

    private static Figure FigureOf(AttributedOutcome outcome, PrintedTable table) => new()
    {
        Section = FigureSection.Attribution,
        Table = table,
        Charts =
        [
            new WaterfallChart
            {
                Axis = ReportTexts.NameOf("unit", ComparisonTables.UnitOfEffect(outcome.Indicator)),
                Steps =
                [
                    .. outcome.Shares.Select(share => new WaterfallStep(
                        share.Name, share.Mean, share.SamplingLower ?? share.Shapley.Lower,
                        share.SamplingUpper ?? share.Shapley.Upper, false)),
                    new WaterfallStep(
                        ReportTexts.Of("explain.total"), outcome.TotalMean, outcome.Total.Effect.Lower,
                        outcome.Total.Effect.Upper, true),
                ],
            },
        ],
        Takeaway = Takeaways.Of(
            "fig.shapley.takeaway", PrintedCell.Label(ComparisonTables.NameOf(outcome.Indicator)),
            table.Rows[^1][1]),
        Definition = table.Notes[0],
        Unit = ReportTexts.NameOf("unit", ComparisonTables.UnitOfEffect(outcome.Indicator)),
        Source = ReportTexts.Of("fig.shapley.source"),
        CannotTell = ReportTexts.Of("fig.shapley.cannot"),
    };
}
