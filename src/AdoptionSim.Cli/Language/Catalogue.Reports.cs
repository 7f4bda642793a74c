namespace AdoptionSim.Cli.Language;

/// <summary>Texts of <c>report</c>.</summary>
internal static partial class Catalogue
{
    public static CliText Report { get; } = new(
        "試算、比較か内訳の報告（HTML、言語ごとに一つ）をそのフォルダに作る",
        "write the report of a run, comparison or explanation, one HTML file per language, into its folder");

    public static CliText ReportFigures { get; } = new(
        "図を SVG、表を CSV として、説明文とともに書き出す新しいフォルダ",
        "new folder for pictures as SVG and tables as CSV, with texts that describe them");

    public static CliText ReportWritten { get; } = new("報告: {0}", "report: {0}");

    public static CliText ReportFiguresWritten { get; } = new(
        "図表: {0} ファイルを {1} に書きました", "figures: {0} files in {1}");
}
