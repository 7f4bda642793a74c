using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class ShowTests
{
    private const string Child =
        "version: 1\nid: child\ntitle: {ja: 子, en: \"Child \\u001b[31m\"}\nextends: small.yaml\n"
        + "levers: {talent: {strength: {2024: 0.5}}}\n";

    [Fact]
    public async Task Merged_Scenario_Is_Printed_And_Valid()
    {
        using var place = new TemporaryFolder();
        SmallScenario.In(place);
        string child = place.Write("child.yaml", Child);
        Command.Ending shown = await Command.RunAsync("show", child);
        Assert.Equal((0, string.Empty), (shown.Code, shown.Error));
        Assert.DoesNotContain('\u001b', shown.Out);
        Assert.DoesNotContain("extends", shown.Out, StringComparison.Ordinal);
        string copy = place.Write("copy.yaml", shown.Out);
        Assert.Equal(0, (await Command.RunAsync("validate", copy)).Code);
    }

    [Fact]
    public async Task Origins_Name_File_Option_And_Default()
    {
        using var place = new TemporaryFolder();
        string parent = SmallScenario.In(place);
        string child = place.Write("child.yaml", Child);
        Command.Ending shown = await Command.RunAsync(
            "show", child, "--resolved", "--origin", "--set", "scale=1:7");
        Assert.Contains($"scale: 1:7  # --set 1:1\n", shown.Out, StringComparison.Ordinal);
        Assert.Contains($"2024: 0.5  # {child}:5\n", shown.Out, StringComparison.Ordinal);
        Assert.Contains($"replicates: 2  # {parent}:", shown.Out, StringComparison.Ordinal);
        Assert.Contains("labour_market: true  # default\n", shown.Out, StringComparison.Ordinal);
        Command.Ending json = await Command.RunAsync("show", child, "--output", "json");
        using var list = JsonDocument.Parse(json.Out);
        Assert.Contains(list.RootElement.EnumerateArray(), value =>
            value.GetProperty("path").GetString() is "levers.talent.strength.2024"
            && value.GetProperty("line").GetInt32() == 5);
    }

    [Theory]
    [InlineData("en", "nothing that changes results differs")]
    [InlineData("ja", "結果を変える違いはありません")]
    public async Task Difference_Is_That_Of_Meaning(string language, string nothing)
    {
        using var place = new TemporaryFolder();
        string parent = SmallScenario.In(place);
        string child = place.Write("child.yaml", Child);
        Command.Ending same = await Command.RunAsync("show", parent, "--diff", parent, "--lang", language);
        Assert.Equal(0, same.Code);
        Assert.Contains(nothing, same.Out, StringComparison.Ordinal);
        Command.Ending other = await Command.RunAsync("show", child, "--diff", parent, "--output", "json");
        using var list = JsonDocument.Parse(other.Out);
        JsonElement only = Assert.Single(list.RootElement.EnumerateArray());
        Assert.Equal("levers.talent.strength", only.GetProperty("path").GetString());
        Assert.Equal(2, (await Command.RunAsync("show", child, "--diff", parent, "--origin")).Code);
    }

    [Fact]
    public async Task A_Wrong_Scenario_Is_Told_And_Not_Shown()
    {
        using var place = new TemporaryFolder();
        string wrong = place.Write("wrong.yaml", SmallScenario.Text + "scael: 1:2\n");
        Command.Ending ending = await Command.RunAsync("show", wrong);
        Assert.Equal((3, string.Empty), (ending.Code, ending.Out));
        Assert.Contains("ASIM0201", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_Is_The_One_That_Is_Shipped()
    {
        Command.Ending ending = await Command.RunAsync("schema");
        string shipped = Repository.PathOf("scenarios", "schema", "scenario.v1.json");
        Assert.Equal((0, await File.ReadAllTextAsync(shipped)), (ending.Code, ending.Out));
    }

    [Fact]
    public async Task Sources_Are_Listed_And_Shown_With_Their_Parameters()
    {
        Command.Ending list = await Command.RunAsync("sources", "list", "--lang", "ja");
        Assert.Contains("cao_ai_policy_2026", list.Out, StringComparison.Ordinal);
        Command.Ending json = await Command.RunAsync("sources", "list", "--output", "json");
        using var all = JsonDocument.Parse(json.Out);
        Assert.True(all.RootElement.GetArrayLength() > 50);
        Command.Ending one = await Command.RunAsync("sources", "show", "cao_ai_policy_2026", "--output", "json");
        using var shown = JsonDocument.Parse(one.Out);
        Assert.Equal("2026", shown.RootElement.GetProperty("year").GetString());
        Assert.NotEmpty(shown.RootElement.GetProperty("parameters").EnumerateArray());
        Assert.Equal(2, (await Command.RunAsync("sources", "show", "nowhere")).Code);
    }
}
