using System.Linq;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Check_Compares_An_Indicator_With_A_Number_In_Its_Unit()
    {
        ScenarioCheck check = One("{expect: fiscal_cost_total <= 4380 億円}");

        Assert.Equal("fiscal_cost_yen", check.Left.Indicator?.Column);
        Assert.Equal((438e9, "yen", "億円", 1e8), (check.Right.Number, check.Unit, check.ShownUnit, check.ShownFactor));
        Assert.Equal(Month.Of(2026, 12), check.Left.Month);
        Assert.Equal(0.9, check.NeededShare);
        Assert.True(check.IsMet(438e9, check.Right.Number));
        Assert.False(check.IsMet(438e9 + 1, check.Right.Number));
    }

    [Theory]
    [InlineData("{expect: firm_usage >= 50 %, at: 2026-03}", 2026, 3)]
    [InlineData("{expect: firm_usage @ 2025-06 >= 50 %, at: 2026-03}", 2025, 6)]
    [InlineData("{expect: 50 % < firm_usage@2025-06}", 2025, 6)]
    public void Month_Stands_In_The_Check_Or_At_The_Indicator(string text, int year, int month)
    {
        ScenarioCheck check = One(text);

        CheckOperand side = check.Left.Indicator is null ? check.Right : check.Left;
        Assert.Equal(Month.Of(year, month), side.Month);
        Assert.Equal("firm_usage_reading", side.Indicator?.Column);
    }

    [Fact]
    public void Indicators_Of_A_Scenario_Are_Compared_With_Each_Other_In_One_Unit()
    {
        ScenarioCheck check = One("{expect: unemployment < firm_usage, share: 50 %}");

        Assert.Equal(("percent", 100.0, 0.5), (check.Unit, check.Right.Factor, check.NeededShare));
    }

    [Theory]
    [InlineData("{expect: laid_off_by_ai_total == 0}", true)]
    [InlineData("{expect: trust > 0.3}", false)]
    [InlineData("{expect: gap.private_ai_investment.US.ratio ≤ 20}", false)]
    [InlineData("{expect: gap.firm_usage.US.lag_months < 3 years}", false)]
    [InlineData("{expect: private_ai_investment > 5 bn_usd_per_year}", false)]
    [InlineData("{expect: wage >= 100}", false)]
    public void Bare_Numbers_And_Units_Are_Read(string text, bool isSum)
    {
        ScenarioCheck check = One(text);

        Assert.Equal(isSum, check.Left.Indicator?.IsSum);
    }

    [Fact]
    public void Checks_Are_Handed_Down_And_Change_No_Meaning()
    {
        using var folder = new TemporaryFolder();
        folder.Write("parent.yaml", SmallScenario.Head + "checks: [{expect: trust > 0.1}]\n");
        string path = folder.Write(
            "child.yaml", "version: 1\nid: case\ntitle: {ja: 子, en: Child}\nextends: parent.yaml\n");

        ResolvedScenario child = Assert.IsType<ResolvedScenario>(
            ScenarioLoader.Load(path, new LoadOptions()).Scenario);

        Assert.Equal("trust > 0.1", Assert.Single(child.Checks).Text);
        Assert.Equal(SmallScenario.Valid(string.Empty).ResolvedJson, child.ResolvedJson);
    }

    [Fact]
    public void Unknown_Indicator_Names_The_Closest_One_And_Its_Place()
    {
        string text = SmallScenario.Load("checks:\n  - {expect: firm_usage > 5 %}\n  - {expect: firm_usge > 5 %}")
            .Diagnostics.Single(problem => problem.Code is "ASIM0236").ToString();

        Assert.EndsWith(
            "case.yaml:8:14: error ASIM0236: a run has no indicator 'firm_usge' — did you mean 'firm_usage'?", text);
    }

    private static ScenarioCheck One(string check) =>
        Assert.Single(SmallScenario.Valid($"checks:\n  - {check}").Checks);
}
