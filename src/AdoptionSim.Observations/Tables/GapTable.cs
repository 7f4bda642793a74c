using System;
using AdoptionSim.Observations.Gaps;
using Column = AdoptionSim.Observations.Tables.RowColumn<
    AdoptionSim.Observations.Tables.PlacedRow<AdoptionSim.Observations.Gaps.GapRow>>;

namespace AdoptionSim.Observations.Tables;

/// <summary>The table <c>gap</c>: how far the home country is behind each comparator, by measure and month.</summary>
public static class GapTable
{
    // Stands before the table, whose columns it makes.
    private static readonly ColumnMaker<PlacedRow<GapRow>> Make = new();

    /// <summary>Name of the table.</summary>
    public const string Name = "gap";

    /// <summary>The table. The country of a placed row is the comparator.</summary>
    public static RowTable<PlacedRow<GapRow>> Table { get; } = new(Name,
    [
        Make.Number32("replicate", "none", "反復の番号", "Number of the replicate", p => p.Replicate),
        Make.Text("comparator", "比較国（ISO 3166）", "Comparator (ISO 3166)", p => p.Country),
        Make.Text("measure", "指標", "Measure", p => GapMeasures.Id(p.Row.Measure)),
        Make.MonthOf("month", "年月（月の初日）", "Month (its first day)", p => p.Row.Month),
        Value("japan_value", "share_or_bn_usd", "日本の値（割合、投資は十億ドル・年率）",
            "Value of Japan: a share, or bn USD per year for investment", p => p.Row.HomeValue),
        Value("comparator_value", "share_or_bn_usd", "比較国の値", "Value of the comparator",
            p => p.Row.ComparatorValue),
        Value("points", "percentage_points", "差（比較国−日本、ポイント。投資は空）",
            "Comparator minus Japan; null for investment", p => p.Row.Points),
        Value("log_odds", "log_odds", "対数オッズの差（投資は比の対数）",
            "Difference of log-odds; for investment the log of the ratio", p => p.Row.LogOdds),
        Value("ratio", "ratio", "比（比較国÷日本。投資のみ）", "Comparator over Japan; investment only", p => p.Row.Ratio),
        Value("lag_months", "months", "時間の遅れ（比較国が日本の今の値に達してからの月数。日本が先なら負）",
            "Months since the comparator reached Japan's value; negative when Japan leads", p => p.Row.LagMonths),
        Make.Text("lag_censoring", "遅れの打切り（none, at_least, ahead, ahead_at_least）",
            "none; at_least: the comparator was there in the first month already; ahead: Japan leads; ahead_at_least: "
            + "Japan leads and was there in the first month already",
            p => p.Row.LagMonths is null ? null : HorizontalLag.WordOf(p.Row.LagCensoring), true),
    ]);

    private static Column Value(
        string name, string unit, string ja, string en, Func<PlacedRow<GapRow>, double?> value) =>
        Make.Number(name, unit, ja, en, value, nullable: true);
}
