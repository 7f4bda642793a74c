namespace AdoptionSim.Cli.Language;

/// <summary>Texts of <c>cite</c>, <c>verify</c>, <c>export</c> and <c>runs diff</c>.</summary>
internal static partial class Catalogue
{
    public static CliText FolderName { get; } = new(
        "試算、比較か内訳。フォルダ、その名前、名前か id の先頭、または latest（最後の試算）",
        "a run, comparison or explanation: folder, its name, first letters of name or id, or latest (the last run)");

    public static CliText FolderBroken { get; } = new(
        "{0} は残したときのままではありません。「adoptionsim verify {1}」で確かめてください",
        "{0} is not as it was left; see 'adoptionsim verify {1}'");

    public static CliText FolderUnreadable { get; } = new("{0} を読めません: {1}", "{0} cannot be read: {1}");

    public static CliText Cite { get; } = new(
        "数値・図表・試算の出典を、そのまま貼れる文で示す", "print text ready to paste that cites a number, a figure or a run");

    public static CliText CiteNumber { get; } = new(
        "数値の識別子（numbers.csv の id）", "id of a number (column id of numbers.csv)");

    public static CliText CiteFigure { get; } = new(
        "図表の識別子（numbers.csv の figure）", "id of a figure (column figure of numbers.csv)");

    public static CliText CiteStyle { get; } = new(
        "書き方。既定は日本語なら ja-gov、英語なら apa", "style; default: ja-gov in Japanese, apa in English");

    public static CliText CiteBoth { get; } = new(
        "--number と --figure はどちらか一つだけ指定してください", "give --number or --figure, not both");

    public static CliText NoSuchNumber { get; } = new(
        "{0} に数値「{1}」はありません（一覧は numbers.csv）{2}",
        "{0} has no number '{1}' (numbers.csv lists them){2}");

    public static CliText NoSuchFigure { get; } = new(
        "{0} に図表「{1}」はありません。あるのは {2}", "{0} has no figure '{1}'; it has {2}");

    public static CliText Verify { get; } = new(
        "試算、比較や内訳のフォルダが、残したときのままかを確かめる",
        "check that the folder of a run, comparison or explanation is as it was left");

    public static CliText Rerun { get; } = new(
        "フォルダの中の入力から計算し直し、表ごとに比べる", "also compute again from the inputs in the folder, and compare table by table");

    public static CliText VerifySound { get; } = new(
        "{0}: 残したときのままです（{1} ファイル、{2} バイト）", "{0}: as it was left ({1} files, {2} bytes)");

    public static CliText VerifyBroken { get; } = new(
        "{0}: 残したときのままではありません（{1} 件）", "{0}: not as it was left ({1} findings)");

    public static CliText ComparisonId { get; } = new(
        "比較 id（何を尋ねたか）: {0}", "comparison id (what was asked): {0}");

    public static CliText ExplanationId { get; } = new(
        "内訳 id（何を尋ねたか）: {0}", "explanation id (what was asked): {0}");

    public static CliText FindingChanged { get; } = new("内容が変わっています", "was changed");

    public static CliText FindingMissing { get; } = new("ありません", "is missing");

    public static CliText FindingAdditional { get; } = new("余分です", "was not there");

    public static CliText FindingLink { get; } = new("リンクです。たどりません", "is a link, which is not followed");

    public static CliText FindingChangedOrSums { get; } = new(
        "SHA256SUMS と ro-crate-metadata.json のどちらかが変わっています",
        "either SHA256SUMS or ro-crate-metadata.json was changed");

    public static CliText FindingForm { get; } = new(
        "この行は sha256sum の形ではありません", "this line is not as sha256sum prints it");

    public static CliText FindingLeadsOut { get; } = new(
        "この行はフォルダの外を指しています。読みません", "this line leads out of the folder and is not followed");

    public static CliText FindingTooLarge { get; } = new("大きすぎるので読みません", "is too large and was not read");

    public static CliText FindingTooMany { get; } = new(
        "ファイルが多すぎるか深すぎるので、ここで止めました", "too many files or too deep; the check stopped here");

    public static CliText FindingUnreadable { get; } = new("形が正しくありません", "does not have its form");

    public static CliText FindingOtherId { get; } = new(
        "計算し直した id が manifest.json のものと違います", "its id is not the one that manifest.json states");

    public static CliText FindingOtherResult { get; } = new(
        "結果のダイジェストが計算し直したものと違います", "states a result digest that is not that of the files");

    public static CliText FindingOtherTable { get; } = new("別の試算の表です", "is a table of another run");

    public static CliText RerunSame { get; } = new(
        "計算し直した結果は最後のビットまで同じです（{0} ファイル）",
        "computed again: the same to the last bit ({0} files)");

