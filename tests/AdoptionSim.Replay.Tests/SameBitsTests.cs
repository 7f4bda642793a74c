using System;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Replay.Tests;

/// <summary>What is asked decides every bit of what comes out, and nothing else does.</summary>
[Collection(nameof(Runs))]
public sealed class SameBitsTests(Runs runs)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Runs_From_Other_Copies_At_Other_Times_On_Any_Threads_Give_The_Same_Bits(int threads)
    {
        FinishedRun expected = await runs.PlanAsync();
        foreach (int year in (int[])[2024, 2031])
        {
            var clock = new FixedClock(new DateTimeOffset(year, 2, 3, 4, 5, 6, TimeSpan.Zero));
            FinishedRun run = await runs.RunAsync(Runs.Plan, new RunOptions { Threads = threads, Clock = clock });
            SameBits(expected, run);
            Assert.NotEqual(expected.Result.Folder, run.Result.Folder, StringComparer.Ordinal);
            Assert.Equal(threads, run.Result.Manifest.Recorded.Threads);
        }
    }

    [Fact]
    public async Task Tables_And_Numbers_Are_All_That_Comes_Out()
    {
        FinishedRun run = await runs.PlanAsync();
        Assert.Equal(
            [
                "data/aggregate.parquet", "data/gap.parquet", "data/group.parquet", "data/ledger.parquet",
                "data/occupation.parquet", "data/occupation_market.parquet", "data/survey.parquet",
                "data/transition.parquet", "numbers.csv",
            ],
            run.OutputFiles());
    }

    [Fact]
    public async Task Comments_In_The_Scenario_Change_Nothing()
    {
        const string Commented = $"# A first line.\n{Runs.Plan}# A last line.\n";
        FinishedRun run = await runs.RunAsync(
            Commented.Replace("scale: 1:2000", "scale: 1:2000  # coarse", StringComparison.Ordinal));
        SameBits(await runs.PlanAsync(), run);
    }

    [Fact]
    public async Task Another_Seed_Changes_Every_Table()
    {
        FinishedRun run = await runs.RunAsync(Runs.Plan, new RunOptions { Threads = Runs.Threads, Seed = 20230102 });
        EverythingDiffers(await runs.PlanAsync(), run);
    }

    [Fact]
    public async Task Parameters_Held_Certain_Change_Every_Table()
    {
        FinishedRun run = await runs.RunAsync(Runs.Plan + "uncertainty: none\n");
        FinishedRun written = await runs.RunAsync(Runs.Plan + "uncertainty: parameters\n");
        EverythingDiffers(await runs.PlanAsync(), run);
        SameBits(await runs.PlanAsync(), written);
    }

    private static void SameBits(FinishedRun expected, FinishedRun run)
    {
        Assert.Equal(expected.Result.Manifest.RunId, run.Result.Manifest.RunId);
        Assert.Equal(expected.OutputFiles(), run.OutputFiles());
        foreach (string file in expected.OutputFiles())
        {
            Assert.True(expected.Bytes(file).AsSpan().SequenceEqual(run.Bytes(file)), $"{file} differs.");
        }

        Assert.Equal(expected.Result.Manifest.ResultDigest, run.Result.Manifest.ResultDigest);
        Assert.Equal(expected.Result.Outcome.StateDigest, run.Result.Outcome.StateDigest);
        Assert.Equal(expected.Result.Manifest.StateDigest, run.Result.Manifest.StateDigest);
    }

    private static void EverythingDiffers(FinishedRun one, FinishedRun other)
    {
        Assert.NotEqual(one.Result.Manifest.RunId, other.Result.Manifest.RunId, StringComparer.Ordinal);
        Assert.NotEqual(
            one.Result.Manifest.ResultDigest, other.Result.Manifest.ResultDigest, StringComparer.Ordinal);
        Assert.NotEqual(one.Result.Outcome.StateDigest, other.Result.Outcome.StateDigest);
        string[] same = [.. FinishedRun.TableNames.Where(
            name => one.TableOfAnyRun(name).DifferenceFrom(other.TableOfAnyRun(name)) is null)];
        Assert.Empty(same);
    }
}
