namespace AdoptionSim.Cli.Language;

/// <summary>Texts of results.</summary>
internal static partial class Catalogue
{
    public static CliText ParameterFlags { get; } = new(
        "{0} のパラメータ {1} 件の根拠：確認済み {2}（S・s）、計算・当てはめ {3}（C）、未確認の記憶 {4}（M）、仮定 {5}（D）。"
            + "一覧は inputs/parameters.csv",
        "the {1} parameters of {0}: {2} seen (S, s), {3} computed or fitted (C), {4} recalled (M), {5} assumed (D); "
            + "inputs/parameters.csv lists them");

    public static CliText RunFolder { get; } = new("保存先: {0}", "folder: {0}");

    public static CliText RunId { get; } = new("run id（何を尋ねたか）: {0}", "run id (what was asked): {0}");

    public static CliText ResultDigest { get; } = new(
        "結果のダイジェスト（何が出たか）: {0}", "result digest (what came out): {0}");

    public static CliText FileIsValid { get; } = new("{0}: 誤りはありません", "{0}: no errors");

    public static CliText FileHasErrors { get; } = new("{0}: 誤り {1} 件、警告 {2} 件", "{0}: {1} error(s), {2} warning(s)");

    public static CliText NoRuns { get; } = new("{0} に試算はありません", "there are no runs in {0}");

    public static CliText RunNotFound { get; } = new(
        "「{0}」に当たる試算が {1} にありません。「adoptionsim runs list」で名前を確かめてください",
        "no run in {1} fits '{0}'; see its name with 'adoptionsim runs list'");

    public static CliText RunAmbiguous { get; } = new(
        "「{0}」に当たる試算が {1} 件あります。もっと長く指定してください: {2}",
        "{1} runs fit '{0}'; give more letters: {2}");

    public static CliText StateComplete { get; } = new("完了", "complete");

    public static CliText StatePartial { get; } = new("途中", "partial");

    public static CliText StateCorrupt { get; } = new("破損", "corrupt");

    public static CliText CorruptRun { get; } = new(
        "{0} の manifest.json を読めません: {1}", "manifest.json of {0} cannot be read: {1}");

    public static CliText PartialRun { get; } = new(
        "{0} は実行中か、途中で止められた試算です。実行中でなければ消して構いません",
        "{0} is being written, or was left by a run that was killed; it may be deleted when nothing is running");

    public static CliText ColumnName { get; } = new("名前", "name");

    public static CliText ColumnKind { get; } = new("種類", "kind");

    public static CliText KindRun { get; } = new("試算", "run");

    public static CliText KindComparison { get; } = new("比較", "comparison");

    public static CliText KindExplanation { get; } = new("内訳", "explanation");

    public static CliText ColumnState { get; } = new("状態", "state");

    public static CliText ColumnScenario { get; } = new("シナリオ", "scenario");

    public static CliText ColumnTitle { get; } = new("題名", "title");

    public static CliText ColumnSeed { get; } = new("乱数の種", "seed");

    public static CliText ColumnReplicates { get; } = new("繰り返し", "replicates");

    public static CliText ColumnScale { get; } = new("縮尺", "scale");

    public static CliText ColumnItem { get; } = new("項目", "item");

    public static CliText ColumnValue { get; } = new("値", "value");

    public static CliText ItemFolder { get; } = new("保存先", "folder");

    public static CliText ItemHorizon { get; } = new("期間", "horizon");

    public static CliText ItemRunId { get; } = new("run id", "run id");

    public static CliText ItemResultDigest { get; } = new("結果のダイジェスト", "result digest");

    public static CliText ItemEngine { get; } = new("エンジンの版", "engine version");

    public static CliText ItemFirms { get; } = new("企業（一回あたり）", "firms per replicate");

    public static CliText ItemPersons { get; } = new("人（一回あたり）", "persons per replicate");

    public static CliText ItemStarted { get; } = new("開始（UTC）", "started (UTC)");

    public static CliText ItemSeconds { get; } = new("所要時間（秒）", "seconds");

    public static CliText ItemThreads { get; } = new("スレッド", "threads");

    public static CliText LawLabelYear { get; } = new("年", "year");

    public static CliText LawLabelStart { get; } = new("出発点", "start");

    public static CliText LawAnalytic { get; } = new("解析解", "analytic");

    public static CliText LawMeanField { get; } = new("期待値の漸化式", "mean field");

    public static CliText LawDifference { get; } = new("差", "difference");

    public static CliText LawAgents { get; } = new("エージェント", "agents");

    public static CliText LawStandardError { get; } = new("標準誤差", "standard error");

    public static CliText LawZ { get; } = new("z", "z");

    public static CliText LawNaive { get; } = new("素朴な離散化", "naive discretisation");

    public static CliText LawBelow { get; } = new("0 % から", "from below");

    public static CliText LawAbove { get; } = new("100 % から", "from above");

    public static CliText LawHead { get; } = new(
        "法則 {0}: {1}", "law {0}: {1}");

    public static CliText LawPopulation { get; } = new(
        "エージェント {0}、乱数の種 {1}。差 = 期待値の漸化式 − 解析解、z = (エージェント − 期待値の漸化式) / 標準誤差",
        "{0} agents, seed {1}; difference = mean field − analytic, z = (agents − mean field) / standard error");

    public static CliText LawWhyNaive { get; } = new(
        "素朴な離散化は一か月の間ハザードを月初の値に固定するので、利用者が月の途中で増える分だけ普及が遅れる。エンジンは月内の増加を積分した確率を使う。",
        "The naive discretisation holds the hazard at its value at the start of the month, so it lags by the users "
            + "who come within the month; the engine uses the probability that integrates this growth.");

    public static CliText SocialUnique { get; } = new(
        "J/(4σ) = {0} < 1: 不動点は一つ。安定な不動点: {1}", "J/(4σ) = {0} < 1: one fixed point; stable fixed points: {1}");

    public static CliText SocialTipping { get; } = new(
        "J/(4σ) = {0} ≥ 1: 臨界点がありうる。安定な不動点: {1}",
        "J/(4σ) = {0} ≥ 1: tipping is possible; stable fixed points: {1}");
}
