using System;
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

    private static Task<Command.Ending> Explain(TemporaryFolder place, params string[] options) => Command.RunAsync(
        ["explain", SmallScenario.In(place), "--out", place.Sub("runs"), "--threads", "2", .. options]);
}
