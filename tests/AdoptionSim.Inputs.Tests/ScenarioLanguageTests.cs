using System;
using System.Linq;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Tests;

public sealed class ScenarioLanguageTests
{
    [Fact]
    public void Child_Merges_Maps_Replaces_Lists_And_Removes_Levers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("parent.yaml", SmallScenario.Head + """
            seed: 7
            outcomes: [trust, talent]
            levers:
              talent: {strength: {2023-06: 1}, note: {ja: 親, en: Parent}}
              data_sharing: {strength: 1}
            parameters: {social_interaction: 2, risk_weight: 0.5}
            """);
        string path = folder.Write("child.yaml", """
            version: 1
            id: child
            title: {ja: 子, en: Child}
            extends: parent.yaml
            outcomes: [firm_usage]
            remove: [data_sharing]
            levers:
              talent: {strength: {2024: 0.5}}
            parameters: {risk_weight: 0.6}
            """);

        LoadResult result = ScenarioLoader.Load(path, new LoadOptions());

        ResolvedScenario scenario = Assert.IsType<ResolvedScenario>(result.Scenario);
        Assert.Equal("child", scenario.Scenario.Id);
        Assert.Equal(7UL, scenario.Scenario.Seed);
        Assert.Equal("firm_usage", Assert.Single(scenario.Outcomes));
        Assert.Equal(LeverId.Talent, Assert.Single(scenario.Scenario.Countries[0].Levers).Lever);
        Assert.Equal(2, scenario.Scenario.Countries[0].CentralParameters.Firms.SocialInteraction);
        Assert.Equal(0.6, scenario.Scenario.Countries[0].CentralParameters.Firms.RiskWeight);
        Assert.Equal(2, scenario.Sources.Count);
        Assert.DoesNotContain(scenario.Origins, origin => origin.Path is "levers.talent.strength.2023-06");
        Origin inherited = scenario.Origins.Single(origin => origin.Path is "parameters.social_interaction");
        Assert.EndsWith("parent.yaml", inherited.File, StringComparison.Ordinal);
        Origin own = scenario.Origins.Single(origin => origin.Path is "parameters.risk_weight");
        Assert.EndsWith("child.yaml", own.File, StringComparison.Ordinal);
        Assert.Equal(9, own.Line);
    }

    [Fact]
    public void Options_Lie_Over_The_File()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("case.yaml", SmallScenario.Head + "levers: {talent: {strength: 1}}\n");
        var options = new LoadOptions
        {
            Overrides =
            [
                "horizon.to=2025-06", "parameters.social_interaction=2", "levers.talent.strength={2023: 0.5}",
                "scale=1:7", "parameters.personal_age_multiplier.20_29=2", "parameters.social_interaction=3",
            ],
            Replicates = 3,
            Seed = ulong.MaxValue,
            Scale = 50,
        };

        ResolvedScenario scenario = Assert.IsType<ResolvedScenario>(ScenarioLoader.Load(path, options).Scenario);

        Assert.Equal(Month.Of(2025, 6), scenario.Scenario.To);
        Assert.Equal(3, scenario.Scenario.Replicates);
        Assert.Equal(ulong.MaxValue, scenario.Scenario.Seed);
        Assert.Equal(50, scenario.Scenario.Scale);
        Assert.Equal(3, scenario.Scenario.Countries[0].CentralParameters.Firms.SocialInteraction);
        Assert.Equal(2, scenario.Scenario.Countries[0].CentralParameters.Persons.AgeMultiplier["20_29"]);
        Assert.Equal("--set 1", scenario.Origins.Single(origin => origin.Path is "horizon.to").File);
        Assert.Equal("--scale", scenario.Origins.Single(origin => origin.Path is "scale").File);
    }

    [Theory]
    [InlineData("nonsense", "ASIM0401")]
    [InlineData("=3", "ASIM0401")]
    [InlineData("levers..strength=3", "ASIM0401")]
    [InlineData("id=other", "ASIM0402")]
    [InlineData("extends=other.yaml", "ASIM0402")]
    [InlineData("horison.to=2030-12", "ASIM0201")]
    [InlineData("horizon.until=2030-12", "ASIM0201")]
    [InlineData("levers.talnt.strength=1", "ASIM0217")]
    [InlineData("parameters.social=1", "ASIM0301")]
    [InlineData("parameters.social_interaction=1 per_month", "ASIM0304")]
    [InlineData("scale=7", "ASIM0210")]
    [InlineData("seed=[", "ASIM0106")]
    public void Mistake_In_An_Override_Is_Reported_With_The_Option(string text, string code)
    {
        LoadResult result = SmallScenario.Load(string.Empty, "replicates=2", text);

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code is not "ASIM0509");
        Assert.Equal((code, "--set 2", 1), (error.Code, error.File, error.Line));
    }

    [Fact]
    public void Lever_Acts_After_Its_Delay_In_Equal_Steps()
    {
        CountryPlan home = SmallScenario.Valid(
            "levers: {government_lead_use: {strength: {2023-04: 1, 2025-05: 0}}}",
            "parameters.lever_ramp.government_lead_use=4").Scenario.Countries[0];

        ReadOnlySpan<double> strength = home.Levers[0].StrengthByTick;
        Assert.Equal([0, 0, 0, 0, 0, 0, 0.25, 0.5, 0.75, 1, 1], strength[..11].ToArray());
        Assert.Equal([1, 0.75, 0.5, 0.25, 0, 0], strength[30..36].ToArray());
    }

    [Fact]
    public void Acting_Strength_Is_The_Mean_Of_The_Delayed_Path()
    {
        double[] path = [0, 1, 1, 1, 0.5, 0.5, 0.5];

        Assert.Equal(path, Timeline.ActingStrength(path, 0, 0));
        Assert.Equal(path, Timeline.ActingStrength(path, 0, 1));
        Assert.Equal([0, 0, 0, 1, 1, 1, 0.5], Timeline.ActingStrength(path, 2, 0));
        Assert.Equal([0, 0, 0.5, 1, 1, 0.75, 0.5], Timeline.ActingStrength(path, 1, 2));
    }

    [Fact]
    public void Timeline_Is_Zero_Before_Its_First_Point_And_Steps_Or_Runs_Straight()
    {
        (Month, double)[] points = [(Month.Of(2024, 1), 1), (Month.Of(2024, 5), 2)];
        var steps = new Timeline(points, IsLinear: false);
        var straight = new Timeline(points, IsLinear: true);

        Assert.Equal(0, steps.At(Month.Of(2023, 12)));
        Assert.Equal(0, straight.At(Month.Of(2023, 12)));
        Assert.Equal(1, steps.At(Month.Of(2024, 4)));
        Assert.Equal(1.75, straight.At(Month.Of(2024, 4)));
        Assert.Equal(2, steps.At(Month.Of(2030, 1)));
        Assert.Equal(2, straight.At(Month.Of(2030, 1)));
    }

    [Theory]
    [InlineData("{points: {2024: 0, 2025: 1}, interpolate: linear}", 18, 0.5)]
    [InlineData("{points: {2024: 0, 2025: 1}}", 18, 0)]
    [InlineData("{2024-07: 50 %}", 18, 0.5)]
    [InlineData("1.5", 0, 1.5)]
    public void Timelines_May_Be_Written_In_Each_Way(string text, int tick, double expected)
    {
        CountryPlan home = SmallScenario.Valid(
            $"levers: {{awareness_campaign: {{strength: {text}}}}}",
            "parameters.lever_ramp.awareness_campaign=0").Scenario.Countries[0];

        Assert.Equal(expected, home.Levers[0].StrengthByTick[tick]);
    }

    [Theory]
    [InlineData("personal_ceiling", "90 %", 0.9)]
    [InlineData("personal_ceiling", "0.9 share", 0.9)]
    [InlineData("licence_cost", "0.35万 円/人月", 3500)]
    [InlineData("licence_cost", "3500 yen_per_user_month", 3500)]
    [InlineData("setup_cost_fixed", "30 万円", 0.3)]
    [InlineData("talent_stock_initial", "12万 人", 120)]
    [InlineData("payback_horizon", "2 years", 24)]
    [InlineData("awareness_hazard_external", "2 %/month", 0.02)]
    [InlineData("ai_price_initial", "10 %", 0.1)]
    [InlineData("belief_initial_mean_log", "-4e0", -4)]
    public void Values_Convert_To_The_Unit_Of_The_Parameter(string id, string text, double expected)
    {
        ResolvedScenario scenario = SmallScenario.Valid($"parameters: {{{id}: {text}}}");

        double value = scenario.Parameters
            .First(parameter => string.Equals(parameter.Id, id, StringComparison.Ordinal)).Value;
        Assert.Equal(expected, value, 1e-12);
    }

    [Fact]
    public void Wrong_Unit_Names_Both_Units()
    {
        LoadResult result = SmallScenario.Load("parameters: {licence_cost: 3 months}");

        string text = result.Diagnostics.Single(diagnostic => diagnostic.Code is "ASIM0304").ToString();
        Assert.Contains("months cannot be converted to yen_per_user_month", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_Problems_Come_In_One_Pass_In_Order_Of_Place()
    {
        LoadResult result = SmallScenario.Load("""
            seed: -1
            outcomes: [none]
            levers: {talnt: {strength: 3}, talent: {strength: {2024: 3, 2025: 4}}}
            parameters: {risk_weight: 99}
            """);

        Assert.Equal(
            "ASIM0206 ASIM0225 ASIM0217 ASIM0219 ASIM0219 ASIM0305",
            string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.Code)));
    }

    [Fact]
    public void Schema_Is_Current() =>
        CommittedFile.AssertCurrent(
            Repository.PathOf("scenarios", "schema", "scenario.v1.json"), ScenarioSchema.ToJson());
}
