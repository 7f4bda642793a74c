namespace AdoptionSim.Cli.Language;

/// <summary>Texts of the scorecard.</summary>
internal static partial class Catalogue
{
    public static CliText Scorecard { get; } = new(
        "様式化された事実と試算を照合し、合否を表にする（リポジトリの中で、数分かかる）",
        "hold the engine against stylised facts, pass or fail (inside the repository; takes minutes)");

    public static CliText ScorecardReplicates { get; } = new(
        "AI ありとなしの組の数（既定 6）", "pairs of runs with and without AI (default 6)");

    public static CliText ScorecardScale { get; } = new(
        "縮尺 1:k（既定 1:100）", "scale 1:k (default 1:100)");

    public static CliText ScorecardTenth { get; } = new(
        "平時の労働市場を 1:10 でも動かす（長くかかる）", "run the market at rest at 1:10 too (takes long)");

    public static CliText ScorecardFact { get; } = new(
        "この事実だけを照合する。繰り返し指定できる。既定はすべて", "measure this fact only; may be repeated; else all");

    public static CliText ScorecardWrite { get; } = new(
        "docs/model/validation.md を書き直す", "rewrite docs/model/validation.md");

    public static CliText ScorecardOutsideRepository { get; } = new(
        "{0} がない。リポジトリの一番上のフォルダで実行する",
        "{0} is not here: run the scorecard in the top folder of the repository");

    public static CliText ScorecardWholePage { get; } = new(
        "--write は --fact と一緒に使えません。ページにはすべての事実を載せます",
        "--write cannot be used with --fact: the page holds every fact");

    public static CliText ScorecardColumnId { get; } = new("番号", "id");

    public static CliText ScorecardColumnResult { get; } = new("結果", "result");

    public static CliText ScorecardColumnMedian { get; } = new("中央値", "median");

    public static CliText ScorecardColumnBand { get; } = new("最小〜最大", "least to greatest");

    public static CliText ScorecardColumnInside { get; } = new("範囲内", "inside");

    public static CliText ScorecardColumnExpected { get; } = new("期待する範囲", "expected");

    public static CliText ScorecardColumnFlag { get; } = new("確度", "flag");

    public static CliText ScorecardColumnMeasure { get; } = new("測るもの", "measured");

    public static CliText ScorecardColumnSource { get; } = new("出典", "source");

    public static CliText ScorecardPass { get; } = new("合格", "pass");

    public static CliText ScorecardFail { get; } = new("不合格", "FAIL");

    public static CliText ScorecardSum { get; } = new(
        "{1} のうち {0} の事実が合格。* は公開に必要、† はすべての試算が範囲に入ること。数字はモデルによる試算",
        "{0} of {1} facts pass; * is needed for a release, † needs every run inside; figures are estimates by a model");
}
