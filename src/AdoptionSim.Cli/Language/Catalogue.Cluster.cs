namespace AdoptionSim.Cli.Language;

/// <summary>This part: runs on a cluster.</summary>
internal static partial class Catalogue
{
    public static CliText HostOption { get; } = new(
        "試算する場所。local はこのプロセスのスレッド（既定）、orleans はこのプロセスの中のサイロ。結果は同じ",
        "where to simulate: local, on threads of this process (default), or orleans, on a silo in it; same results");

    public static CliText SilosOption { get; } = new(
        "この計算機で N 個のサイロのプロセスを起動して試算する",
        "start N silo processes on this machine and simulate on them");

    public static CliText ClusterOption { get; } = new(
        "クラスタの場所。folder:共有フォルダ、env:変数名、file:接続文字列のファイル",
        "the cluster: folder:DIR that all silos share, or env:NAME or file:PATH that holds a PostgreSQL connection");

    public static CliText TlsOption { get; } = new(
        "クラスタ内の通信を暗号化する証明書と鍵の PEM ファイル。全員が同じものを持つ",
        "PEM file with certificate and key that encrypts the cluster; everyone in it holds the same");

    public static CliText NotCertificate { get; } = new(
        "{0} のファイル {1} から証明書と鍵を読めません", "{0}: no certificate and key can be read from {1}");

    public static CliText Silo { get; } = new(
        "クラスタのサイロになる", "be a silo of a cluster");

    public static CliText SiloBind { get; } = new(
        "サイロのアドレス（既定: 127.0.0.1、この計算機からだけ届く）",
        "address of the silo (default: 127.0.0.1, reached from this machine only)");

    public static CliText SiloPort { get; } = new(
        "ほかのサイロ用のポート（既定: 空いているもの）", "port for other silos (default: a free one)");

    public static CliText SiloGateway { get; } = new(
        "クライアント用のポート（既定: 空いているもの）", "port for clients (default: a free one)");

    public static CliText SiloHealth { get; } = new(
        "状態を答える HTTP のポート（127.0.0.1 の /health、/government、/sector）",
        "port of /health, /government and /sector over HTTP on 127.0.0.1");

    public static CliText DashboardOption { get; } = new(
        "Orleans のダッシュボードを見せるポート（127.0.0.1、--silos N では続く N 個）",
        "port of the dashboard of Orleans on 127.0.0.1; with --silos N that and those after it");

    public static CliText DashboardReady { get; } = new(
        "Orleans のダッシュボード: http://127.0.0.1:{0}/", "dashboard of Orleans: http://127.0.0.1:{0}/");

    public static CliText DashboardMissing { get; } = new(
        "このビルドには Orleans のダッシュボードがありません（パッケージ {0} を復元できませんでした）。{1} を外すか、{0} を取得できる場所でビルドしてください",
        "the dashboard of Orleans is not in this build: the package {0} could not be restored; leave {1} out, or build "
            + "where {0} can be had");

    public static CliText SiloEnded { get; } = new(
        "サイロのプロセス {0} が終わりました（終了コード {1}）。代わりを起動します",
        "silo process {0} has ended (exit code {1}); another starts in its place");

    public static CliText SiloGivenUp { get; } = new(
        "サイロのプロセス {0} が終わりました（終了コード {1}）。代わりも終わり続けたので、残りで進めます",
        "silo process {0} has ended (exit code {1}), as those before it; the run goes on with the others");

    public static CliText SiloUntilInputEnds { get; } = new(
        "標準入力が閉じたら終わる。SIGINT では終わらない", "end when standard input ends, and not on SIGINT");

    public static CliText SiloInit { get; } = new(
        "クラスタの場所に表を作って終わる。もうあれば何もしない",
        "make the tables of the place and end; where they are there, nothing happens");

    public static CliText SiloInitialised { get; } = new(
        "クラスタの場所の準備ができました", "the place of the cluster is ready");

    public static CliText SiloReady { get; } = new(
        "サイロ {0}（プロセス {1}）がクラスタに入りました", "silo {0} (process {1}) is in the cluster");

    public static CliText SiloLeft { get; } = new(
        "サイロはクラスタを離れました", "the silo has left the cluster");

    public static CliText OrleansMissing { get; } = new(
        "このビルドには Orleans がありません（パッケージ {0} を復元できませんでした）。--host local で試算するか、{0} を取得できる場所でビルドしてください",
        "Orleans is not in this build: the package {0} could not be restored; run with --host local, or build where "
            + "{0} can be had");

    public static CliText OneHostOnly { get; } = new(
        "{0} と {1} は一緒に使えません", "{0} does not go with {1}");

    public static CliText ClusterNowhere { get; } = new(
        "--cluster の場所がありません。folder:DIR、env:NAME、file:PATH のどれかを書いてください（接続文字列は環境変数かファイルに置きます）",
        "--cluster names no place; write folder:DIR, env:NAME or file:PATH (a connection stands in the environment or "
            + "in a file)");

    public static CliText ClusterEmpty { get; } = new(
        "{0} に接続文字列がありません", "there is no connection in {0}");

    public static CliText HostFailed { get; } = new(
        "クラスタで試算を続けられません: {0}", "the cluster cannot go on with the run: {0}");

    public static CliText HostOther { get; } = new("{0}", "{0}");

    public static CliText NoSilo { get; } = new(
        "クラスタのサイロに届きません", "no silo of the cluster can be reached");

    public static CliText SiloNotStarted { get; } = new(
        "サイロが起動しません", "a silo does not start");

    public static CliText SilosEnded { get; } = new(
        "すべてのサイロが終わりました", "all silos have ended");

    public static CliText NoPlace { get; } = new(
        "サイロが互いを見つける場所がありません", "no place is named in which silos find each other");

    public static CliText NoTables { get; } = new(
        "データベースに表がまだありません。「adoptionsim silo --init」で作ってください",
        "the database has no tables for it yet; make them with 'adoptionsim silo --init'");

    public static CliText NotConnection { get; } = new(
        "PostgreSQL の接続文字列を読めません", "the connection to PostgreSQL cannot be read");

    public static CliText NoRun { get; } = new(
        "フォルダ {0} にこの試算がありません（すべての計算機から同じパスで見えますか）",
        "the folder {0} does not hold the run (do all machines see it at this path?)");

    public static CliText OtherVersion { get; } = new(
        "{0} の試算は別の版か別のデータで始められました", "the run of {0} was begun by another version, or with other data");

    public static CliText NotScenario { get; } = new(
        "{0} のシナリオを使えません", "the scenario of {0} cannot be used");

    public static CliText NothingLeft { get; } = new(
        "試算の終わった国の結果がフォルダにありません", "a country has ended and left nothing");

    public static CliText NotInBuild { get; } = new(
        "パッケージ {0} がこのビルドにありません", "the package {0} is not in this build");

    public static CliText NotAddress { get; } = new(
        "{0} の値「{1}」は IP アドレスではありません", "the value '{1}' of {0} is not an IP address");

    public static CliText ClusterTimes { get; } = new(
        "クラスタ: サイロ {0}、世代 {1}、月 {2}、月ごとの問い {3:F1} 回、問い {4:F1} 秒、うち待ち {5:F1} 秒（月ごと {6:F2} ミリ秒）",
        "cluster: {0} silos, {1} epochs, {2} months, {3:F1} questions a month; asking took {4:F1} s, of which {5:F1} s "
            + "at barriers ({6:F2} ms a month)");
}
