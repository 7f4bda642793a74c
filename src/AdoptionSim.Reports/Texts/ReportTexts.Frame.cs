namespace AdoptionSim.Reports.Texts;

public static partial class ReportTexts
{
    private static (string Key, string Ja, string En)[] Frame =>
    [
        ("title", "試算の要約", "Summary of the simulation"),
        ("run", "実行 {0}、{1}～{2}、反復 {3} 回", "Run {0}, {1} to {2}, {3} replicates"),
        ("nature", "数値はすべて模型による試算であり、前提とデータが変われば変わります。",
            "All figures are simulated by a model; they change with its assumptions and data."),
        ("band.percentiles", "各欄は反復の中央値 [5–95 %]。分位点の定義はタイプ7（Hyndman–Fan）。",
            "Each cell: median over replicates [5–95 %]. Quantiles are of type 7 (Hyndman–Fan)."),
        ("band.min_max",
            "各欄は反復の中央値 [最小–最大]。反復が19回に満たず、5–95 %は求められません。分位点の定義はタイプ7（Hyndman–Fan）。",
            "Each cell: median over replicates [min–max]. Fewer than 19 replicates do not resolve 5–95 %. "
            + "Quantiles are of type 7 (Hyndman–Fan)."),
        ("band.none", "各欄の幅は n/a（反復1回）。", "The band of each cell is n/a (1 replicate)."),
        ("band.in_cell.min_max", "最小–最大", "min–max"),
        ("not_available", "n/a", "n/a"),
        ("number.replicates", "反復の数", "Number of replicates"),
        ("usage.title", "利用と投資：{0}", "Use and investment: {0}"),
        ("gap.title", "日本との差：{0}", "Gap to Japan: {0}"),
        ("gap.note",
            "差＝比較国−日本。遅れ＝比較国が日本の今の値に達してからの月数（負は日本が先）。≥ は試算の初月より前からの差。",
            "Gap = comparator minus Japan. Lag = months since the comparator reached Japan's value (negative: Japan "
            + "leads). ≥ marks a lag that began before the first month."),
        ("gap.investment_note", "比＝比較国÷日本。投資では追いつく年を示しません。",
            "Ratio = comparator over Japan. No year of parity is given for investment."),
        ("closing.title", "差が {0} ポイント以内になり、最後まで続く最初の月",
            "First month from which the gap stays within {0} points to the end"),
        ("closing.note",
            "月は縮まる反復だけの中央値です。縮まらない反復の割合と併せて読んでください。",
            "Months are medians over the replicates that close the gap; read them with the share that does not."),
        ("closing.never", "{0}年まで縮まらない", "not by {0}"),
        ("closing.at_ceiling", "両国とも{0}％超", "both above {0} %"),
        ("closing.not_comparable", "比べられない", "cannot be compared"),
        ("survey.title", "調査読みと公表値（％）", "Survey readings beside published values (%)"),
        ("survey.note", "確度 M は出典の確認待ち、D は設計上の仮定です。調査読みは標本誤差を含みます。",
            "Flag M: source still to be traced; D: an assumption by design. Readings include sampling noise."),
        ("survey.fitted", "推定", "fitted"),
        ("survey.check", "検査", "check"),
        ("survey.inside", "幅の中", "inside"),
        ("survey.outside", "幅の外", "outside"),
        ("not_simulated.title", "試算しない公表値", "Published values that are not simulated"),
        ("not_simulated.count", "このほか公表値 {0} 件は試算しない。理由は survey.parquet に示す。",
            "{0} more published values are not simulated; survey.parquet gives the reason of each."),
    ];

    private static (string Key, string Ja, string En)[] Columns =>
    [
        ("column.country", "国", "Country"),
        ("column.comparator", "比較国", "Comparator"),
        ("column.month", "年月", "Month"),
        ("column.measure", "指標", "Measure"),
        ("column.points", "差（ポイント）", "Gap (points)"),
        ("column.log_odds", "対数オッズの差", "Log-odds gap"),
        ("column.log_ratio", "比の対数", "Log ratio"),
        ("column.lag_months", "遅れ（月）", "Lag (months)"),
        ("column.ratio", "比（倍）", "Ratio"),
        ("column.first_month", "最初の月", "First month"),
        ("column.not_closed", "縮まらない反復（％）", "Do not close (%)"),
        ("column.note", "注", "Note"),
        ("column.survey", "調査", "Survey"),
        ("column.subgroup", "内訳", "Subgroup"),
        ("column.published", "公表値", "Published"),
        ("column.reading", "調査読み", "Reading"),
        ("column.inside", "公表値は", "Published is"),
        ("column.role", "用途", "Use"),
        ("column.flag", "確度", "Flag"),
        ("column.reason", "理由", "Reason"),
    ];
}
