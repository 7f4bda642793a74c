using System;
using System.IO;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Statistics;
using Column = AdoptionSim.Observations.Tables.RowColumn<AdoptionSim.Reports.Comparisons.ComparisonLine>;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>The table <c>comparison</c>: one row for each variant, indicator and month.</summary>
public static class ComparisonTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<ComparisonLine> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "comparison";

    /// <summary>The table.</summary>
    public static RowTable<ComparisonLine> Table { get; } = new(Name,
    [
        Make.Text("variant", "変種", "Variant", l => l.Variant),
        Make.Text("indicator", "指標の識別子", "Id of the indicator", l => l.Indicator.Id),
        Month(),
        Make.Text("unit", "値の単位", "Unit of the values", l => l.Indicator.Unit),
        Make.Text("effect_kind", "効果の種類（difference：変種−基準、log_ratio：ln(変種÷基準)）",
            "difference: variant minus base; log_ratio: ln(variant over base)", l => WordOf(l.Indicator.Effect)),
        Make.Number32("pairs", "count", "対にできた反復の数", "Pairs of replicates", l => l.Effect.Effect.Count),
        Make.Number32("censored_pairs", "count", "打切りのため除いた対の数",
            "Pairs left out because a value is only a bound", l => l.CensoredPairs),
        Value("base_median", "基準の中央値", "Median of the base", l => l.Base.Median),
        Value("variant_median", "変種の中央値", "Median of the variant", l => l.VariantValue.Median),
        Make.Text("band", "幅の種類（p05_p95, min_max, none）", "Kind of the band: p05_p95, min_max, none",
            l => WordOf(l.Effect.Effect.Band)),
        Value("effect_median", "対ごとの効果の中央値", "Median of the paired effect", l => l.Effect.Effect.Median),
        Value("effect_lower", "幅の下端", "Lower end of the band", l => l.Effect.Effect.Lower),
        Value("effect_upper", "幅の上端", "Upper end of the band", l => l.Effect.Effect.Upper),
        Value("effect_mean", "対ごとの効果の平均", "Mean of the paired effect", l => l.Effect.Mean),
        Value("mean_lower", "平均の95％区間（t）の下端", "Lower end of the 95 % t-interval of the mean",
            l => l.Effect.MeanLower),
        Value("mean_upper", "平均の95％区間（t）の上端", "Upper end of the 95 % t-interval of the mean",
            l => l.Effect.MeanUpper),
        Value("deviation", "効果の反復間の標準偏差", "Standard deviation of the effect between replicates",
            l => l.Effect.Deviation),
        Value("minimum_detectable", "最小検出効果（水準5％、検出力80％）",
            "Minimum detectable effect (level 5 %, power 80 %)", l => l.Effect.MinimumDetectable),
        Truth("band_excludes_zero", "5–95％の幅が0を含まない", "The 5-95 % band leaves zero out",
            l => l.Effect.BandExcludesZero),
        Truth("mean_excludes_zero", "平均の区間が0を含まない", "The interval of the mean leaves zero out",
            l => l.Effect.MeanExcludesZero),
        Value("base_lower", "基準の幅の下端", "Lower end of the band of the base", l => l.Base.Lower),
        Value("base_upper", "基準の幅の上端", "Upper end of the band of the base", l => l.Base.Upper),
        Value("variant_lower", "変種の幅の下端", "Lower end of the band of the variant", l => l.VariantValue.Lower),
        Value("variant_upper", "変種の幅の上端", "Upper end of the band of the variant", l => l.VariantValue.Upper),
        Make.Number32("replicates", "count", "反復の対の数", "Pairs of replicates of the comparison",
            l => l.Replicates),
    ]);

    /// <summary>Writes the table, and that of the costs.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="open">Opens the file of a name for writing; what it opens is closed here.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(Comparison comparison, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using TableFile<ComparisonLine> file = new(Table, comparison.Id, open);
        foreach (ComparisonLine line in comparison.Lines)
        {
            file.Append(line);
        }

        file.Complete();
        CostTable.Write(comparison, open);
    }

    /// <summary>The word of a kind of effect.</summary>
    /// <param name="effect">The kind.</param>
    public static string WordOf(EffectKind effect) =>
        effect == EffectKind.LogRatio ? "log_ratio" : "difference";

    /// <summary>The word of a kind of band.</summary>
    /// <param name="band">The kind.</param>
    public static string WordOf(BandKind band) => band switch
    {
        BandKind.Percentiles => "p05_p95",
        BandKind.MinMax => "min_max",
        _ => "none",
    };

    private static Column Month() => new(
        new ColumnDefinition("month", ParquetType.Date, false, "none", "年月（月の初日）", "Month (its first day)"),
        (writer, column, row) => writer.Append(column, row.Month));

    private static Column Value(string name, string ja, string en, Func<ComparisonLine, double?> value) =>
        Make.Number(name, "unit_of_row", ja, en, value, nullable: true);

    private static Column Truth(string name, string ja, string en, Func<ComparisonLine, bool?> value) => new(
        new ColumnDefinition(name, ParquetType.Boolean, true, "none", ja, en),
        (writer, column, row) =>
        {
            if (value(row) is bool known)
            {
                writer.Append(column, known);
            }
            else
            {
                writer.AppendNull(column);
            }
        });
}
