using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class RunsTests(FinishedRuns runs) : IClassFixture<FinishedRuns>
{
    [Theory]
    [InlineData("en", "run", "comparison", "explanation", "half against small")]
    [InlineData("ja", "試算", "比較", "内訳", "half と small の比較")]
    public async Task The_List_Has_Comparisons_And_Explanations_With_Their_Kind_By_Time(
        string language, string run, string comparison, string explanation, string title)
    {
        using var place = new TemporaryFolder();
        Command.Ending explained = await Command.RunAsync(
            "explain", SmallScenario.In(place), "--out", runs.Root, "--threads", "2", "--lang", language);
        Assert.Equal(0, explained.Code);
        Directory.CreateDirectory(Path.Combine(runs.Root, ".partial-20200101T0201570000000Z-1-1"));
        Command.Ending text = await Command.RunAsync("runs", "list", "--out", runs.Root, "--lang", language);
        Assert.Equal((0, string.Empty), (text.Code, text.Error));
        Assert.All(
            [run, comparison, explanation, title],
            word => Assert.Contains(word, text.Out, StringComparison.Ordinal));
        Command.Ending json = await Command.RunAsync(
            "runs", "list", "--out", runs.Root, "--output", "json", "--lang", language);
        using var list = JsonDocument.Parse(json.Out);
        JsonElement[] entries = [.. list.RootElement.EnumerateArray()];
        string?[] kinds =
        [
            .. entries.Select(entry => entry.TryGetProperty("kind", out JsonElement kind) ? kind.GetString() : null),
        ];
        Assert.Equal(
            [null, "run", "comparison", "explanation"], kinds.Distinct(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(
            title,
            entries.Single(entry => Path.GetFileName(entry.GetProperty("folder").GetString()) == Path.GetFileName(
                runs.Comparison)).GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("en", "complete", "partial", "corrupt")]
    [InlineData("ja", "完了", "途中", "破損")]
    public async Task The_List_Tells_States_Apart(string language, string complete, string partial, string corrupt)
    {
        using var place = new TemporaryFolder();
        await Command.RunAsync("run", SmallScenario.In(place), "--out", place.Sub("runs"));
        Directory.CreateDirectory(place.Sub("runs/.partial-20261121T0201570000000Z-1-1"));
        Directory.CreateDirectory(place.Sub("runs/20261121T020157Z_broken_00000000"));
        Command.Ending ending = await Command.RunAsync("runs", "list", "--out", place.Sub("runs"), "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.All([complete, partial, corrupt, "1:20000"],
            word => Assert.Contains(word, ending.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("\u001b", ending.Out, StringComparison.Ordinal);
        Command.Ending json = await Command.RunAsync("runs", "list", "--out", place.Sub("runs"), "--output", "json");
        using var list = JsonDocument.Parse(json.Out);
        Assert.Equal(3, list.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("en", "there are no runs")]
    [InlineData("ja", "試算はありません")]
    public async Task A_Folder_Without_Runs_Is_Said_To_Be_Empty(string language, string expected)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync("runs", "list", "--out", place.Sub("none"), "--lang", language);
        Assert.Equal(0, ending.Code);
        Assert.Contains(expected, ending.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Small \\u001b[31mexample")]
    [InlineData("ja", "小さな例")]
    public async Task A_Run_Is_Shown_By_The_First_Letters_Of_Its_Name(string language, string title)
    {
        using var place = new TemporaryFolder();
        await Command.RunAsync("run", SmallScenario.In(place), "--out", place.Sub("runs"));
        string folder = Assert.Single(place.EntriesOf("runs"));
        string start = Path.GetFileName(folder)[..16];
        Command.Ending ending = await Command.RunAsync(
            "runs", "show", start, "--out", place.Sub("runs"), "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Contains(title, ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ending.Out, StringComparison.Ordinal);
        Command.Ending json = await Command.RunAsync("runs", "show", folder, "--output", "json");
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "manifest.json")), json.Out);
    }

    [Fact]
    public async Task A_Text_That_Fits_Two_Runs_Is_Refused_And_A_Corrupt_Run_Is_Invalid_Data()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("runs/20261121T020157Z_broken_00000000"));
        Directory.CreateDirectory(place.Sub("runs/20261121T020157Z_broken_00000001"));
        Command.Ending both = await Command.RunAsync("runs", "show", "20261121", "--out", place.Sub("runs"));
        Assert.Equal(2, both.Code);
        Assert.Contains("00000001", both.Error, StringComparison.Ordinal);
        string one = "20261121T020157Z_broken_00000001";
        Command.Ending corrupt = await Command.RunAsync("runs", "show", one, "--out", place.Sub("runs"));
        Assert.Equal(3, corrupt.Code);
        Assert.Contains("manifest.json", corrupt.Error, StringComparison.Ordinal);
    }
}
