namespace AdoptionSim.Cli.Language;

/// <summary>This part: runs that are stopped and go on.</summary>
internal static partial class Catalogue
{
    public static CliText CheckpointEvery { get; } = new(
        "K か月ごとに途中の状態を残す。0 は残さない（既定: 長い試算だけ 12 か月ごと）",
        "keep the state every K months; 0 never (default: every 12 months of runs that take long)");

    public static CliText Resume { get; } = new(
        "止まった試算を続ける。フォルダを省くと最後に始めたもの",
        "go on with a run that was stopped; without a folder, the one that was started last");

    public static CliText NotWithResume { get; } = new(
        "{0} は --resume と一緒には使えません。続ける試算は始めたときの指定のまま進みます",
        "{0} does not go with --resume: a run goes on as it was asked");

    public static CliText NothingToResume { get; } = new(
        "「{0}」には続けられる試算がありません。「adoptionsim runs list --out {1}」で確かめるか、最初から試算してください",
        "'{0}' names no run that can go on; look at 'adoptionsim runs list --out {1}', or run it from the start");

    public static CliText ResumeOtherEngine { get; } = new(
        "{0} は別の版（{1}）で始めた試算なので、この版（{2}）では続けられません。その版で続けるか、最初から試算してください",
        "{0} was begun by another version ({1}) and cannot go on with this one ({2}); use that version, or run it from "
            + "the start");

    public static CliText ResumeOtherInputs { get; } = new(
        "{0} を始めたあとでデータかパラメータが変わったので、続けると別の試算になります。元に戻すか、最初から試算してください",
        "data or parameters have changed since {0} began, so it would go on as another run; put them back, or run it "
            + "from the start");

    public static CliText ResumeBusy { get; } = new(
        "{0} は実行中です。終わるか止まるまで続けられません",
        "{0} is being run by another process; it can go on when that has ended");

    public static CliText InterruptedKept { get; } = new(
        "中断しました。途中の状態を残したので、次のコマンドで続けられます: adoptionsim run --resume {0}",
        "interrupted; what is done is kept, go on with: adoptionsim run --resume {0}");

    public static CliText FailedKept { get; } = new(
        "ここまでの状態は残っています。直したあと次のコマンドで続けられます: adoptionsim run --resume {0}",
        "what was done before is kept; once this is mended, go on with: adoptionsim run --resume {0}");

    public static CliText CheckpointNotWritten { get; } = new(
        "途中の状態を {0} に残せませんでした（{1}）。試算は続けます。前に残した状態は使えます",
        "the state could not be kept in {0} ({1}); the run goes on, and what was kept before stays usable");

    public static CliText CheckpointRefused { get; } = new(
        "途中の状態 {0} は使いません: {1}。その前の状態から続けます",
        "the state in {0} is not used: {1}; an earlier one is");

    public static CliText CheckpointMissing { get; } = new("ないか、読めません", "it is missing or cannot be read");

    public static CliText CheckpointTruncated { get; } = new("途中で切れています", "it is truncated");

    public static CliText CheckpointCorrupt { get; } = new("壊れています", "it is corrupt");

    public static CliText CheckpointOtherVersion { get; } = new(
        "別の版のプログラムが書いたものです", "another version of the program wrote it");

    public static CliText CheckpointForeign { get; } = new("別の試算のものです", "it belongs to another run");

    public static CliText CheckpointMixed { get; } = new(
        "ほかの月か国かブロックのものが混ざっています", "it belongs to another month, country or block");
}
