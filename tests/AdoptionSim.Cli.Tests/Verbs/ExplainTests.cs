using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

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
        Assert.Equal(ending.Out, again.Out);
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
        string[] levers =
        [
            "ai_education", "ai_safety_institute", "awareness_campaign", "compute_network", "data_sharing",
            "domestic_models_rd", "government_lead_use", "hard_law", "regulation_clarity", "social_problem_sectors",
        ];
        string more = string.Concat(levers.Select(lever => $"  {lever}:\n    strength: {{2024: 1}}\n"));
        string path = place.Write("many.yaml", SmallScenario.Text.TrimEnd() + "\n" + more);
        string[] command = ["explain", path, "--out", place.Sub("runs"), "--threads", "2", "--lang", language];
        Command.Ending ending = await Command.RunAsync([.. command, "--replicates", "1"]);
        Assert.Equal((ExitCodes.Usage, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(refusal, ending.Error, StringComparison.Ordinal);
        foreach (string way in (string[])["--by pillar", "--sample N", "--yes"])
        {
            Assert.Contains(way, ending.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await Command.RunAsync([.. command, "--replicates", "1", "--by", "pillar"])).Code);
    }

    private static Task<Command.Ending> Explain(TemporaryFolder place, params string[] options) => Command.RunAsync(
        ["explain", SmallScenario.In(place), "--out", place.Sub("runs"), "--threads", "2", .. options]);
}
