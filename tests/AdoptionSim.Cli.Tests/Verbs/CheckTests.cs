using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

/// <summary>Checks of a scenario are held against its results after a run.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("en", "pass", "FAIL")]
    [InlineData("ja", "合格", "不合格")]
    public async Task A_Failed_Check_Ends_With_5_And_Shows_Band_And_Share(string language, string passed, string failed)
    {
        using var place = new TemporaryFolder();
        string path = place.Write("small.yaml", SmallScenario.Text + """
            checks:
              - {expect: firm_usage <= 100 %}
              - {expect: trust@2023-06 > 0.99}
              - {expect: fiscal_cost_total <= 4380 億円, at: 2024-12}

            """);
        Command.Ending ending = await Command.RunAsync(
            "run", path, "--out", place.Sub("runs"), "--lang", language);
        Assert.Equal(5, ending.Code);
        Assert.Contains("firm_usage <= 100 %", ending.Out, StringComparison.Ordinal);
        Assert.Contains("2/2 (100 %)", ending.Out, StringComparison.Ordinal);
        Assert.Contains("0/2 (0 %)", ending.Out, StringComparison.Ordinal);
        Assert.Contains("min–max", ending.Out, StringComparison.Ordinal);
        Assert.Contains(passed, ending.Out, StringComparison.Ordinal);
        Assert.Contains(failed, ending.Out, StringComparison.Ordinal);
        Assert.Contains(language is "ja" ? "不合格" : "1 of 3", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_That_Are_Met_End_With_0_And_Come_As_Json()
    {
        using var place = new TemporaryFolder();
        string path = place.Write("small.yaml", SmallScenario.Text + """
            checks:
              - {expect: firm_usage >= 0 %}
              - {expect: gap.firm_usage.US.points > -100 points}
              - {expect: incidents_total >= 0}

            """);
        Command.Ending ending = await Command.RunAsync("run", path, "--out", place.Sub("runs"), "--output", "json");
        Assert.Equal(0, ending.Code);
        using var result = JsonDocument.Parse(ending.Out);
        JsonElement[] checks = [.. result.RootElement.GetProperty("checks").EnumerateArray()];
        Assert.Equal(3, checks.Length);
        Assert.All(checks, check => Assert.True(check.GetProperty("passed").GetBoolean()));
        Assert.Equal("2025-06", checks[0].GetProperty("left").GetProperty("month").GetString());
        Assert.Equal(1.0, checks[0].GetProperty("met_share").GetDouble());
    }

    [Fact]
    public async Task Unknown_Indicator_Is_Told_Before_Anything_Runs()
    {
        using var place = new TemporaryFolder();
        string path = place.Write("small.yaml", SmallScenario.Text + "checks: [{expect: fiscal_cost_totl < 1 億円}]\n");
        Command.Ending ending = await Command.RunAsync("run", path, "--out", place.Sub("runs"));
        Assert.Equal(3, ending.Code);
        Assert.Contains("did you mean 'fiscal_cost_total'?", ending.Error, StringComparison.Ordinal);
        Assert.Empty(place.EntriesOf("runs"));
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("runs/../../elsewhere")]
    public async Task A_Relative_Out_That_Climbs_Is_A_Usage_Error(string folder)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync("run", SmallScenario.In(place), "--out", folder);
        Assert.Equal((2, string.Empty), (ending.Code, ending.Out));
        Assert.Contains("absolute path", ending.Error, StringComparison.Ordinal);
    }
}
