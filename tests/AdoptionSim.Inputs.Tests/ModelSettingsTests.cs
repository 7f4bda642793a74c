using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Which published forms of the mechanisms a scenario takes, and what shocks demand.</summary>
public sealed class ModelSettingsTests
{
    public static TheoryData<string> Maps => [.. ExposureMaps.Ids];

    [Fact]
    public void Scenario_Without_Model_Takes_The_Usual_Forms()
    {
        ResolvedScenario resolved = SmallScenario.Valid(string.Empty);

        Assert.All(resolved.Scenario.Countries, plan => Assert.Equal(new ModelSwitches(), plan.Switches));
        Assert.All(resolved.Scenario.Countries, plan => Assert.Equal("ilo", plan.Pack.ExposureMap));
        Assert.All(resolved.Scenario.Countries, plan => Assert.Empty(plan.DemandByTick));
    }

    [Fact]
    public void Every_Form_Has_A_Word()
    {
        Assert.Equal(["logit", "payback", "bass_only"], ScenarioLanguage.WordsOf<AdoptionRule>());
        Assert.Equal(["elastic", "fixed", "feedback"], ScenarioLanguage.WordsOf<DemandClosure>());
        Assert.Equal(
            ["urn_ball_exact", "urn_ball_exponential", "cobb_douglas"], ScenarioLanguage.WordsOf<MatchingRule>());
    }

    [Fact]
    public void Forms_Hold_In_Every_Country_And_Shocks_At_Home()
    {
        ResolvedScenario resolved = SmallScenario.Valid("""
            model:
              exposure_map: aioe
              adoption_rule: bass_only
              demand: fixed
              matching: cobb_douglas
              mean_field: true
              ageing: false
            demand_shock: {2023-03: -3 %, 2023-05: 0}
            """);
        var expected = new ModelSwitches
        {
            AdoptionRule = AdoptionRule.BassOnly,
            Demand = DemandClosure.Fixed,
            Matching = MatchingRule.CobbDouglas,
            MeanField = true,
            Ageing = false,
        };

        Assert.All(resolved.Scenario.Countries, plan => Assert.Equal(expected, plan.Switches));
        Assert.All(resolved.Scenario.Countries, plan => Assert.Equal("aioe", plan.Pack.ExposureMap));
        IReadOnlyList<double> demand = resolved.Scenario.Countries[0].DemandByTick;
        Assert.Equal(resolved.Scenario.Ticks, demand.Count);
        Assert.Equal([1, 1, 0.97, 0.97, 1, 1], demand.Take(6));
        Assert.All(resolved.Scenario.Countries.Skip(1), plan => Assert.Empty(plan.DemandByTick));
    }

    [Fact]
    public void Child_Changes_One_Form_And_Replaces_The_Shock()
    {
        using var folder = new TemporaryFolder();
        folder.Write("parent.yaml", SmallScenario.Head + """
            model: {adoption_rule: payback, matching: cobb_douglas}
            demand_shock: {2023-06: -5 %}
            """);
        string path = folder.Write("child.yaml", """
            version: 1
            id: child
            title: {ja: 子, en: Child}
            extends: parent.yaml
            model: {matching: urn_ball_exponential}
            demand_shock: {points: {2024: 0, 2025: 10 %}, interpolate: linear}
            """);

        var scenario = Assert.IsType<ResolvedScenario>(ScenarioLoader.Load(
            path, new LoadOptions { Overrides = ["model.labour_market=true", "model.demand=feedback"] }).Scenario);

        CountryPlan home = scenario.Scenario.Countries[0];
        Assert.Equal(AdoptionRule.Payback, home.Switches.AdoptionRule);
        Assert.Equal(MatchingRule.UrnBallExponential, home.Switches.Matching);
        Assert.Equal(DemandClosure.Feedback, home.Switches.Demand);
        Assert.Equal(1, home.DemandByTick[7]);
        Assert.Equal(1.05, home.DemandByTick[18], 1e-12);
        Assert.Equal(1.1, home.DemandByTick[^1]);
        Assert.EndsWith(
            "parent.yaml", scenario.Origins.Single(origin => origin.Path is "model.adoption_rule").File,
            StringComparison.Ordinal);
        Assert.Equal("--set 2", scenario.Origins.Single(origin => origin.Path is "model.demand").File);
        Assert.DoesNotContain(scenario.Origins, origin => origin.Path is "demand_shock.2023-06");
    }

