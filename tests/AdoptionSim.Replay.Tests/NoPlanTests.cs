using System;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>
/// A plan is what its levers do: without strength it is no plan, and it changes nothing before it starts.
/// </summary>
[Collection(nameof(Runs))]
public sealed class NoPlanTests(Runs runs)
{
    private static readonly string[] Levers =
    [
        "ai_education", "ai_safety_institute", "awareness_campaign", "compute_network", "data_sharing",
        "domestic_models_rd", "government_lead_use", "regulation_clarity", "talent",
    ];

    private static readonly DateOnly LastMonthBefore = new(2026, 3, 1);

    [Theory]
    [InlineData("{2026-04: 0}")]
    [InlineData("{2023-01: 0, 2025-06: 0}")]
    public async Task A_Plan_Without_Strength_Is_No_Plan(string strength)
    {
        string weak = string.Concat(Levers.Select(lever => $"  {lever}: {{strength: {strength}}}\n"));
        FinishedRun baseline = await runs.NoPlanAsync();
        FinishedRun run = await runs.RunAsync($"{Runs.Plan}levers:\n{weak}");
        Assert.NotEqual(baseline.Result.Manifest.RunId, run.Result.Manifest.RunId, StringComparer.Ordinal);
        foreach (string name in FinishedRun.TableNames)
        {
            Assert.Null(baseline.TableOfAnyRun(name).DifferenceFrom(run.TableOfAnyRun(name)));
        }

        Assert.Equal(baseline.Result.Outcome.StateDigest, run.Result.Outcome.StateDigest);
        Assert.Equal(baseline.Bytes("numbers.csv"), run.Bytes("numbers.csv"));
    }

    [Fact]
    public async Task A_Removed_Plan_Is_No_Plan_And_The_Same_Question()
    {
        FinishedRun baseline = await runs.NoPlanAsync();
        FinishedRun run = await runs.RunAsync($"{Runs.Plan}remove: [{string.Join(", ", Levers)}]\n");
        Assert.Equal(baseline.Result.Manifest.RunId, run.Result.Manifest.RunId);
        Assert.Equal(baseline.Result.Manifest.ResultDigest, run.Result.Manifest.ResultDigest);
    }

    [Fact]
    public async Task The_Plan_Changes_Japan_From_Its_First_Month_And_No_Comparator()
    {
        FinishedRun baseline = await runs.NoPlanAsync();
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in (string[])["aggregate", "group", "occupation", "occupation_market"])
        {
            TestTable before = baseline.Table(name);
            TestTable after = run.Table(name);
            Assert.Null(before.UpTo(LastMonthBefore).DifferenceFrom(after.UpTo(LastMonthBefore)));
            if (name is "aggregate" or "group")
            {
                Assert.Null(Others(before).DifferenceFrom(Others(after)));
            }

            Assert.NotNull(before.DifferenceFrom(after));
        }

        Assert.Null(baseline.Table("gap").UpTo(LastMonthBefore).DifferenceFrom(run.Table("gap").UpTo(LastMonthBefore)));
    }

    private static TestTable Others(TestTable table) => table.Where("country", code => code is not "JP");
}
