using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class ReportTests(FinishedRuns runs) : IClassFixture<FinishedRuns>
{
    private static readonly string[] Pages = ["report.en.html", "report.ja.html"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Folder_Has_Its_Reports_And_Rendering_Them_Again_Changes_Nothing(bool isComparison)
    {
        string copy = runs.CopyOf(isComparison ? runs.Comparison : runs.Run);
        Assert.Equal(Pages, PagesOf(copy), StringComparer.Ordinal);
        (string Name, string Digest)[] before = Digests(copy);
        Command.Ending ending = await Command.RunAsync("report", copy);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Equal(before, Digests(copy));
        Assert.Equal(2, ending.Out.Split('\n').Count(line => line.StartsWith("report: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_Older_Folder_Gets_A_Report_And_Keeps_Its_Results()
    {
        string copy = runs.CopyOf(runs.Run);
        string digest = RunRegistry.Show(copy).Manifest!.ResultDigest;
        foreach (string page in Pages)
        {
            File.Delete(Path.Combine(copy, page));
        }

        Forget(copy);
        Assert.Equal(0, (await Command.RunAsync("verify", copy)).Code);
        Assert.Equal(0, (await Command.RunAsync("report", copy, "--lang", "ja")).Code);
        Assert.Equal(["report.ja.html"], PagesOf(copy), StringComparer.Ordinal);
        Assert.Equal(0, (await Command.RunAsync("verify", copy)).Code);
        Assert.Equal(digest, RunRegistry.Show(copy).Manifest!.ResultDigest);
        Assert.Equal(0, (await Command.RunAsync("report", copy)).Code);
        Assert.Equal(Pages, PagesOf(copy), StringComparer.Ordinal);
        Assert.Equal(0, (await Command.RunAsync("verify", copy)).Code);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(runs.Run, "SHA256SUMS")),
            await File.ReadAllTextAsync(Path.Combine(copy, "SHA256SUMS")));
        Assert.Empty(Directory.GetDirectories(Path.GetDirectoryName(copy)!, ".partial-*"));
    }

    [Fact]
    public async Task A_Report_That_Was_Changed_Is_Told_And_Not_Rendered_Over()
    {
        string copy = runs.CopyOf(runs.Run);
        string page = Path.Combine(copy, "report.ja.html");
        File.AppendAllText(page, "<p>78.1");
        Command.Ending ending = await Command.RunAsync("report", copy);
        Assert.Equal(5, ending.Code);
        Assert.Contains("report.ja.html: was changed", ending.Error, StringComparison.Ordinal);
        Assert.EndsWith("<p>78.1", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_Number_Of_A_Page_Is_In_The_List_Of_Numbers_As_Printed()
    {
        foreach (string folder in (string[])[runs.Run, runs.Comparison])
        {
            var numbers = FolderNumbers.Read(folder).ToDictionary(number => number.Id, StringComparer.Ordinal);
            string ja = await File.ReadAllTextAsync(Path.Combine(folder, "report.ja.html"));
            string en = await File.ReadAllTextAsync(Path.Combine(folder, "report.en.html"));
            (string Id, string Shown)[] cells = CellsOf(ja);
            Assert.Equal(cells.Select(cell => cell.Id), CellsOf(en).Select(cell => cell.Id), StringComparer.Ordinal);
            Assert.True(cells.Length > 100);
            Assert.All(cells, cell =>
            {
                Assert.True(numbers.TryGetValue(cell.Id, out PrintedNumber? number), cell.Id);
                Assert.Contains(number!.Text.Ja, cell.Shown, StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Figures_Are_Pictures_Tables_And_Texts_In_Both_Languages(string language)
    {
        string target = runs.Free("figures");
        Command.Ending ending = await Command.RunAsync(
            "report", runs.Run, "--figures", target, "--lang", language, "--output", "json");
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        Assert.Equal(target, json.RootElement.GetProperty("figures").GetString());
        foreach (string word in (string[])["ja", "en"])
        {
            string[] lines = await File.ReadAllLinesAsync(Path.Combine(target, $"figures.{word}.csv"));
            Assert.True(lines.Length > 10);
            Assert.All(lines.Skip(1), line => Assert.True(File.Exists(Path.Combine(target, line.Split(',')[0])), line));
            Assert.NotEmpty(Directory.GetFiles(target, $"*.{word}.svg"));
        }

        Command.Ending again = await Command.RunAsync("report", runs.Run, "--figures", target);
        Assert.Equal(2, again.Code);
        Assert.Contains("--figures", again.Error, StringComparison.Ordinal);
    }

    private static string[] PagesOf(string folder) =>
        [.. Directory.GetFiles(folder, "*.html").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static (string Name, string Digest)[] Digests(string folder) =>
        [.. FileDigests.OfFolder(folder).Select(pair => (pair.Key, pair.Value))];

    /// <summary>Makes a folder as one that was finished before there were reports.</summary>
    private static void Forget(string folder)
    {
        string crate = Path.Combine(folder, RoCrateFile.Name);
        RunManifest manifest = RunRegistry.Show(folder).Manifest!;
        FolderFile[] files =
        [
            .. FolderCheck.Of(folder).Files.Where(file => file.Name is not (RoCrateFile.Name or RunFolder.SumsFile)),
        ];
        File.WriteAllBytes(
            crate, RoCrateFile.ToBytes(FolderIdentity.Of(manifest), ResultTables.OfRun, files));
        File.Delete(Path.Combine(folder, RunFolder.SumsFile));
        File.WriteAllText(
            Path.Combine(folder, RunFolder.SumsFile), FileDigests.ToSums(FileDigests.OfFolder(folder)));
    }

    private static (string Id, string Shown)[] CellsOf(string html) =>
    [
        .. Regex.Matches(
            html, "data-id=\"(?<stem>[^\"]*)\" data-n=\"(?<names>[^\"]*)\">(?<shown>.*?)<span class=\"id\">",
            RegexOptions.None, TimeSpan.FromSeconds(10)).SelectMany(match => match.Groups["names"].Value.Split(' ')
            .Select(name => ($"{match.Groups["stem"].Value}.{name}", match.Groups["shown"].Value))),
    ];
}
