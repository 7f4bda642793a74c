namespace AdoptionSim.Cli.Language;

/// <summary>Texts of the help pages.</summary>
internal static partial class Catalogue
{
    public static CliText HelpUsage { get; } = new("使い方", "Usage");

    public static CliText HelpCommands { get; } = new("コマンド", "Commands");

    public static CliText HelpArguments { get; } = new("引数", "Arguments");

    public static CliText HelpOptions { get; } = new("オプション", "Options");

    public static CliText HelpExample { get; } = new("例", "Example");

    public static CliText HelpOptionsMark { get; } = new("[オプション]", "[options]");

    public static CliText HelpCommandMark { get; } = new("<コマンド>", "<command>");

    public static CliText Root { get; } = new(
        "AI の普及と政策の効果を試算する（予測ではなく試算）",
        "Simulates the adoption of AI and what policy changes (simulations, not forecasts)");

    public static CliText Help { get; } = new("使い方を表示する", "show this help");

    public static CliText Version { get; } = new("版を表示する", "show the version");

    public static CliText Lang { get; } = new(
        "言語。既定は ADOPTIONSIM_LANG、LC_ALL、LC_MESSAGES、LANG の順に見て決める",
        "language; the default is taken from ADOPTIONSIM_LANG, LC_ALL, LC_MESSAGES or LANG");

    public static CliText Output { get; } = new("結果の形", "form of the result");

    public static CliText Run { get; } = new(
        "シナリオを実行し、主な数字を表示して、すべてを一つのフォルダに残す",
        "run a scenario, show its main figures, and keep everything in one folder");

    public static CliText Scenario { get; } = new("シナリオのファイル（YAML）", "scenario file (YAML)");

    public static CliText Replicates { get; } = new("繰り返しの数", "number of replicates");

    public static CliText Seed { get; } = new("乱数の種", "seed of all draws");

    public static CliText Scale { get; } = new("縮尺 1:k（一人が k 人を代表する）", "scale 1:k (one agent stands for k)");

    public static CliText Threads { get; } = new(
        "スレッドの数。結果は変わらない", "number of threads; never changes the results");

    public static CliText Set { get; } = new(
        "シナリオの値を上書きする。繰り返し指定できる", "lay a value over the scenario; may be repeated");

    public static CliText Out { get; } = new("試算を残すフォルダ（既定 ./runs）", "folder of all runs (default ./runs)");

    public static CliText ProgressOption { get; } = new(
        "進み具合の出し方。auto は端末のときだけ表示する", "how progress is shown; auto shows it on a terminal only");

    public static CliText Fit { get; } = new(
        "公表された調査値にパラメータを当てはめる（リポジトリの中で、数分かかる）",
        "fit the parameters to the published survey values (inside the repository; takes minutes)");

    public static CliText FitMembers { get; } = new("アンサンブルの数（既定 64）", "members of the ensemble (default 64)");

    public static CliText FitWrite { get; } = new(
        "パラメータのファイルと docs/model/fit.md を書き直す", "rewrite the parameter files and docs/model/fit.md");

    public static CliText FitOutsideRepository { get; } = new(
        "{0} がない。リポジトリの一番上のフォルダで実行する",
        "{0} is not here: run the fit in the top folder of the repository");

    public static CliText Validate { get; } = new(
        "シナリオの誤りを一度にすべて示す", "show all problems of scenarios in one pass");

    public static CliText Files { get; } = new("シナリオのファイル", "scenario files");

    public static CliText Runs { get; } = new("残した試算を見る", "look at the runs that were kept");

    public static CliText RunsList { get; } = new(
        "試算、比較、内訳の一覧", "list the runs, comparisons and explanations");

    public static CliText RunsShow { get; } = new("一つの試算の内容", "show one run");

    public static CliText RunName { get; } = new(
        "フォルダ、その名前、または名前か run id の先頭", "folder, its name, or the first letters of name or run id");

    public static CliText Law { get; } = new(
        "普及と仕事の法則を、解析解・期待値・エージェントで照合する",
        "check a law of diffusion or of work: by formula, in expectation, and by agents");

    public static CliText LawBass { get; } = new("Bass 曲線（外部と社会のハザード）", "the Bass curve (external and social hazard)");

    public static CliText LawLogistic { get; } = new("ロジスティック曲線（社会のハザードだけ）", "the logistic curve (social hazard only)");

    public static CliText LawProbit { get; } = new("順位効果（累積正規曲線）", "rank diffusion (the cumulative normal curve)");

    public static CliText LawSocial { get; } = new("社会的相互作用の不動点", "fixed points of social interaction");

    public static CliText P { get; } = new("外部のハザード p", "external hazard p");

    public static CliText Q { get; } = new("社会のハザード q", "social hazard q");

    public static CliText F0 { get; } = new("最初の利用者の割合", "share of users at the start");

    public static CliText Per { get; } = new("p と q の単位時間", "unit of time of p and q");

    public static CliText Years { get; } = new("追う年数", "years to follow");

    public static CliText Agents { get; } = new("エージェントの数", "number of agents");

    public static CliText Mu { get; } = new("便益の対数の平均 μ", "mean of the log benefit μ");

    public static CliText Sigma { get; } = new("便益の対数の標準偏差 σ", "standard deviation of the log benefit σ");

    public static CliText LogCost { get; } = new("最初の費用の対数 ln c0", "log of the first cost ln c0");

    public static CliText Decline { get; } = new("費用の低下率 g（毎年）", "rate g at which cost falls, per year");

    public static CliText V { get; } = new("仲間がいないときの価値 V（ロジット）", "value without peers V (logit points)");

    public static CliText J { get; } = new("仲間の重み J（ロジット）", "weight of peers J (logit points)");

    public static CliText ChoiceScale { get; } = new("選択の尺度 σ", "scale of the choice σ");
}
