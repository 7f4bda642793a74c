using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Statistics;
using Row = (AdoptionSim.Reports.Comparisons.ChannelLine Line, string Channel,
    AdoptionSim.Reports.Statistics.PairedEstimate Effect);

namespace AdoptionSim.Reports.Comparisons;

/// <summary>The table <c>channel</c>: one row for each variant, indicator, month and channel.</summary>
public static class ChannelTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<Row> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "channel";

    /// <summary>Words of the channels, the total first.</summary>
    public static IReadOnlyList<string> Words { get; } = ["total", "direct", "peers", "trust", "overlap"];

    /// <summary>Name and columns.</summary>
    public static TableDefinition Definition => Table.Definition;

    private static RowTable<Row> Table { get; } = new(Name,
    [
        Make.Text("variant", "変種", "Variant", r => r.Line.Variant),
        Make.Text("indicator", "指標の識別子", "Id of the indicator", r => r.Line.Indicator.Id),
        new RowColumn<Row>(
            new ColumnDefinition("month", ParquetType.Date, false, "none", "年月（月の初日）", "Month (its first day)"),
            (writer, column, row) => writer.Append(column, row.Line.Month)),
        Make.Text("unit", "値の単位", "Unit of the values", r => r.Line.Indicator.Unit),
        Make.Text("effect_kind", "効果の種類（difference：差、log_ratio：比の対数）",
            "difference, or log_ratio: the logarithm of a ratio",
            r => ComparisonTable.WordOf(r.Line.Indicator.Effect)),
        Make.Text("channel", "経路（total, direct, peers, trust, overlap）",
            "Channel: total, direct, peers, trust, overlap", r => r.Channel),
        Make.Number32("pairs", "count", "対にできた反復の数", "Pairs of replicates", r => r.Effect.Effect.Count),
        Make.Text("band", "幅の種類（p05_p95, min_max, none）", "Kind of the band: p05_p95, min_max, none",
            r => ComparisonTable.WordOf(r.Effect.Effect.Band)),
        Value("effect_median", "対ごとの効果の中央値", "Median of the paired effect", r => r.Effect.Effect.Median),
        Value("effect_lower", "幅の下端", "Lower end of the band", r => r.Effect.Effect.Lower),
        Value("effect_upper", "幅の上端", "Upper end of the band", r => r.Effect.Effect.Upper),
        Value("effect_mean", "対ごとの効果の平均", "Mean of the paired effect", r => r.Effect.Mean),
        Value("mean_lower", "平均の95％区間（t）の下端", "Lower end of the 95 % t-interval of the mean",
            r => r.Effect.MeanLower),
        Value("mean_upper", "平均の95％区間（t）の上端", "Upper end of the 95 % t-interval of the mean",
            r => r.Effect.MeanUpper),
    ]);

    /// <summary>The effect of a line through a channel.</summary>
    /// <param name="line">The line.</param>
    /// <param name="word">One of <see cref="Words"/>.</param>
    public static PairedEstimate EffectOf(ChannelLine line, string word)
    {
        ArgumentNullException.ThrowIfNull(line);
        return word switch
        {
            "total" => line.Total,
            "direct" => line.Direct,
            "peers" => line.Peers,
            "trust" => line.Trust,
            "overlap" => line.Overlap,
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, "No such channel."),
        };
    }

    /// <summary>Writes the table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="open">Opens the file of a name for writing; closed here.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Comparison comparison, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using TableFile<Row> file = new(Table, comparison.Id, open);
        foreach (ChannelLine line in comparison.Channels)
        {
            foreach (string word in Words)
            {
                file.Append((line, word, EffectOf(line, word)));
            }
        }

        file.Complete();
    }

    private static RowColumn<Row> Value(string name, string ja, string en, Func<Row, double?> value) =>
        Make.Number(name, "unit_of_row", ja, en, value, nullable: true);
}
