using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>
/// Lays out how much of an effect comes through peers and trust. Means, because they add up where medians do not.
/// </summary>
internal static class ChannelTables
{
    /// <summary>The table of a variant; without rows when channels were not asked for.</summary>
    public static PrintedTable Of(Comparison comparison, string variant) => new(
        ReportTexts.Of("compare.channel.title", variant), [ReportTexts.Of("compare.channel.note")],
        [
            ReportTexts.Of("column.indicator"), ReportTexts.Of("column.month"),
            .. ChannelTable.Words.Select(word => ReportTexts.Of($"column.channel.{word}")),
        ],
        [
            .. comparison.Channels.Where(line => string.Equals(line.Variant, variant, System.StringComparison.Ordinal))
                .Select(Row),
        ])
    {
        Id = $"compare.{variant}.channel",
    };

    private static IReadOnlyList<PrintedCell> Row(ChannelLine line)
    {
        string month = NumberFormat.Month(line.Month);
        string unit = ComparisonTables.UnitOfEffect(line.Indicator);
        return
        [
            PrintedCell.Label(ComparisonTables.NameOf(line.Indicator)),
            PrintedCell.Label(ReportText.Same(month)),
            .. ChannelTable.Words.Select(word =>
            {
                PairedEstimate effect = ChannelTable.EffectOf(line, word);
                return StudyCells.Of(
                    $"compare.{line.Variant}.{line.Indicator.Id}.{month}.channel.{word}", unit,
                    ("mean", effect.Mean), ("lower", effect.MeanLower), ("upper", effect.MeanUpper),
                    name => ComparisonSources.OfChannel(line, word, name));
            }),
        ];
    }
}
