using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class CiteTests(FinishedRuns runs) : IClassFixture<FinishedRuns>
{
    private const string Usage = "usage.firm_usage.JP.2025-06.median";

    private string RunId => RunRegistry.Show(runs.Run).Manifest!.RunId;

    [Theory]
    [InlineData("ja-gov", "（出典）AdoptionSim（版 ")]
    [InlineData("apa", "The AdoptionSim authors. (")]
    [InlineData("bibtex", "@misc{adoptionsim_")]
    [InlineData("cff", "cff-version: 1.2.0")]
    public async Task Every_Style_Names_The_Run_And_The_Number_With_Its_Band(string style, string start)
    {
        Command.Ending ending = await Command.RunAsync("cite", runs.Run, "--number", Usage, "--style", style);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        string plain = ending.Out.Replace("\\_", "_", StringComparison.Ordinal);
        PrintedNumber number = FolderNumbers.Read(runs.Run).Single(candidate => candidate.Id == Usage);
        Assert.Contains(start, ending.Out, StringComparison.Ordinal);
        Assert.Contains(Usage, plain, StringComparison.Ordinal);
        Assert.Contains(RunId[..16], ending.Out, StringComparison.Ordinal);
        Assert.Contains(number.Text.En, ending.Out, StringComparison.Ordinal);
        Assert.Contains(number.Band!.LowerText.En, ending.Out, StringComparison.Ordinal);
        Assert.Contains(number.Band.UpperText.En, ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("予測", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Language_Chooses_The_Style_And_Both_Cite_The_Same_Number()
    {
        Command.Ending ja = await Command.RunAsync("cite", runs.Run, "--number", Usage, "--lang", "ja");
        Command.Ending en = await Command.RunAsync("cite", runs.Run, "--number", Usage, "--lang", "en");
        Assert.Contains("（出典）", ja.Out, StringComparison.Ordinal);
        Assert.Contains("試算", ja.Out, StringComparison.Ordinal);
        Assert.Matches("令和[0-9]+年[0-9]+月[0-9]+日実施", ja.Out);
        Assert.Contains("Run id", en.Out, StringComparison.Ordinal);
        Assert.All([ja, en], ending => Assert.Contains(Usage, ending.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_End_Of_A_Band_Does_Not_Stand_Alone_And_Published_Values_Say_So()
    {
        string end = Usage.Replace("median", "min", StringComparison.Ordinal);
        Command.Ending lower = await Command.RunAsync("cite", runs.Run, "--number", end, "--lang", "en");
        Assert.Contains("min–max of replicates", lower.Out, StringComparison.Ordinal);
        string published = FolderNumbers.Read(runs.Run)
            .First(number => number.Id.EndsWith(".published", StringComparison.Ordinal)).Id;
        Command.Ending seen = await Command.RunAsync("cite", runs.Run, "--number", published, "--lang", "en");
        Assert.Contains("(published)", seen.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("usage.firm_usage")]
    [InlineData("survey")]
    [InlineData("work.JP")]
    public async Task A_Figure_Is_Cited_By_Its_Id(string figure)
    {
        Command.Ending ending = await Command.RunAsync("cite", runs.Run, "--figure", figure, "--style", "ja-gov");
        Assert.Equal(0, ending.Code);
        Assert.Contains($"図表 id：{figure}", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Number_Of_A_Comparison_Is_Cited_With_The_Comparison()
    {
        string id = FolderNumbers.Read(runs.Comparison)
            .First(number => number.Id.EndsWith(".effect.median", StringComparison.Ordinal)).Id;
        Command.Ending ending = await Command.RunAsync(
            "cite", runs.Comparison, "--number", id, "--output", "json", "--lang", "ja");
        Assert.Equal(0, ending.Code);
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        Assert.Equal("comparison", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(id, json.RootElement.GetProperty("number").GetProperty("id").GetString());
        Assert.Contains("比較 id：", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "did you mean 'usage.firm_usage.JP.2025-06.median'?")]
    [InlineData("ja", "「usage.firm_usage.JP.2025-06.median」のことですか")]
    public async Task An_Id_That_Is_Not_There_Is_Told_With_The_Nearest(string language, string meant)
    {
        Command.Ending number = await Command.RunAsync(
            "cite", runs.Run, "--number", "usage.firm_usage.JP.2025-06.medain", "--lang", language);
        Assert.Equal((2, string.Empty), (number.Code, number.Out));
        Assert.Contains(meant, number.Error, StringComparison.Ordinal);
        Command.Ending figure = await Command.RunAsync("cite", runs.Run, "--figure", "none", "--lang", language);
        Assert.Equal(2, figure.Code);
        Assert.Contains("usage.firm_usage", figure.Error, StringComparison.Ordinal);
        Assert.Equal(
            2, (await Command.RunAsync("cite", runs.Run, "--number", Usage, "--figure", "survey")).Code);
    }

    [Fact]
    public async Task Nothing_Is_Cited_From_A_Folder_That_Was_Changed()
    {
        string copy = runs.CopyOf(runs.Run);
        File.AppendAllText(Path.Combine(copy, RunFolder.NumbersFile), "more,1\n");
        Command.Ending ending = await Command.RunAsync("cite", copy);
        Assert.Equal((5, string.Empty), (ending.Code, ending.Out));
        Assert.Contains("numbers.csv: was changed", ending.Error, StringComparison.Ordinal);
    }
}
