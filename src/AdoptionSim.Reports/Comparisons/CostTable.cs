using System;
using System.IO;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using Column = AdoptionSim.Observations.Tables.RowColumn<AdoptionSim.Reports.Comparisons.CostLine>;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>
/// The table <c>comparison_cost</c>: cost per point of gap closed, by variant, measure, comparator and part of the
/// ledger.
/// </summary>
public static class CostTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<CostLine> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "comparison_cost";

    /// <summary>The table.</summary>
    public static RowTable<CostLine> Table { get; } = new(Name,
    [
        Make.Text("variant", "変種", "Variant", l => l.Variant),
        Make.Text("measure", "指標", "Measure", l => l.Measure),
        Make.Text("comparator", "比較国（ISO 3166）", "Comparator (ISO 3166)", l => l.Comparator),
        new Column(
            new ColumnDefinition(
                "month", ParquetType.Date, false, "none", "費用を足し合わせ、差を読む年月（月の初日）",
                "Month up to which costs are summed and in which the gap is read (its first day)"),
            (writer, column, row) => writer.Append(column, row.Month)),
        Make.Text("cost_column", "費用の範囲（identified：AI関連と特定できる分、all：内数を含む）",
            "Part of the ledger: identified, or all with shared envelopes", l => l.Column),
        Make.Text("status", "費用を示せるか（given, not_recorded, not_applicable, too_few_replicates）",
            "Whether a cost per point is given: given, not_recorded, not_applicable, too_few_replicates",
            l => WordOf(l.Status)),
        Value("extra_yen", "yen", "追加の費用（平均）", "Extra cost, mean", l => l.ExtraYen),
        Value("extra_yen_p05", "yen", "その5％点", "Its 5 percent quantile", l => l.LowerExtraYen),
        Value("extra_yen_p95", "yen", "その95％点", "Its 95 percent quantile", l => l.UpperExtraYen),
        Value("points_closed", "percentage_points", "縮まった差（平均）", "Gap closed, mean", l => l.PointsClosed),
        Value("points_closed_p05", "percentage_points", "その5％点", "Its 5 percent quantile",
            l => l.LowerPointsClosed),
        Value("points_closed_p95", "percentage_points", "その95％点", "Its 95 percent quantile",
            l => l.UpperPointsClosed),
        Value("yen_per_point", "yen_per_point", "1ポイント当たりの費用", "Cost per point", l => l.YenPerPoint),
        Value("yen_per_point_p05", "yen_per_point", "その5％点", "Its 5 percent quantile", l => l.LowerYenPerPoint),
        Value("yen_per_point_p95", "yen_per_point", "その95％点", "Its 95 percent quantile", l => l.UpperYenPerPoint),
    ]);

    /// <summary>Writes the table.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="open">Opens the file of a name for writing; closed here.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal static void Write(Comparison comparison, Func<string, Stream> open)
    {
        using TableFile<CostLine> file = new(Table, comparison.Id, open);
        foreach (CostLine line in comparison.Costs)
        {
            file.Append(line);
        }

        file.Complete();
    }

    internal static string WordOf(CostStatus status) => status switch
    {
        CostStatus.Given => "given",
        CostStatus.NotRecorded => "not_recorded",
        CostStatus.NotApplicable => "not_applicable",
        _ => "too_few_replicates",
    };

    private static Column Value(string name, string unit, string ja, string en, Func<CostLine, double?> value) =>
        Make.Number(name, unit, ja, en, value, nullable: true);
}
