using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("en", "Which lever did what: small", "1 to share out over: 2 runs of 2 replicates")]
    [InlineData("ja", "効果の内訳の試算：small", "1 個に分けます。試算 2 件")]
    public async Task An_Explanation_Speaks_Both_Languages_And_Tells_Its_Plan_First(
        string language, string title, string plan)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Explain(place, "--lang", language);
        Assert.Equal(0, ending.Code);
        Assert.StartsWith(title, ending.Out, StringComparison.Ordinal);
        Assert.StartsWith(plan, ending.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("予測", ending.Out, StringComparison.Ordinal);
        Command.Ending again = await Explain(place, "--lang", language);
        Assert.Equal(WithoutFolder(ending.Out), WithoutFolder(again.Out), StringComparer.Ordinal);
        Assert.NotEqual(ending.Error, again.Error, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Json_Holds_Exact_Numbers()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Explain(
            place, "--output", "json", "--by", "pillar", "--outcome", "home.talent_thousand_persons");
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        Assert.True(json.RootElement.GetProperty("is_exact").GetBoolean());
        Assert.True(Directory.Exists(json.RootElement.GetProperty("folder").GetString()));
        JsonElement outcome = json.RootElement.GetProperty("outcomes")[0];
        JsonElement share = outcome.GetProperty("shares")[0];
        Assert.Equal("build", share.GetProperty("id").GetString());
        Assert.Equal(outcome.GetProperty("total_mean").GetDouble(), share.GetProperty("shapley_mean").GetDouble());
        Assert.True(share.GetProperty("shapley_mean").GetDouble() > 0.0);
    }

    [Theory]
    [InlineData("home.none", "there is no indicator 'home.none'")]
    [InlineData("gap.firm_usage.DE.points", "there is no indicator 'gap.firm_usage.DE.points'")]
    public async Task An_Indicator_That_Does_Not_Exist_Ends_With_3_And_Names_Those_That_Do(string id, string problem)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Explain(place, "--outcome", id);
        Assert.Equal((3, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(problem, ending.Error, StringComparison.Ordinal);
        Assert.Contains("home.firm_usage_reading", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "2046 runs left are above the limit of 1000")]
    [InlineData("ja", "残りの試算 2046 件は上限 1000 件を超えます")]
    public async Task More_Than_A_Thousand_Runs_Are_Refused_With_Ways_Out(string language, string refusal)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync([.. ManyLevers(place), "--lang", language]);
        Assert.Equal((ExitCodes.Usage, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(refusal, ending.Error, StringComparison.Ordinal);
        foreach (string way in (string[])["--by pillar", "--sample N", "--yes"])
        {
            Assert.Contains(way, ending.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task By_Pillar_The_Same_Levers_Are_Few_Runs()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync([.. ManyLevers(place), "--by", "pillar"]);
        Assert.True(ending.Code == 0, ending.Error);
    }

    [Theory]
    [InlineData("en", "folder of the explanation: ", "explanation id (what was asked)", "Explanation id ")]
    [InlineData("ja", "内訳の保存先: ", "内訳 id（何を尋ねたか）", "内訳 id：")]
    public async Task An_Explanation_Leaves_A_Folder_That_Is_Reported_Cited_Exported_And_Verified(
        string language, string saved, string id, string cited)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Explain(place, "--lang", language);
        string folder = Assert.Single(place.EntriesOf("runs"), IsExplanation);
        Assert.Contains($"{saved}{folder}\n", ending.Out, StringComparison.Ordinal);
        string[] named = [Path.GetFileName(folder), "--out", place.Sub("runs"), "--lang", language];
        Command.Ending verified = await Command.RunAsync(["verify", .. named]);
        Assert.Equal(0, verified.Code);
        Assert.Contains(id, verified.Out, StringComparison.Ordinal);
        byte[] page = File.ReadAllBytes(Path.Combine(folder, "report.en.html"));
        Assert.Equal(0, (await Command.RunAsync(["report", .. named])).Code);
        Assert.Equal(page, File.ReadAllBytes(Path.Combine(folder, "report.en.html")));
        PrintedNumber total = FolderNumbers.Read(folder).Single(
            number => number.Id.EndsWith("firm_usage_reading.2025-06.total.mean", StringComparison.Ordinal));
        Command.Ending citation = await Command.RunAsync(["cite", .. named, "--number", total.Id]);
        Assert.Contains(cited, citation.Out, StringComparison.Ordinal);
        Assert.Contains("–", citation.Out.Split('\n')[0], StringComparison.Ordinal);
        string written = place.Sub("written");
        Assert.Equal(0, (await Command.RunAsync(["export", .. named, "--to", "csv", "--dest", written])).Code);
        Assert.True(File.Exists(Path.Combine(written, "data", "share.csv")));
        Command.Ending refused = await Command.RunAsync(["export", .. named, "--to", "iamc"]);
        Assert.Equal((ExitCodes.Usage, string.Empty), (refused.Code, refused.Out));
        Command.Ending listed = await Command.RunAsync(
            "runs", "list", "--out", place.Sub("runs"), "--output", "json");
        using JsonDocument list = JsonDocument.Parse(listed.Out);
        Assert.Equal("explanation", Assert.Single(list.RootElement.EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_Flipped_Bit_Is_Found_And_With_The_Run_Beside_It_All_Is_Computed_Again()
    {
        using var place = new TemporaryFolder();
        await Explain(place);
        string folder = Assert.Single(place.EntriesOf("runs"), IsExplanation);
        Command.Ending alone = await Command.RunAsync("verify", folder, "--rerun", "--lang", "en");
        Assert.Equal(ExitCodes.CheckFailed, alone.Code);
        Assert.Contains("make them with run first", alone.Out, StringComparison.Ordinal);
        await Command.RunAsync(
            "run", SmallScenario.In(place), "--out", place.Sub("runs"), "--threads", "2", "--progress", "none");
        Command.Ending again = await Command.RunAsync("verify", folder, "--rerun", "--output", "json");
        Assert.Equal(0, again.Code);
        Assert.Contains("\"status\": \"same\"", again.Out, StringComparison.Ordinal);
        foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            byte[] whole = File.ReadAllBytes(path);
            byte[] flipped = [.. whole];
            flipped[whole.Length / 2] ^= 4;
            File.WriteAllBytes(path, flipped);
            Command.Ending found = await Command.RunAsync("verify", folder);
            Assert.Equal(ExitCodes.CheckFailed, found.Code);
            Assert.Contains(Path.GetFileName(path), found.Out, StringComparison.Ordinal);
            File.WriteAllBytes(path, whole);
        }

        Assert.Equal(0, (await Command.RunAsync("verify", folder)).Code);
    }

    private static string[] ManyLevers(TemporaryFolder place)
    {
        string[] levers =
        [
            "ai_education", "ai_safety_institute", "awareness_campaign", "compute_network", "data_sharing",
            "domestic_models_rd", "government_lead_use", "hard_law", "regulation_clarity", "social_problem_sectors",
        ];
        string more = string.Concat(levers.Select(lever => $"  {lever}:\n    strength: {{2024: 1}}\n"));
        string path = place.Write("many.yaml", SmallScenario.Text.TrimEnd() + "\n" + more);
        return ["explain", path, "--out", place.Sub("runs"), "--threads", "2", "--replicates", "1"];
    }

    private static bool IsExplanation(string path) =>
        Path.GetFileName(path).StartsWith(ExplanationFolder.Prefix, StringComparison.Ordinal);

    /// <summary>Folders are never overwritten, so each has a name of its own.</summary>
    private static string WithoutFolder(string text) => string.Join(
        '\n', text.Split('\n').Where(line => !line.Contains(ExplanationFolder.Prefix, StringComparison.Ordinal)));

    private static Task<Command.Ending> Explain(TemporaryFolder place, params string[] options) => Command.RunAsync(
        ["explain", SmallScenario.In(place), "--out", place.Sub("runs"), "--threads", "2", .. options]);
}