    [Theory]
    [InlineData("model.adoption_rul=logit", "ASIM0201", "adoption_rule")]
    [InlineData("model.adoption_rule=paybak", "ASIM0211", "payback")]
    [InlineData("model.exposure_map=eloundu", "ASIM0211", "eloundou")]
    [InlineData("demand_shok=-3 %", "ASIM0201", "demand_shock")]
    [InlineData("demand_shock=-3 months", "ASIM0304", "share")]
    public void Mistake_Names_The_Closest_Word(string text, string code, string advice)
    {
        var error = Assert.Single(
            SmallScenario.Load(string.Empty, text).Diagnostics, diagnostic => diagnostic.Code is not "ASIM0509");

        Assert.Equal((code, "--set 1"), (error.Code, error.File));
        Assert.Contains(advice, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.adoption_rule=logit")]
    [InlineData("model.exposure_map=ilo")]
    [InlineData("model.labour_market=true")]
    [InlineData("demand_shock=0")]
    [InlineData("demand_shock={2023-05: 0 %}")]
    public void What_Is_As_Usual_Changes_No_Run(string change) => Assert.Equal(
        SmallScenario.Valid(string.Empty).ResolvedJson, SmallScenario.Valid(string.Empty, change).ResolvedJson);

    [Theory]
    [MemberData(nameof(Maps))]
    public void Capable_Share_Of_January_2025_Is_The_Benchmark_Of_The_Map(string map)
    {
        CountryPlan home = SmallScenario.Valid(string.Empty, $"model.exposure_map={map}").Scenario.Countries[0];
        NationalParameters national = home.CentralParameters.National;
        var frontier = new CapabilityFrontier(national, home.Pack);

        Assert.Equal(national.ExposureBenchmarkShare[map], frontier.MoveTo(Month.Of(2025, 1)), 1e-9);
        Assert.Equal(map is "aioe" ? 0.6 : map is "ilo" ? 0.34 : 0.32, national.ExposureBenchmarkShare[map]);
        Assert.All(frontier.CapableShareByOccupation.ToArray(), share => Assert.InRange(share, 0, 1));
    }

    [Fact]
    public void Published_Scores_Are_Taken_As_They_Are()
    {
        OccupationSpec clerks = Occupations("ilo").Single(known => known.Id is "C1");

        Assert.Equal((0.5219, 0.1422), (clerks.ExposureMean, clerks.ExposureDeviation));
        Assert.Equal(0.5468, Occupations("eloundou").Single(known => known.Id is "C1").ExposureMean);
    }

    [Theory]
    [InlineData("eloundou")]
    [InlineData("aioe")]
    public void Other_Maps_Keep_The_Concentration_Of_The_Scores(string map)
    {
        static double Concentration(OccupationSpec known) =>
            known.ExposureDeviation * known.ExposureDeviation / (known.ExposureMean * (1 - known.ExposureMean));
        Assert.All(
            Occupations("ilo").Zip(Occupations(map)),
            pair => Assert.Equal(Concentration(pair.First), Concentration(pair.Second), 1e-12));
        Assert.All(Occupations(map), known => Assert.InRange(known.ExposureMean, 0.01, 0.8));
    }

    [Fact]
    public void Index_Keeps_Its_Order_And_Takes_Level_And_Spread_Of_The_Scores()
    {
        IReadOnlyList<OccupationSpec> index = Occupations("aioe");
        string[] order = [.. index.OrderBy(known => known.ExposureMean).Select(known => known.Id)];

        Assert.Equal(["K", "G", "J", "I", "H", "E2", "F", "E1", "D1", "B3", "C3", "B2"], order[..12]);
        Assert.Equal("B5", order[^1]);
        Assert.Equal(LogOddsMoments(Occupations("ilo")).Mean, LogOddsMoments(index).Mean, 1e-9);
        Assert.Equal(LogOddsMoments(Occupations("ilo")).Deviation, LogOddsMoments(index).Deviation, 1e-9);
    }

    private static IReadOnlyList<OccupationSpec> Occupations(string map) =>
        SmallScenario.Valid(string.Empty, $"model.exposure_map={map}").Scenario.Countries[0].Pack.Occupations;

    /// <summary>Mean and deviation over the employed of the model, whose thousands by occupation the table gives.
    /// </summary>
    private static (double Mean, double Deviation) LogOddsMoments(IReadOnlyList<OccupationSpec> occupations)
    {
        double[] thousand =
        [
            1290, 1523, 2387, 3859, 1726, 3951, 10418, 1930, 2062, 4418, 3758, 2336, 6114, 1371, 1899, 8775, 2183,
            2793, 5017,
        ];
        double[] logOdds = [.. occupations.Select(known => Math.Log(known.ExposureMean / (1 - known.ExposureMean)))];
        double mean = logOdds.Zip(thousand, (value, weight) => value * weight).Sum() / thousand.Sum();
        double variance = logOdds.Zip(thousand, (value, weight) => weight * Math.Pow(value - mean, 2)).Sum()
            / thousand.Sum();
        return (mean, Math.Sqrt(variance));
    }
}
