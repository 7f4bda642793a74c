namespace AdoptionSim.Cli.Language;

/// <summary>Every text that the command itself says, in both languages; this part: errors and progress.</summary>
internal static partial class Catalogue
{
    public static CliText UnknownVerb { get; } = new(
        "「{0}」というコマンドはありません{1}", "there is no command '{0}'{1}");

    public static CliText UnknownOption { get; } = new(
        "「{0}」というオプションはありません{1}", "there is no option '{0}'{1}");

    public static CliText UnexpectedArgument { get; } = new(
        "「{0}」が余分です{1}", "'{0}' is not expected here{1}");

    public static CliText DidYouMean { get; } = new("。「{0}」のことですか", "; did you mean '{0}'?");

    public static CliText VerbMissing { get; } = new(
        "コマンドがありません。次のどれかを続けてください: {0}", "a command is missing; add one of: {0}");

    public static CliText ArgumentMissing { get; } = new(
        "<{0}> がありません", "<{0}> is missing");

    public static CliText ValueMissing { get; } = new("{0} に値がありません", "{0} needs a value");

    public static CliText GivenTwice { get; } = new("{0} が二度指定されています", "{0} is given more than once");

    public static CliText NotWhole { get; } = new(
        "{0} の値「{1}」は {2} から {3} までの整数ではありません", "the value '{1}' of {0} is not a whole number from {2} to {3}");

    public static CliText NotNumber { get; } = new(
        "{0} の値「{1}」は {2} の数ではありません", "the value '{1}' of {0} is not a number {2}");

    public static CliText NotScale { get; } = new(
        "{0} の値「{1}」は縮尺ではありません。1:100 のように書いてください",
        "the value '{1}' of {0} is not a scale; write it like 1:100");

    public static CliText NotWord { get; } = new(
        "{0} の値「{1}」は {2} のどれでもありません{3}", "the value '{1}' of {0} is none of {2}{3}");

    public static CliText NotAssignment { get; } = new(
        "{0} の値「{1}」は パス=値 の形ではありません。例: --set levers.talent.strength=1",
        "the value '{1}' of {0} is not path=value; for example: --set levers.talent.strength=1");

    public static CliText AboveZero { get; } = new("0 より大きい範囲", "above 0");

    public static CliText ZeroOrMore { get; } = new("0 以上の範囲", "of 0 or more");

    public static CliText ShareBelowOne { get; } = new("0 以上 1 未満", "from 0 to below 1");

    public static CliText ShareInside { get; } = new("0 より大きく 1 未満", "above 0 and below 1");

    public static CliText AnyNumber { get; } = new("有限", "that is finite");

    public static CliText TooSteep { get; } = new(
        "(|V| + |J|) / σ が {0} を超えると、割合が 0 か 1 と区別できません。V と J を小さくするか、σ を大きくしてください",
        "above {0}, (|V| + |J|) / σ gives shares that cannot be told from 0 or 1; make V and J smaller or σ larger");

    public static CliText HelpHint { get; } = new("「{0} --help」で使い方を見られます", "see '{0} --help'");

    public static CliText UsageError { get; } = new("使い方の誤り: {0}", "usage: {0}");

    public static CliText InvalidScenario { get; } = new(
        "{0}: 誤りが {1} 件あるので実行していません", "{0}: {1} error(s); nothing was run");

    public static CliText Interrupted { get; } = new(
        "中断しました。途中の結果は残していません", "interrupted; no partial result is kept");

    public static CliText InternalError { get; } = new(
        "内部エラー（このプログラムの不具合）です。参照番号 {0} とコマンド、版（{1}）を添えて報告してください。ADOPTIONSIM_DEBUG=1 を付けて再実行すると詳細が出ます",
        "internal error (a bug in this program); please report it with the reference {0}, the command and the version "
            + "({1}). Run again with ADOPTIONSIM_DEBUG=1 for details");

    public static CliText NoSpace { get; } = new(
        "{0} に書けません。ディスクに空きがないか、割り当て量を使い切っています。空きを作るか、--out で別の場所を指定してください",
        "{0} cannot be written: the disk is full or the quota is used up; make room, or name another place with --out");

    public static CliText NoPermission { get; } = new(
        "{0} を使う権限がありません。権限を確かめるか、--out で書き込める場所を指定してください",
        "{0} may not be used: permission is denied; check the permissions, or name another place with --out");

    public static CliText ReadOnly { get; } = new(
        "{0} に書けません。読み取り専用のファイルシステムです。--out で別の場所を指定してください",
        "{0} cannot be written: the file system is read-only; name another place with --out");

    public static CliText FileTooLarge { get; } = new(
        "{0} がファイルの大きさの上限を超えました。上限（ulimit -f）を上げるか、--out で別の場所を指定してください",
        "{0} grew beyond the limit of file sizes; raise the limit (ulimit -f), or name another place with --out");

    public static CliText NotAFolder { get; } = new(
        "{0} はフォルダとして使えません。同じ名前のファイルがあります。--out で別の場所を指定してください",
        "{0} cannot be used as a folder: a file has that name; name another place with --out");

    public static CliText PathMissing { get; } = new(
        "{0} がありません。実行中に消されていないか確かめてください",
        "{0} does not exist; check whether something removed it during the run");

    public static CliText EnvironmentOther { get; } = new(
        "{0} を使えません: {1}。パスとディスクの状態を確かめてください",
        "{0} cannot be used: {1}; check the path and the disk");

    public static CliText OutOfMemory { get; } = new(
        "メモリが足りません。縮尺を粗く（--scale 1:1000 など）するか、--threads を減らしてください",
        "there is not enough memory; use a coarser scale (such as --scale 1:1000) or fewer --threads");

    public static CliText Progress { get; } = new(
        "{0,3} %　繰り返し {1}/{2}　残り約 {3}", "{0,3} %  replicate {1}/{2}  about {3} left");

    public static CliText ProgressStart { get; } = new("準備しています", "preparing");
}
