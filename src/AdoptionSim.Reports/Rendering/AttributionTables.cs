using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Lays an attribution out in tables.</summary>
public static class AttributionTables
{
    /// <summary>The tables of every indicator: who did what, and interactions.</summary>
    /// <param name="attribution">The attribution.</param>
    public static IReadOnlyList<PrintedTable> Of(Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        List<PrintedTable> tables = [];
        foreach (AttributedOutcome outcome in attribution.Outcomes)
        {
            tables.Add(Shares(attribution, outcome));
            tables.Add(Interactions(attribution, outcome));
        }

        return [.. tables.Where(table => table.Rows.Count > 0)];
    }

    private static PrintedTable Shares(Attribution attribution, AttributedOutcome outcome)
    {
        string unit = ComparisonTables.UnitOfEffect(outcome.Indicator);
        string id = $"explain.{attribution.ScenarioId}.{outcome.Indicator.Id}.{attribution.Month}";
        string note = attribution.Orders is null ? "explain.values.note" : "explain.values.sampled";
        List<ReportText> notes = [ReportTexts.Of(note)];
        if (outcome.MissingReplicates > 0)
        {
            notes.Add(ReportTexts.Of("explain.missing", outcome.MissingReplicates));
        }

        string indicator = outcome.Indicator.Id;
        PrintedCell total = Mean(
            $"{id}.total", unit, outcome.TotalMean, outcome.Total.Effect,
            ShareSources.Of(indicator, ShareTable.Total));
        return new PrintedTable(
            TitleOf("explain.values.title", outcome, attribution.Month),
            notes,
            [
                NameColumn(attribution), ReportTexts.Of("column.shapley"), ReportTexts.Of("column.share_of_total"),
                ReportTexts.Of("column.last"), ReportTexts.Of("column.first"),
            ],
            [
                .. outcome.Shares.Select(share => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(share.Name),
                    ShapleyCell(
                        $"{id}.{share.Id}.shapley", unit, share,
                        ShareSources.Of(indicator, ShareTable.Shapley, share.Id)),
                    EstimateCells.Single(
                        $"{id}.{share.Id}.share", NumberFormat.Percent, outcome.PercentOf(share.Mean),
                        ShareSources.OfPercent(indicator, share.Id)),
                    Mean(
                        $"{id}.{share.Id}.last", unit, share.Last,
                        ShareSources.Of(indicator, ShareTable.Last, share.Id)),
                    Mean(
                        $"{id}.{share.Id}.first", unit, share.First,
                        ShareSources.Of(indicator, ShareTable.First, share.Id)),
                ]),
                [
                    PrintedCell.Label(ReportTexts.Of("explain.total")), total, Blank(), Blank(), Blank(),
                ],
            ])
        {
            Id = id,
        };
    }

    private static PrintedTable Interactions(Attribution attribution, AttributedOutcome outcome)
    {
        string unit = ComparisonTables.UnitOfEffect(outcome.Indicator);
        string id = $"explain.{attribution.ScenarioId}.{outcome.Indicator.Id}.{attribution.Month}.interaction";
        return new PrintedTable(
            TitleOf("explain.interactions.title", outcome, attribution.Month),
            [ReportTexts.Of("explain.interactions.note")],
            [ReportTexts.Of("column.one"), ReportTexts.Of("column.other"), ReportTexts.Of("column.interaction")],
            [
                .. outcome.Pairs.Select(pair => (IReadOnlyList<PrintedCell>)
                [
                    PrintedCell.Label(pair.One), PrintedCell.Label(pair.Other),
                    Mean(
                        $"{id}.{pair.OneId}.{pair.OtherId}", unit, pair.Index, ShareSources.Of(
                            outcome.Indicator.Id, ShareTable.Interaction, pair.OneId, pair.OtherId)),
                ]),
            ])
        {
            Id = id,
        };
    }

    private static PrintedCell ShapleyCell(
        string id, string unit, AttributedShare share, Func<string, NumberSource> sourceOf)
    {
        if (share.SamplingLower is null)
        {
            return Mean(id, unit, share.Mean, share.Shapley, sourceOf);
        }

        PrintedCell cell = StudyCells.Of(
            id, unit, ("estimated_mean", share.Mean), ("sampling_lower", share.SamplingLower),
            ("sampling_upper", share.SamplingUpper), sourceOf);
        ReportText mark = ReportTexts.Of("explain.estimated");
        return cell with { Text = new ReportText($"{mark.Ja} {cell.Text.Ja}", $"{mark.En} {cell.Text.En}") };
    }

    private static PrintedCell Mean(
        string id, string unit, PairedEstimate estimate, Func<string, NumberSource> sourceOf) =>
        Mean(id, unit, estimate.Mean, estimate.Effect, sourceOf);

    private static PrintedCell Mean(
        string id, string unit, double? mean, Estimate band, Func<string, NumberSource> sourceOf) => StudyCells.Of(
        id, unit, ("mean", mean), (band.Band == BandKind.Percentiles ? "p05" : "min", band.Lower),
        (band.Band == BandKind.Percentiles ? "p95" : "max", band.Upper), sourceOf);

    private static PrintedCell Blank() => PrintedCell.Label(ReportText.Same(string.Empty));

    private static ReportText NameColumn(Attribution attribution) =>
        ReportTexts.Of(attribution.ByPillar ? "column.pillar" : "column.lever");

    private static ReportText TitleOf(string key, AttributedOutcome outcome, string month)
    {
        ReportText measure = outcome.Indicator.Measure is { } id
            ? ReportTexts.NameOf("short", id) : ReportText.Same(string.Empty);
        ReportText name = ComparisonTables.NameOf(outcome.Indicator);
        ReportText full = outcome.Indicator.IsGap
            ? new ReportText($"{measure.Ja}、{name.Ja}", $"{measure.En}, {name.En}")
            : name;
        return ComparisonTables.Filled(key, full, ReportText.Same(month));
    }
}
