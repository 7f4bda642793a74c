using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Showing;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class PlanTests
{
    private static readonly string[] Short = ["--scale", "1:20000", "--replicates", "2"];

    [Fact]
    public async Task A_Plan_Shows_Counts_Levers_And_The_Difference_In_Both_Languages()
    {
        string[] line = ["plan", "sme-push", "--baseline", "no-plan", "--set", "comparators.persons=20000", .. Short];
        Command.Ending en = await Command.RunAsync(line);
        Command.Ending ja = await Command.RunAsync([.. line, "--lang", "ja"]);
        Assert.Equal((0, 0), (en.Code, ja.Code));
        Assert.All(
            [
                "1:20000", "156 months, 2 replicates", "estimated time", "FY2028–2030", "34.00 bn yen",
                "levers.sme_subsidy",
            ],
            text => Assert.Contains(text, en.Out, StringComparison.Ordinal));
        Assert.All(
            ["令和10年度～令和12年度", "340.0億円", "所要時間", "2.0万人", "levers.sme_subsidy"],
            text => Assert.Contains(text, ja.Out, StringComparison.Ordinal));
        Assert.False(Command.IsJapanese(en.Out.Replace("億円", string.Empty, StringComparison.Ordinal)
            .Replace("万円", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_Repeats_The_Baseline_Is_A_Warning_And_The_Rest_Is_Not()
    {
        using var place = new TemporaryFolder();
        string parent = place.Write("parent.yaml", SmallScenario.Text);
        string child = place.Write("child.yaml", """
            version: 1
            id: child
            title: {ja: 子, en: Child}
            extends: parent.yaml
            levers:
              talent: {strength: {2024: 1}}
              awareness_campaign: {strength: {2024-04: 1}}

            """);
        Command.Ending ending = await Command.RunAsync("plan", child);
        Assert.Equal(0, ending.Code);
        string warning = Assert.Single(ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("levers.talent.strength has the value of the baseline", warning, StringComparison.Ordinal);
        Command.Ending set = await Command.RunAsync(
            "plan", child, "--baseline", parent, "--set", "levers.talent.strength=0.5", "--lang", "ja");
        Assert.Equal((0, string.Empty), (set.Code, set.Error));
    }

    [Fact]
    public void A_Lever_Written_Otherwise_That_Does_The_Same_Is_Seen()
    {
        using var place = new TemporaryFolder();
        string parent = place.Write("parent.yaml", SmallScenario.Text);
        string same = place.Write(
            "same.yaml", SmallScenario.Text.Replace("{2024: 1}", "{2024-01: 1, 2025-01: 1}", StringComparison.Ordinal));
        ScenarioDifference difference = ScenarioDifference.Between(Loaded(parent), Loaded(same));
        Assert.Equal("levers.talent.strength", Assert.Single(difference.WithoutEffect));
    }

    [Fact]
    public void A_Parameter_At_Its_Usual_Value_Has_No_Effect_And_Another_Value_Is_A_Difference()
    {
        using var place = new TemporaryFolder();
        string parent = place.Write("parent.yaml", SmallScenario.Text);
        string usual = place.Write("usual.yaml", SmallScenario.Text + "parameters: {social_interaction: 1}\n");
        string other = place.Write("other.yaml", SmallScenario.Text + "parameters: {social_interaction: 0.5}\n");
        ScenarioDifference none = ScenarioDifference.Between(Loaded(parent), Loaded(usual));
        Assert.Contains("parameters.social_interaction", none.WithoutEffect, StringComparer.Ordinal);
        Assert.Empty(none.Values);
        ScenarioDifference one = ScenarioDifference.Between(Loaded(parent), Loaded(other));
        Assert.Equal("parameters.social_interaction", Assert.Single(one.Values).Path);
        Assert.DoesNotContain("parameters.social_interaction", one.WithoutEffect, StringComparer.Ordinal);
    }

    [Fact]
    public void A_Parameter_That_Is_Set_Where_The_Baseline_Draws_It_Is_A_Difference_Whatever_Its_Value()
    {
        using var place = new TemporaryFolder();
        string drawn = SmallScenario.Text.Replace("uncertainty: none\n", string.Empty, StringComparison.Ordinal);
        string parent = place.Write("parent.yaml", drawn);
        string usual = place.Write("usual.yaml", drawn + "parameters: {social_interaction: 1}\n");
        ScenarioDifference difference = ScenarioDifference.Between(Loaded(parent), Loaded(usual));
        Assert.Equal("parameters.social_interaction", Assert.Single(difference.Values).Path);
        Assert.DoesNotContain("parameters.social_interaction", difference.WithoutEffect, StringComparer.Ordinal);
    }

    [Fact]
    public void A_Scenario_Does_Not_Differ_From_Itself_And_Differences_Are_The_Same_Both_Ways()
    {
        ResolvedScenario plan = Loaded("plan-fy2025");
        ResolvedScenario push = Loaded("sme-push");
        Assert.Empty(ScenarioDifference.Between(plan, plan).Values);
        Assert.Equal(
            ScenarioDifference.Between(plan, push).Values,
            ScenarioDifference.Between(push, plan).Values
                .Select(value => new ValueDifference(
                    value.Path, value.Variant, value.VariantPlace, value.Base, value.BasePlace)));
    }

    [Fact]
    public async Task The_Plan_As_Json_Has_The_Shape_Of_The_Reference()
    {
        Command.Ending ending = await Command.RunAsync(
            ["plan", "sme-push", "--output", "json", "--set", "comparators.persons=1000", .. Short]);
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        string[] keys = [.. json.RootElement.EnumerateObject().Select(property => property.Name)];
        string page = File.ReadAllText(Repository.PathOf("docs", "reference", "json.md"));
        Assert.All(keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
        Assert.Equal("no-plan", json.RootElement.GetProperty("difference").GetProperty("baseline").GetString());
    }

    [Fact]
    public async Task A_Wrong_Scenario_Or_Baseline_Ends_With_3()
    {
        Command.Ending wrong = await Command.RunAsync("plan", "none-such.yaml");
        Command.Ending baseline = await Command.RunAsync("plan", "no-plan", "--baseline", "none-such.yaml");
        Assert.Equal((3, 3), (wrong.Code, baseline.Code));
    }

    private static ResolvedScenario Loaded(string path) =>
        Simulation.Load(path).Scenario ?? throw new InvalidOperationException(path);
}
