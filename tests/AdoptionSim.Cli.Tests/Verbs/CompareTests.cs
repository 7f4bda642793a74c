using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class CompareTests
{
    [Theory]
    [InlineData(
        "en", "Paired comparison: small against none", "fewer than 19 replicates", "folder of the comparison: ")]
    [InlineData("ja", "対比較の試算：none と small", "反復が19回に満たない", "比較の保存先: ")]
    public async Task A_Comparison_Speaks_Both_Languages_And_Stands_Beside_Its_Runs(
        string language, string title, string cost, string folderLabel)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Compare(place, "none.yaml", "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.StartsWith(title, ending.Out, StringComparison.Ordinal);
        Assert.Contains(cost, ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("予測", ending.Out, StringComparison.Ordinal);
        string folder = Assert.Single(place.EntriesOf("runs"), IsComparison);
        Assert.Contains($"\n{folderLabel}{folder}\n", ending.Out, StringComparison.Ordinal);
        Assert.True(FileDigests.Verify(folder));
        Assert.True(File.Exists(Path.Combine(folder, "data", "comparison.parquet")));
        Assert.Equal(3, place.EntriesOf("runs").Length);
        Command.Ending list = await Command.RunAsync("runs", "list", "--out", place.Sub("runs"));
        Assert.Equal(0, list.Code);
        Assert.Contains(Path.GetFileName(folder), list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Has_Every_Line_And_Runs_Are_Used_Again()
    {
        using var place = new TemporaryFolder();
        await Compare(place, "none.yaml");
        Command.Ending ending = await Compare(place, "none.yaml", "--output", "json", "--at", "2025-06");
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        Assert.Equal(2, json.RootElement.GetProperty("runs_reused").GetInt32());
        JsonElement comparison = json.RootElement.GetProperty("comparison");
        JsonElement[] lines = [.. comparison.GetProperty("lines").EnumerateArray()];
        Assert.All(lines, line => Assert.Equal("2025-06", line.GetProperty("month").GetString()));
        Assert.Contains(lines, line => line.GetProperty("indicator").GetString() is "home.talent_thousand_persons"
            && line.GetProperty("effect_mean").GetDouble() > 0.0);
        Assert.Equal("min_max", comparison.GetProperty("band").GetString());
        Assert.All(
            comparison.GetProperty("cost_per_point").EnumerateArray(),
            cost => Assert.Equal("too_few_replicates", cost.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Channels_Add_Up_To_The_Effect_And_Stand_In_The_Folder()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Compare(place, "none.yaml", "--channels", "--output", "json", "--threads", "2");
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        JsonElement comparison = json.RootElement.GetProperty("comparison");
        JsonElement[] lines = [.. comparison.GetProperty("channels").EnumerateArray()];
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(
            Mean(line, "total"),
            Mean(line, "direct") + Mean(line, "peers") + Mean(line, "trust") + Mean(line, "overlap"), 1e-9));
        string folder = Assert.Single(place.EntriesOf("runs"), IsComparison);
        Assert.True(File.Exists(Path.Combine(folder, "data", "channel.parquet")));
        Assert.Contains(
            "compare.small.home.firm_use_share.2025-06.channel.peers.mean,",
            await File.ReadAllTextAsync(Path.Combine(folder, "numbers.csv")), StringComparison.Ordinal);
        using var package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "datapackage.json")));
        string[] described =
        [
            .. package.RootElement.GetProperty("resources").EnumerateArray()
                .Select(resource => resource.GetProperty("path").GetString()!), // every resource of ours has one
        ];
        Assert.All(
            Directory.GetFiles(Path.Combine(folder, "data")),
            table => Assert.Contains("data/" + Path.GetFileName(table), described, StringComparer.Ordinal));
        Command.Ending again = await Command.RunAsync("verify", folder, "--rerun");
        Assert.Equal((0, string.Empty), (again.Code, again.Error));

        static double Mean(JsonElement line, string word) => line.GetProperty(word + "_mean").GetDouble();
    }

    [Theory]
    [InlineData("en", "Channels of the effect, peers and trust: small~2")]
    [InlineData("ja", "効果の経路（周りの利用と信頼）：small~2")]
    public async Task A_Variant_That_Changes_Nothing_Changes_Nothing_Through_Any_Channel(string language, string title)
    {
        using var place = new TemporaryFolder();
        Command.Ending text = await Compare(place, "small.yaml", "--channels", "--lang", language);
        Assert.Contains(title, text.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("index_first_month_100", text.Out, StringComparison.Ordinal);
        Command.Ending ending = await Compare(place, "small.yaml", "--channels", "--output", "json");
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        JsonElement[] lines = [.. json.RootElement.GetProperty("comparison").GetProperty("channels").EnumerateArray()];
        Assert.All(lines, line => Assert.All(
            (string[])["total", "direct", "peers", "trust", "overlap"],
            word => Assert.Equal(0.0, line.GetProperty(word + "_mean").GetDouble())));
    }

    [Theory]
    [InlineData("en", "how much of the effect comes through peers and trust: adoptionsim compare BASE ")]
    [InlineData("ja", "効果のうち周りの利用と信頼を通じた分を見る: adoptionsim compare BASE ")]
    public async Task A_Run_With_Levers_Names_The_Command_That_Splits_Its_Effect(string language, string hint)
    {
        using var place = new TemporaryFolder();
        Write(place);
        Command.Ending with = await Run("small.yaml");
        Assert.Contains($"{hint}{place.Sub("small.yaml")} --channels\n", with.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--channels", (await Run("none.yaml")).Out, StringComparison.Ordinal);

        Task<Command.Ending> Run(string file) => Command.RunAsync(
            "run", place.Sub(file), "--out", place.Sub("runs"), "--lang", language);
    }

    [Theory]
    [InlineData("en", "scale differs", "has \"1:20000\"")]
    [InlineData("ja", "scale が違います", "は \"1:20000\"")]
    public async Task A_Wrong_Pair_Ends_With_3_And_Says_What_Differs(string language, string what, string value)
    {
        using var place = new TemporaryFolder();
        Write(place);
        place.Write("other.yaml", SmallScenario.Text.Replace("1:20000", "1:30000", StringComparison.Ordinal));
        Command.Ending ending = await Command.RunAsync(
            "compare", place.Sub("none.yaml"), place.Sub("other.yaml"), "--out", place.Sub("runs"), "--lang", language);
        Assert.Equal((3, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(what, ending.Error, StringComparison.Ordinal);
        Assert.Contains(value, ending.Error, StringComparison.Ordinal);
        Assert.Empty(place.EntriesOf("runs"));
    }

    [Fact]
    public async Task A_Mistake_In_Any_Scenario_Is_Told_With_Its_Place()
    {
        using var place = new TemporaryFolder();
        Write(place);
        place.Write("other.yaml", SmallScenario.Text.Replace("talent:", "tallent:", StringComparison.Ordinal));
        Command.Ending ending = await Command.RunAsync("compare", place.Sub("none.yaml"), place.Sub("other.yaml"));
        Assert.Equal(3, ending.Code);
        Assert.Contains("other.yaml", ending.Error, StringComparison.Ordinal);
        Command.Ending missing = await Command.RunAsync("compare", place.Sub("none.yaml"), place.Sub("gone.yaml"));
        Assert.Equal(3, missing.Code);
        Assert.Contains("ASIM0101", missing.Error, StringComparison.Ordinal);
    }

    private static Task<Command.Ending> Compare(TemporaryFolder place, string baseline, params string[] options)
    {
        Write(place);
        return Command.RunAsync(
            ["compare", place.Sub(baseline), place.Sub("small.yaml"), "--out", place.Sub("runs"), .. options]);
    }

    private static void Write(TemporaryFolder place)
    {
        SmallScenario.In(place);
        string text = SmallScenario.Text[..SmallScenario.Text.IndexOf("levers:", StringComparison.Ordinal)];
        place.Write("none.yaml", text.Replace("id: small", "id: none", StringComparison.Ordinal));
    }

    private static bool IsComparison(string path) =>
        Path.GetFileName(path).StartsWith(ComparisonFolder.Prefix, StringComparison.Ordinal);
}
