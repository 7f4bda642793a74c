using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Inputs.Tests;

public sealed class ShippedScenariosTests
{
    [Theory]
    [InlineData("no-plan.yaml", 0)]
    [InlineData("plan-fy2025.yaml", 11)]
    [InlineData("use-first.yaml", 5)]
    [InlineData("build-first.yaml", 3)]
    [InlineData("trust-first.yaml", 2)]
    [InlineData("people-first.yaml", 2)]
    [InlineData("sme-push.yaml", 3)]
    [InlineData("reskilling-surge.yaml", 1)]
    [InlineData("soft-law.yaml", 2)]
    [InlineData("hard-law.yaml", 3)]
    [InlineData("frontier-stress.yaml", 0)]
    [InlineData("frontier-stress-bounded.yaml", 0)]
    [InlineData("disaster-shock.yaml", 0)]
    public void Shipped_Scenario_Loads_Without_Warnings(string file, int levers)
    {
        LoadResult result = Load(file);

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("ASIM0509", diagnostic.Code));
        Assert.NotNull(result.Scenario);
        Assert.Equal(7, result.Scenario.Scenario.Countries.Count);
        Assert.Equal(156, result.Scenario.Scenario.Ticks);
        Assert.Equal(levers, result.Scenario.Scenario.Countries[0].Levers.Count);
    }

    [Fact]
    public void Every_Shipped_Scenario_Is_Checked() => Assert.Equal(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "scenarios"), "*.yaml").Length,
        typeof(ShippedScenariosTests).GetMethod(nameof(Shipped_Scenario_Loads_Without_Warnings))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Length);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_Loads_Under_Any_Social_Multiplier(int interaction)
    {
        string[] files = ["use-first.yaml", "plan-fy2025.yaml", "hard-law.yaml", "disaster-shock.yaml"];
        foreach (string file in files)
        {
            LoadResult result = Load(file, $"parameters.social_interaction={interaction}");
            Assert.NotNull(result.Scenario);
            Assert.Equal(
                interaction, result.Scenario.Scenario.Countries[0].ParametersOf(0).Firms.SocialInteraction);
        }
    }

    [Theory]
    [InlineData("use-first.yaml")]
    [InlineData("build-first.yaml")]
    [InlineData("trust-first.yaml")]
    [InlineData("people-first.yaml")]
    public void One_Pillar_Gets_The_Money_Of_The_Plan(string file)
    {
        BudgetPlan budget = Load(file).Scenario!.Scenario.Countries[0].Budget;
        Assert.Equal(438_000_000_000, All(budget).Sum(funding => Sum(funding.YenByTick)));
        Assert.Single(All(budget).Select(funding => funding.Line.Pillar).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_Plan_Books_Each_Pillar_As_Printed_And_The_Shared_Envelope_Once()
    {
        BudgetPlan budget = Load("plan-fy2025.yaml").Scenario!.Scenario.Countries[0].Budget;
        Funding[] printed = [.. All(budget).Where(funding => funding.Line.IsInPrintedTotal)];
        Dictionary<string, long> pillars = printed
            .GroupBy(funding => funding.Line.Pillar, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(f => Sum(f.YenByTick)), StringComparer.Ordinal);
        Assert.Equal(50_200_000_000, pillars["use"]);
        Assert.Equal(360_500_000_000, pillars["build"]);
        Assert.Equal(24_000_000_000, pillars["trust"]);

        // 830,000,860 yen of seats: the 860 yen do not make one, and stay in the fund.
        Assert.Equal(3_300_000_860, pillars["collaborate"]);
        Assert.Equal(1_660, Sum(budget.Training!.Funding.YenByTick) / budget.Training.UnitCostYen);
        Assert.Equal(210_250_000_000, printed.Where(f => f.Line.Column is BudgetColumn.Identified)
            .Sum(funding => Sum(funding.YenByTick)));
        Assert.Equal(
            34_100_000_000, Assert.Single(All(budget), f => f.Line.Pillar is "shared").Line.EnvelopeYen);
        Assert.Single(All(budget), funding => funding.Line.EnvelopeYen == 340_000_000_000);
        Assert.Equal(34_000_000_000, Sum(budget.Subsidy!.Funding.YenByTick));
        Assert.DoesNotContain(All(budget), f => f.Line is { Pillar: "collaborate", EnvelopeYen: 34_100_000_000 });
    }

    [Theory]
    [InlineData("0.05", 17_000_000_000)]
    [InlineData("0.5", 170_000_000_000)]
    public void The_Ai_Part_Of_An_Envelope_Is_A_Parameter_With_A_Range(string share, long yen)
    {
        LoadResult result = Load("plan-fy2025.yaml", $"parameters.inner_share_ai_part.sme_digital_ai={share}");
        BudgetPlan budget = result.Scenario!.Scenario.Countries[0].Budget;
        Assert.Equal(yen, Sum(budget.Subsidy!.Funding.YenByTick));
    }

    [Fact]
    public void Members_Draw_The_Ai_Part_Over_Its_Range_Around_The_Value_As_The_Median()
    {
        CountryPlan plan = Load("plan-fy2025.yaml").Scenario!.Scenario.Countries[0];
        Assert.Equal(plan.Ensemble.Count, plan.BudgetByMember.Count);
        long[] subsidy = [.. plan.BudgetByMember.Select(budget => Sum(budget.Subsidy!.Funding.YenByTick))];
        Assert.All(subsidy, yen => Assert.InRange(yen, 17_000_000_000, 170_000_000_000));
        Assert.InRange(subsidy.Count(yen => yen < 34_000_000_000), subsidy.Length / 4, 3 * subsidy.Length / 4);
        Assert.Equal(subsidy.Length, subsidy.Distinct().Count());
        Assert.All(plan.BudgetByMember, budget => Assert.Equal(
            All(plan.Budget).Select(funding => funding.Line), All(budget).Select(funding => funding.Line)));
        long[] build =
        [
            .. plan.BudgetByMember.Select(budget => Sum(
                All(budget).Single(funding => funding.Line.Key is "inner_shares_build").YenByTick)),
        ];
        Assert.All(build, yen => Assert.InRange(yen, 3 * build.Max() / 10, build.Max()));
        Assert.InRange(build.Count(yen => yen == build.Max()), build.Length / 4, 3 * build.Length / 4);
    }

    [Fact]
    public void Draws_Of_Money_Are_Common_To_Scenarios_And_Stand_Still_Where_A_Scenario_Fixes_Them()
    {
        CountryPlan plan = Load("plan-fy2025.yaml").Scenario!.Scenario.Countries[0];
        CountryPlan other = Load("plan-fy2025.yaml", "seed=7", "levers.talent.strength=0").Scenario!
            .Scenario.Countries[0];
        CountryPlan still = Load("plan-fy2025.yaml", "parameters.inner_share_ai_part.sme_digital_ai=0.05").Scenario!
            .Scenario.Countries[0];
        for (int member = 0; member < plan.BudgetByMember.Count; member++)
        {
            Assert.Equal(
                plan.BudgetOf(member).Subsidy!.Funding.YenByTick, other.BudgetOf(member).Subsidy!.Funding.YenByTick);
            Assert.Equal(17_000_000_000, Sum(still.BudgetOf(member).Subsidy!.Funding.YenByTick));
        }

        Assert.Empty(Load("no-plan.yaml").Scenario!.Scenario.Countries[0].BudgetByMember);
        Assert.Empty(Load("plan-fy2025.yaml", "uncertainty=none").Scenario!.Scenario.Countries[0].BudgetByMember);
    }

    [Fact]
    public void A_Lever_Costs_Its_Parameter_Times_Its_Strength_And_What_The_Scenario_Says_Comes_First()
    {
        LoadResult result = SmallScenario.Load("""
            levers:
              talent: {strength: {2026-04: 0.5, 2027-04: 0}}
              ai_education: {strength: {2026-04: 1}, budget: {2026: 12 億円, 2027: 0}}
            """, "horizon.to=2028-03");
        BudgetPlan budget = result.Scenario!.Scenario.Countries[0].Budget;
        Assert.Equal(830_000_000, Sum(budget.Operation.Single(f => f.Line.Key is "talent").YenByTick));
        Assert.Equal(1_200_000_000, Sum(budget.Operation.Single(f => f.Line.Key is "ai_education").YenByTick));
    }

    [Fact]
    public void One_Amount_Is_Spent_While_The_Lever_Is_On_And_A_Printed_Budget_Pays_For_Its_Year()
    {
        LoadResult result = SmallScenario.Load("""
            programme: {id: FY2025_supplementary, year: 2026}
            levers:
              hard_law: {strength: {2026-04: 1, 2028-04: 0}, budget: 12 億円}
              talent: {strength: {2026-04: 1}}
            """, "horizon.to=2029-03");
        BudgetPlan budget = result.Scenario!.Scenario.Countries[0].Budget;
        Assert.Equal(2_400_000_000, Sum(budget.Operation.Single(f => f.Line.Key is "hard_law").YenByTick));

        // 2026 is paid by the line of the programme; 2027 and 2028 cost what the parameter says.
        Assert.Equal(2 * 1_660_000_000L, Sum(budget.Operation.Single(f => f.Line.Key is "talent").YenByTick));
    }

    private static LoadResult Load(string file, params string[] overrides) => ScenarioLoader.Load(
        Path.Combine(AppContext.BaseDirectory, "scenarios", file), new LoadOptions { Overrides = overrides });

    private static IEnumerable<Funding> All(BudgetPlan budget) =>
    [
        .. budget.Operation,
        .. budget.Subsidy is { } subsidy ? [subsidy.Funding] : Array.Empty<Funding>(),
        .. budget.Training is { } training ? [training.Funding] : Array.Empty<Funding>(),
    ];

    private static long Sum(ReadOnlySpan<long> yen)
    {
        long sum = 0;
        foreach (long part in yen)
        {
            sum += part;
        }

        return sum;
    }
}
