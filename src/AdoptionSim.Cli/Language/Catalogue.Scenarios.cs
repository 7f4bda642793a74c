namespace AdoptionSim.Cli.Language;

/// <summary>Texts of the verbs that look at scenarios and their language, and of checks.</summary>
internal static partial class Catalogue
{
    public static CliText Show { get; } = new(
        "親と上書きを重ねたシナリオと、値ごとの出どころを示す",
        "show a scenario with its parents and options laid over each other, and where each value comes from");

    public static CliText ShowResolved { get; } = new(
        "書かれていない値も既定値で埋めて示す", "also show what the scenario leaves to the defaults");

    public static CliText ShowOrigin { get; } = new(
        "値ごとにファイルと行を添える", "add file and line to each value");

    public static CliText ShowDiff { get; } = new(
        "基準のシナリオと、意味の違う値だけを示す", "show only the values whose meaning differs from those of a base scenario");

    public static CliText DiffNone { get; } = new(
        "{0} と {1} に、結果を変える違いはありません", "nothing that changes results differs between {0} and {1}");

    public static CliText DiffWithForm { get; } = new(
        "--diff は --resolved・--origin と一緒には使えません", "--diff goes together neither with --resolved nor with --origin");

    public static CliText Schema { get; } = new(
        "シナリオの JSON Schema（draft-07）を出力する", "print the JSON Schema (draft-07) of scenarios");

    public static CliText Sources { get; } = new("出典を見る", "look at the sources");

    public static CliText SourcesList { get; } = new("出典の一覧", "list the sources");

    public static CliText SourcesShow { get; } = new(
        "一つの出典と、それを挙げているパラメータ", "show one source, and the parameters that name it");

    public static CliText SourceName { get; } = new("出典の id", "id of a source");

    public static CliText ColumnPublisher { get; } = new("発行者", "publisher");

    public static CliText ColumnYear { get; } = new("年", "year");

    public static CliText ColumnUsedBy { get; } = new("使うパラメータ", "used by");

    public static CliText ColumnPath { get; } = new("値の場所", "path");

    public static CliText ColumnBase { get; } = new("基準の値", "base");

    public static CliText ColumnVariant { get; } = new("比べる側の値", "variant");

    public static CliText NoValue { get; } = new("（なし）", "(none)");

    public static CliText ChecksTitle { get; } = new(
        "検査（試算の値は繰り返しの中央値と幅）", "checks (medians with their bands over replicates)");

    public static CliText ColumnCheck { get; } = new("期待", "expected");

    public static CliText ColumnOutcome { get; } = new("判定", "outcome");

    public static CliText ColumnMet { get; } = new("満たした繰り返し", "replicates that meet it");

    public static CliText ColumnNeeded { get; } = new("必要な割合", "needed");

    public static CliText ColumnLeft { get; } = new("左辺の値", "left side");

    public static CliText ColumnRight { get; } = new("右辺の値", "right side");

    public static CliText CheckPassed { get; } = new("合格", "pass");

    public static CliText CheckFailed { get; } = new("不合格", "FAIL");

    public static CliText ChecksFailed { get; } = new(
        "{1} 件の検査のうち {0} 件が不合格です", "{0} of {1} check(s) failed");

    public static CliText OutClimbs { get; } = new(
        "{0} の値「{1}」は今のフォルダの外を指しています。外に残すときは絶対パスで指定してください",
        "the value '{1}' of {0} leads out of the current folder; name a folder outside by its absolute path");
}
