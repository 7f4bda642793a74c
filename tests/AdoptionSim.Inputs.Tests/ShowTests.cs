using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Showing;

namespace AdoptionSim.Inputs.Tests;

public sealed class ShowTests
{
    [Theory]
    [InlineData("no-plan.yaml")]
    [InlineData("plan-fy2025.yaml")]
    [InlineData("sme-push.yaml")]
    [InlineData("hard-law.yaml")]
    public void What_Is_Shown_Asks_For_The_Same(string file)
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(AppContext.BaseDirectory, "scenarios", file);
        ResolvedScenario scenario =
            Assert.IsType<ResolvedScenario>(ScenarioLoader.Load(path, new LoadOptions()).Scenario);

        RoundTrips.AssertSame(scenario, Path.Combine(folder.Path, file));
    }

    [Fact]
    public void Awkward_Texts_Are_Quoted()
    {
        using var folder = new TemporaryFolder();
        ResolvedScenario scenario = SmallScenario.Valid(
            "note: {ja: \"a: b # c \\u001b[31m\\u202e '\\\"\\\\\", en: \"- no, [x] {y} yes\"}");

        string text = ScenarioText.ToYaml(scenario, withDefaults: false, withOrigins: false);

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        RoundTrips.AssertSame(scenario, Path.Combine(folder.Path, "case.yaml"));
    }

    [Fact]
    public void Values_Name_File_Option_And_Default()
    {
        ResolvedScenario scenario = SmallScenario.Valid(
            "parameters: {social_interaction: {value: 2, source: {id: cao_ai_policy_2026}}}", "seed=5");

        Dictionary<string, Origin> origins = ScenarioText.Values(scenario, withDefaults: true)
            .ToDictionary(origin => origin.Path, StringComparer.Ordinal);

        Origin interaction = origins["parameters.social_interaction"];
        Assert.Equal(("2", 6), (interaction.Value, interaction.Line));
        Assert.Equal("cao_ai_policy_2026", origins["parameters.social_interaction.source.id"].Value);
        Assert.Equal("--set 1", origins["seed"].File);
        Assert.Equal("default", origins["replicates"].File);
        Assert.DoesNotContain(
            ScenarioText.Values(scenario, withDefaults: false), origin => origin.Path is "replicates");
    }

    [Fact]
    public void Other_Words_For_The_Same_Are_No_Difference()
    {
        ResolvedScenario one = SmallScenario.Valid("""
            levers:
              sme_subsidy: {budget: {2024: 340 億円}, rate: 50 %}
              talent: {strength: {2024: 1, 2025: 1}}
            parameters: {risk_weight: 0.50}
            """);
        ResolvedScenario other = SmallScenario.Valid("""
            note: {ja: 別の書き方, en: In other words}
            uncertainty: parameters
            parameters: {risk_weight: {value: 0.5, source: {id: cao_ai_policy_2026}}}
            levers:
              talent: {strength: {2024-01: 100 %}, note: {ja: 同じ, en: Same}}
              sme_subsidy: {budget: {2024: 34000 百万円}, rate: 0.5}
            """);

        Assert.Empty(ScenarioDifference.Between(one, other).Values);
    }

    [Fact]
    public void Differences_Are_Those_Of_Meaning_With_Their_Places()
    {
        ResolvedScenario one = SmallScenario.Valid("levers:\n  talent: {strength: {2024: 1}}");
        ResolvedScenario other = SmallScenario.Valid(
            "levers:\n  talent: {strength: {2024: 1, 2025: 0.5}}\nseed: 9", "scale=1:50");

        IReadOnlyList<ValueDifference> differences = ScenarioDifference.Between(one, other).Values;

        Assert.Equal(
            ["levers.talent.strength", "scale", "seed"], differences.Select(difference => difference.Path).ToArray());
        Assert.Equal(("{2024: 1}", "{2024: 1, 2025: 0.5}"), (differences[0].Base, differences[0].Variant));
        Assert.EndsWith("case.yaml:7", differences[0].VariantPlace, StringComparison.Ordinal);
        Assert.Equal(("1:100", "1:50"), (differences[1].Base, differences[1].Variant));
        Assert.Equal("--set 1:1", differences[1].VariantPlace);
        Assert.Equal(
            differences.Select(difference => (difference.Path, difference.Base, difference.Variant)),
            ScenarioDifference.Between(other, one).Values.Select(back => (back.Path, back.Variant, back.Base)));
    }

    [Fact]
    public void Override_Changes_One_Point_And_Keeps_The_Others()
    {
        ResolvedScenario scenario = SmallScenario.Valid(
            "levers:\n  sme_subsidy: {budget: {value: {2024: 340 億円, 2025: 500 億円}, source: {id: cao_ai_policy_2026}}}",
            "levers.sme_subsidy.budget.2024=400 億円");

        string text = ScenarioText.ToYaml(scenario, withDefaults: false, withOrigins: false);

        Assert.Contains("{2024: 400 億円, 2025: 500 億円}", text, StringComparison.Ordinal);
    }
}
