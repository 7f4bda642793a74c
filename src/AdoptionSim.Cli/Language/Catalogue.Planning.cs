namespace AdoptionSim.Cli.Language;

/// <summary>Texts of projects, plans and completion.</summary>
internal static partial class Catalogue
{
    public static CliText Init { get; } = new(
        "シナリオの例・スキーマ・エディタの設定が入ったフォルダを作る",
        "make a project folder: example scenarios, schema, editor settings");

    public static CliText ProjectDirectory { get; } = new(
        "作るフォルダ（既定は今のフォルダ）", "folder to make (default: the current one)");

    public static CliText ProjectMade { get; } = new("{0} に {1} 個のファイルを作りました", "{0}: {1} files written");

    public static CliText ProjectNext { get; } = new(
        "次に: adoptionsim plan scenarios/my-subsidy.yaml --scale 1:1000 --replicates 4",
        "next: adoptionsim plan scenarios/my-subsidy.yaml --scale 1:1000 --replicates 4");

    public static CliText ProjectExists { get; } = new(
        "{0} には次のファイルがすでにあるので、何も書いていません: {1}。別のフォルダを指定してください",
        "{0} already has these files, so nothing was written: {1}; name another folder");

    public static CliText Plan { get; } = new(
        "実行せずに、数・時間・メモリ・ディスク・基準との違い・政策手段の年表を示す",
        "dry run: counts, time, memory, disk, difference from the baseline, levers by fiscal year");

    public static CliText PlanBaseline { get; } = new(
        "比べる基準のシナリオ。既定は extends の親", "scenario to compare with (default: the parent under extends)");

    public static CliText PlanTitle { get; } = new("■ 試算の計画: {0}", "■ Plan of a run: {0}");

    public static CliText PlanCountry { get; } = new("国", "country");

    public static CliText PlanFirms { get; } = new("企業", "firms");

    public static CliText PlanPersons { get; } = new("個人", "persons");

    public static CliText PlanShape { get; } = new(
        "{0} か月、繰り返し {1} 回、スレッド {2}", "{0} months, {1} replicates, {2} threads");

    public static CliText PlanTime { get; } = new(
        "所要時間の見積もり: 約{0}、CPU時間 約{1}（この計算機の今の速さ。日本 {2}、比較国の合計 {3}、いずれも繰り返し一回）",
        "estimated time: about {0}, of processors {1} (this machine as it is now; per replicate: Japan {2}, all "
            + "comparators {3})");

    public static CliText PlanStages { get; } = new("  内訳: {0}", "  of which {0}");

    public static CliText StageInputs { get; } = new("起動と入力", "start and inputs");

    public static CliText StageRoom { get; } = new("空きの確認", "look for room");

    public static CliText StagePopulation { get; } = new("個人と企業の作成", "population");

    public static CliText StageTicks { get; } = new("月々の計算", "ticks");

    public static CliText StageTables { get; } = new("表", "tables");

    public static CliText StageReport { get; } = new("数値と報告書", "numbers and reports");

    public static CliText PlanCheckpoints { get; } = new(
        "途中の状態の保存に、終わるまで約{0}のディスクを使います",
        "checkpoints take about {0} of disk until the run ends");

    public static CliText PlanMemory { get; } = new(
        "メモリの見積もり: 約{0}（使える量 {1}）", "estimated peak memory: about {0} ({1} available)");

    public static CliText PlanDisk { get; } = new(
        "ディスクの見積もり: 約{0}（空き {1}）", "estimated disk: about {0} ({1} free)");

    public static CliText PlanUnknown { get; } = new("不明", "unknown");

    public static CliText PlanLevers { get; } = new("■ 政策手段の年表", "■ Levers by fiscal year");

    public static CliText PlanLines { get; } = new(
        "■ 政策手段によらない予算の項目", "■ Budget lines that no lever carries");

    public static CliText PlanNoLevers { get; } = new("政策手段はありません", "no levers");

    public static CliText PlanYears { get; } = new("年度", "fiscal years");

    public static CliText PlanStrength { get; } = new("強さ（平均）", "strength (mean)");

    public static CliText PlanYen { get; } = new("毎年度の額", "yen per fiscal year");

    public static CliText PlanDifference { get; } = new("■ 基準 {0} との違い", "■ Difference from the baseline {0}");

    public static CliText PlanNoBaseline { get; } = new(
        "比べる基準がありません。--baseline で指定できます", "there is no baseline to compare with; --baseline names one");

    public static CliText PlanSame { get; } = new("違いはありません", "no difference");

    public static CliText PlanColumnBaseline { get; } = new("基準", "baseline");

    public static CliText PlanColumnVariant { get; } = new("このシナリオ", "scenario");

    public static CliText PlanWithoutEffect { get; } = new(
        "警告: {0} は基準と同じ値なので、何も変えません。消すか、値を変えてください",
        "warning: {0} has the value of the baseline, so it changes nothing; remove it or change the value");

    public static CliText TooLargeMemory { get; } = new(
        "約{0}のメモリが必要ですが、使えるのは {1} です。{2}",
        "about {0} of memory is needed and {1} is available; {2}");

    public static CliText TooLargeDisk { get; } = new(
        "約{0}のディスクが必要ですが、空きは {1} です。この場所に入るのは繰り返し {2} 回までです",
        "about {0} of disk is needed and {1} is free; this place has room for at most {2} replicates");

    public static CliText LargestScale { get; } = new(
        "入る最も細かい縮尺は --scale 1:{0} です", "the finest scale that fits is --scale 1:{0}");

    public static CliText NoScaleFits { get; } = new(
        "どの縮尺でも入りません。--threads を減らしてください", "no scale fits; use fewer --threads");

    public static CliText Completion { get; } = new(
        "シェルの補完のスクリプトを表示する", "print a script that completes commands in a shell");

    public static CliText Shell { get; } = new("シェルの名前", "name of the shell");

    public static CliText UnknownShell { get; } = new(
        "「{0}」というシェルの補完はありません。{1} のどれかを指定してください{2}",
        "there is no completion for '{0}'; name one of {1}{2}");
}