    public static CliText RerunSameNumbers { get; } = new(
        "計算し直した表は最後のビットまで同じで、数値もすべて同じです。numbers.csv の形だけが違います",
        "computed again: the tables are the same to the last bit and so are all numbers; only the form of "
            + "numbers.csv is another");

    public static CliText RerunDiffers { get; } = new(
        "計算し直した結果が違います。同じ版なのに違うなら、このプログラムの不具合です",
        "computed again: something else came out; with the same version that is a bug of this program");

    public static CliText RerunOtherEngine { get; } = new(
        "計算し直していません。版 {0} で作られたフォルダで、このプログラムは版 {1} です。版 {0} で確かめてください",
        "not computed again: the folder was made by version {0}, and this program is version {1}; use version {0}");

    public static CliText RerunOtherInputs { get; } = new(
        "計算し直していません。このプログラムのデータかパラメータが、作られたときのものと違います",
        "not computed again: data or parameters of this program are not those of the folder");

    public static CliText RerunInvalid { get; } = new(
        "計算し直していません。フォルダの中のシナリオを読めません",
        "not computed again: the scenario in the folder cannot be loaded");

    public static CliText RerunRunsMissing { get; } = new(
        "計算し直していません。もとの試算が同じ場所にないか、変わっています。先に run で残してください: {0}",
        "not computed again: runs that it is made from are not beside it, or were changed; make them with run first: "
            + "{0}");

    public static CliText Same { get; } = new("同じ", "same");

    public static CliText Different { get; } = new("違う", "different");

    public static CliText Export { get; } = new(
        "結果を CSV、IAMC、データパッケージとして書き出す", "write results as CSV, IAMC or a data package");

    public static CliText ExportTo { get; } = new("書き出す形", "form to write");

    public static CliText ExportDestination { get; } = new(
        "書き出す先。既定は今いるフォルダ。.zip で終わるデータパッケージは一つのファイルになる",
        "what to write; default: in the current folder; a data package that ends in .zip is one file");

    public static CliText ExportToMissing { get; } = new(
        "--to がありません。csv、iamc、datapackage のどれかを指定してください",
        "--to is missing; give csv, iamc or datapackage");

    public static CliText ExportExists { get; } = new(
        "{0} はもうあります。上書きしません。{1} で別の名前を指定してください",
        "{0} exists and is not overwritten; name another with {1}");

    public static CliText ExportRunOnly { get; } = new(
        "{0} は試算ではありません。iamc で書き出せるのは試算だけです", "{0} is not a run; only runs can be written as iamc");

    public static CliText Exported { get; } = new("書き出しました: {0}", "written: {0}");

    public static CliText RunsDiff { get; } = new(
        "二つの試算で、何を違えて尋ね、どの数値がどれだけ違うか", "what two runs were asked differently, and which numbers differ by how much");

    public static CliText DiffOne { get; } = new(
        "一つ目の試算か比較（フォルダ、名前、名前か id の先頭、latest）",
        "the first run or comparison (folder, name, first letters of name or id, latest)");

    public static CliText DiffOther { get; } = new(
        "二つ目の試算か比較", "the second run or comparison");

    public static CliText DiffAll { get; } = new("すべての数値を示す", "show all numbers");

    public static CliText DiffAskedSame { get; } = new("同じことを尋ねています", "both were asked the same");

    public static CliText DiffAsked { get; } = new("違えて尋ねたこと: {0} 件", "asked differently: {0} values");

    public static CliText DiffNumbers { get; } = new(
        "違う数値: {0} 件、同じ数値: {1} 件（幅の両端も一つずつ数える）",
        "numbers that differ: {0}, that are the same: {1} (ends of bands counted too)");

    public static CliText DiffMore { get; } = new(
        "ほか {0} 件。--all ですべて示します", "{0} more; --all shows all");

    public static CliText DiffOnly { get; } = new(
        "一つ目だけにある数値: {0} 件、二つ目だけにある数値: {1} 件",
        "numbers that only the first has: {0}, that only the second has: {1}");

    public static CliText DiffNote { get; } = new(
        "差は中央値どうしの差です。偶然より大きいかどうかは compare が答えます",
        "differences are between medians; whether they are more than chance is what compare says");

    public static CliText ColumnOne { get; } = new("一つ目", "first");

    public static CliText ColumnOther { get; } = new("二つ目", "second");

    public static CliText ColumnDifference { get; } = new("差（二つ目−一つ目）", "difference (second − first)");

    public static CliText ColumnFile { get; } = new("ファイル", "file");

    public static CliText ColumnFinding { get; } = new("見つかったこと", "finding");

    public static CliText ColumnDetail { get; } = new("詳しく", "detail");
}
