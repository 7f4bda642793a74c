using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Attributions;

/// <summary>
/// The table <c>share</c> of an explanation: one row for each indicator and term, and for each lever or pillar, or pair
/// of them. Values over replicates; an explanation reads back from it whole.
/// </summary>
public static class ShareTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<ShareRow> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "share";

    internal const string Total = "total";
    internal const string Shapley = "shapley";
    internal const string Last = "last";
    internal const string First = "first";
    internal const string Interaction = "interaction";

    private const string MonthForm = "yyyy-MM";

    private static RowTable<ShareRow> Table { get; } = new(Name,
    [
        Make.Text("indicator", "指標の識別子", "Id of the indicator", r => r.Outcome.Indicator.Id),
        new RowColumn<ShareRow>(
            new ColumnDefinition("month", ParquetType.Date, false, "none", "年月（月の初日）", "Month (its first day)"),
            (writer, column, row) => writer.Append(column, DayOf(row.Month))),
        Make.Text("unit", "効果の単位", "Unit of the effect",
            r => ComparisonTables.UnitOfEffect(r.Outcome.Indicator)),
        Make.Text("effect_kind", "効果の種類（difference：差、log_ratio：比の対数）",
            "difference, or log_ratio: the logarithm of a ratio",
            r => ComparisonTable.WordOf(r.Outcome.Indicator.Effect)),
        Make.Text("term",
            "何の値か（total：全体、shapley：Shapley値、last：他の全部に足したとき、first：これだけ、interaction：二つの相互作用）",
            "total effect; shapley: Shapley value; last: added to all others; first: alone; interaction: of two",
            r => r.Term),
        Make.Text("player", "手段または柱の識別子", "Id of the lever or pillar", r => r.Player, nullable: true),
        Make.Text("player_ja", "その名前（日本語）", "Its name in Japanese", r => r.Name?.Ja, nullable: true),
        Make.Text("player_en", "その名前（英語）", "Its name in English", r => r.Name?.En, nullable: true),
        Make.Text("other", "相互作用の相手の識別子", "Id of the other of an interaction", r => r.Other,
            nullable: true),
        Make.Number32("replicates", "count", "反復の数", "Replicates of each run", r => r.Replicates),
        Make.Number32("missing_replicates", "count", "値がなく除いた反復の数",
            "Replicates left out because a run has no value", r => r.Outcome.MissingReplicates),
        Make.Number32("pairs", "count", "値のある反復の数", "Replicates with a value", r => r.Effect.Count),
        Value("mean", "反復の平均", "Mean over replicates", r => r.Mean),
        Make.Text("mean_exact", "平均の正確な値（2^-24 を単位とする分数）",
            "The mean exactly, as a fraction in units of 2^-24", r => r.Exact, nullable: true),
        Value("total_percent", "全体の効果に占める割合（％）", "Part of the total effect, percent",
            r => r.TotalPercent, "percent"),
        Make.Text("band", "幅の種類（p05_p95, min_max, none）", "Kind of the band: p05_p95, min_max, none",
            r => ComparisonTable.WordOf(r.Effect.Band)),
        Value("median", "反復の中央値", "Median over replicates", r => r.Effect.Median),
        Value("lower", "幅の下端", "Lower end of the band", r => r.Effect.Lower),
        Value("upper", "幅の上端", "Upper end of the band", r => r.Effect.Upper),
        Value("mean_lower", "平均の95％区間（t）の下端", "Lower end of the 95 % t-interval of the mean",
            r => r.MeanInterval.Lower),
        Value("mean_upper", "平均の95％区間（t）の上端", "Upper end of the 95 % t-interval of the mean",
            r => r.MeanInterval.Upper),
        Value("sampling_lower", "順序の抽出による95％区間の下端", "Lower end of the 95 % interval of sampled orders",
            r => r.SamplingInterval.Lower),
        Value("sampling_upper", "順序の抽出による95％区間の上端", "Upper end of the 95 % interval of sampled orders",
            r => r.SamplingInterval.Upper),
    ]);

    /// <summary>Name and columns.</summary>
    public static TableDefinition Definition => Table.Definition;

    /// <summary>Writes the table.</summary>
    /// <param name="attribution">The attribution.</param>
    /// <param name="id">Id of the explanation.</param>
    /// <param name="open">Opens the file of a name for writing; closed here.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Attribution attribution, string id, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        using TableFile<ShareRow> file = new(Table, id, open);
        foreach (AttributedOutcome outcome in attribution.Outcomes)
        {
            foreach (ShareRow row in RowsOf(attribution, outcome))
            {
                file.Append(row);
            }
        }

        file.Complete();
    }

    private static IEnumerable<ShareRow> RowsOf(Attribution attribution, AttributedOutcome outcome)
    {
        ShareRow Row(string term, PairedEstimate estimate) => new()
        {
            Outcome = outcome,
            Term = term,
            Mean = estimate.Mean,
            Effect = estimate.Effect,
            MeanInterval = (estimate.MeanLower, estimate.MeanUpper),
            Replicates = attribution.Replicates,
            Month = attribution.Month,
        };
        yield return Row(Total, outcome.Total) with { Mean = outcome.TotalMean, Exact = outcome.TotalExact };
        foreach (AttributedShare share in outcome.Shares)
        {
            yield return Row(Shapley, share.Last) with
            {
                Player = share.Id,
                Name = share.Name,
                Mean = share.Mean,
                Exact = share.Exact,
                Effect = share.Shapley,
                MeanInterval = (null, null),
                SamplingInterval = (share.SamplingLower, share.SamplingUpper),
                TotalPercent = outcome.PercentOf(share.Mean),
            };
            yield return Row(Last, share.Last) with { Player = share.Id, Name = share.Name };
            yield return Row(First, share.First) with { Player = share.Id, Name = share.Name };
        }

        foreach (AttributedPair pair in outcome.Pairs)
        {
            yield return Row(Interaction, pair.Index) with
            {
                Player = pair.OneId, Name = pair.One, Other = pair.OtherId,
            };
        }
    }

    private static DateOnly DayOf(string month) =>
        DateOnly.ParseExact(month, MonthForm, CultureInfo.InvariantCulture);

    private static RowColumn<ShareRow> Value(
        string name, string ja, string en, Func<ShareRow, double?> value, string unit = "unit_of_row") =>
        Make.Number(name, unit, ja, en, value, nullable: true);
}
