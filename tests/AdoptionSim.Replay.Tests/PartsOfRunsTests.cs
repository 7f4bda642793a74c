using System;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Parquet.Tests;

namespace AdoptionSim.Replay.Tests;

/// <summary>A replicate, a country and a month are the same whatever else is asked with them.</summary>
[Collection(nameof(Runs))]
public sealed class PartsOfRunsTests(Runs runs)
{
    private static readonly string[] MonthlyTables = ["aggregate", "group", "gap", "occupation", "occupation_market"];

    [Fact]
    public async Task A_Shorter_Horizon_Gives_The_Same_Rows_Of_Its_Months()
    {
        var end = new DateOnly(2026, 12, 1);
        FinishedRun longer = await runs.PlanAsync();
        FinishedRun shorter = await runs.RunAsync(Runs.Plan.Replace("2027-12", "2026-12", StringComparison.Ordinal));
        foreach (string name in MonthlyTables)
        {
            Same(name, longer.Table(name).UpTo(end), WithoutFooter(shorter.Table(name)));
        }
    }

    [Fact]
    public async Task A_Replicate_Is_The_Same_In_Any_Batch()
    {
        FinishedRun few = await runs.PlanAsync();
        FinishedRun many = await runs.RunAsync(
            Runs.Plan, new RunOptions { Threads = Runs.Threads, Replicates = Runs.Replicates + 2 });
        foreach (string name in FinishedRun.TableNames)
        {
            TestTable expected = few.Table(name);
            TestTable actual = many.Table(name);
            for (int replicate = 0; replicate < Runs.Replicates; replicate++)
            {
                Same(name, expected.OfReplicate(replicate), actual.OfReplicate(replicate));
            }
        }
    }

    [Fact]
    public async Task Replicates_Of_A_Batch_Differ()
    {
        FinishedRun run = await runs.PlanAsync();
        foreach (string name in FinishedRun.TableNames)
        {
            TestTable[] replicates =
                [.. Enumerable.Range(0, Runs.Replicates).Select(r => run.Table(name).OfReplicate(r))];
            Assert.NotNull(WithoutReplicate(replicates[0]).DifferenceFrom(WithoutReplicate(replicates[1])));
            Assert.NotNull(WithoutReplicate(replicates[1]).DifferenceFrom(WithoutReplicate(replicates[2])));
        }
    }

    [Fact]
    public async Task Countries_Are_The_Same_With_Fewer_Beside_Them()
    {
        FinishedRun all = await runs.PlanAsync();
        FinishedRun two = await runs.RunAsync(Runs.Plan.Replace(
            "comparators: {persons: 5000}", "comparators: {countries: [DE], persons: 5000}", StringComparison.Ordinal));
        foreach (string name in FinishedRun.TableNames.Where(name => name is not ("survey" or "gap")))
        {
            Same(name, all.Table(name).Where("country", code => code is "JP" or "DE"), WithoutFooter(two.Table(name)));
        }

        Same("gap", all.Table("gap").Where("comparator", code => code is "DE"), WithoutFooter(two.Table("gap")));
    }

    private static TestTable WithoutFooter(TestTable table) => new(table.Columns, table.Values);

    private static TestTable WithoutReplicate(TestTable table) => new(
        [.. table.Columns.Skip(1)], [.. table.Values.Skip(1)]);

    private static void Same(string name, TestTable expected, TestTable actual)
    {
        string? difference = expected.DifferenceFrom(actual);
        Assert.True(difference is null, $"{name}: {difference}");
    }
}
