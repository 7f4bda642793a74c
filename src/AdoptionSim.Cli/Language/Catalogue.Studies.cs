namespace AdoptionSim.Cli.Language;

/// <summary>Texts of <c>compare</c> and <c>explain</c>.</summary>
internal static partial class Catalogue
{
    public static CliText Compare { get; } = new(
        "シナリオを反復ごとの対で比べる（同じ乱数、区間と最小検出効果つき）",
        "compare scenarios replicate by replicate on common random numbers, with intervals");

    public static CliText CompareBase { get; } = new(
        "基準：シナリオのファイル、または残した試算", "the base: a scenario file or a finished run");

    public static CliText CompareVariant { get; } = new(
        "変種：シナリオのファイル、または残した試算", "variants: scenario files or finished runs");

    public static CliText At { get; } = new(
        "見る年月（YYYY-MM）。繰り返し指定できる。既定は最後の調査、2030-12、期間の終わり",
        "month to look at (YYYY-MM); may be repeated; default: the last survey, 2030-12 and the end");

    public static CliText Channels { get; } = new(
        "効果のうち、直接の分、周りの利用を通じた分、信頼を通じた分を分けて示す（自国の試算が 1 ＋ 変種ごとに 3 件増える）",
        "also split effects into direct, through peers and through trust (one more run of the home country, and three "
            + "for each variant)");

    public static CliText AskChannels { get; } = new(
        "効果のうち周りの利用と信頼を通じた分を見る: {0}", "how much of the effect comes through peers and trust: {0}");

    public static CliText AskLevers { get; } = new("どの手段が効いたかを見る: {0}", "which lever did what: {0}");

    public static CliText ComparedFolder { get; } = new("比較の保存先: {0}", "folder of the comparison: {0}");

    public static CliText ComparedRuns { get; } = new(
        "試算 {0} 件のうち {1} 件は前に実行したものを使いました", "{1} of {0} runs were there before and are used again");

    public static CliText ExplainedFolder { get; } = new("内訳の保存先: {0}", "folder of the explanation: {0}");

    public static CliText Explain { get; } = new(
        "どの手段がどれだけ効いたかを、順序によらずに分ける（Shapley、一つ抜き、単独）",
        "say which lever did what, whatever the order (Shapley, leave-one-out, first-in)");

    public static CliText ExplainScenario { get; } = new(
        "シナリオのファイル、または残した試算", "scenario file, or a finished run");

    public static CliText By { get; } = new(
        "何に分けるか：手段（lever）か計画の柱（pillar）", "share out over levers or over the pillars of the plan");

    public static CliText Outcome { get; } = new(
        "見る指標の識別子。繰り返し指定できる。既定は企業の利用と個人の利用の差",
        "id of an indicator; may be repeated; default: firm usage and the gap in individual usage");

    public static CliText ExplainAt { get; } = new(
        "見る年月（YYYY-MM）。既定は期間の終わり", "month to look at (YYYY-MM); default: the end");

    public static CliText Sample { get; } = new(
        "全ての組合せの代わりに N 通りの順序から推定する（2 以上）",
        "estimate from N sampled orders instead of all subsets (2 or more)");

    public static CliText Yes { get; } = new("実行の数が多くても始める", "start however many runs there are");

    public static CliText ExplainPlan { get; } = new(
        "{0} 個に分けます。試算 {1} 件（反復 {2} 回ずつ）のうち残りは {3} 件、約 {4}",
        "{0} to share out over: {1} runs of {2} replicates, {3} left to do, about {4}");

    public static CliText ExplainCached { get; } = new("計算済み", "nothing");

    public static CliText ExplainShort { get; } = new("わずか", "a moment");

    public static CliText TooManyRuns { get; } = new(
        "残りの試算 {0} 件は上限 {1} 件を超えます。--by pillar で柱に分けるか、--sample N で推定するか、--yes で始めてください",
        "{0} runs left are above the limit of {1}; use --by pillar, or --sample N to estimate, or --yes to start "
            + "anyway");

    public static CliText ExplainInterrupted { get; } = new(
        "中断しました。終わった試算は残してあり、同じコマンドで続きから始まります",
        "interrupted; the runs that ended are kept, and the same command goes on from there");

    public static CliText ProgressRuns { get; } = new(
        "{0,3} %　試算 {1}/{2}　残り約 {3}", "{0,3} %  run {1}/{2}  about {3} left");

    public static CliText NotMonth { get; } = new(
        "{0} の値「{1}」は年月ではありません。2030-12 のように書いてください",
        "the value '{1}' of {0} is not a month; write it like 2030-12");

    public static CliText NotComparable { get; } = new(
        "対で比べられません。{0} が違います：{1} は {2}、{3} は {4}。同じにしてください（--replicates、--seed、--scale は全てに効きます）",
        "these cannot be paired: {0} differs: {1} has {2}, {3} has {4}; make them equal "
            + "(--replicates, --seed and --scale apply to all scenarios)");

    public static CliText RunUnusable { get; } = new(
        "{1} は使えません（{2}）。完了した試算で、SHA256SUMS のとおりでなければなりません。もう一度実行してください",
        "{1} cannot be used ({2}): a run must be finished and its files those of SHA256SUMS; run it again");

    public static CliText MonthOutside { get; } = new(
        "{1} の期間に {2} はありません。--at に期間の中の年月を指定してください",
        "{1} has no month {2}; give --at a month of the horizon");

    public static CliText NoLevers { get; } = new(
        "{1} は手段を使っていないので、分けるものがありません", "{1} pulls no lever, so there is nothing to share out");

    public static CliText NoIndicator { get; } = new(
        "「{2}」という指標はありません。次のどれかを指定してください: {4}", "there is no indicator '{2}'; use one of: {4}");

    public static CliText OtherRun { get; } = new(
        "{1} のシナリオの写しから同じ試算になりません（{2} ではなく {4}）。プログラムかデータが変わったか、--set で上書きした試算です。同じ --set を付けるか、シナリオのファイルを指定してください",
        "the copy of the scenario in {1} does not lead to its run ({4} instead of {2}): the program or the data "
            + "changed, or it was run with --set; give the same --set, or name a scenario file");

    public static CliText SetOnRun { get; } = new(
        "--set（{2}）は完了した試算 {3} には効きません。シナリオのファイルを指定してください",
        "--set ({2}) does not reach the finished run {3}; name a scenario file instead");
}
