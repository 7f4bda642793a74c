using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet.Tests;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Replay.Tests;

/// <summary>Scenarios that run together give the bits of each alone, and differ only by what they ask.</summary>
[Collection(nameof(Runs))]
public sealed class ComparisonTests(Runs runs) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("adoptionsim-compare-");

    [Fact]
    public async Task Running_Together_With_Shared_Comparators_Changes_No_Bit()
    {
        ComparisonResult together = await CompareAsync(Scenario("base", Runs.NoPlan), Scenario("plan", Runs.Plan));
        FinishedRun[] alone = [await runs.NoPlanAsync(), await runs.PlanAsync()];
        for (int k = 0; k < alone.Length; k++)
        {
            RunManifest manifest = ManifestOf(together.Runs[k]);
            Assert.Equal(alone[k].Result.Manifest.RunId, manifest.RunId);
            Assert.Equal(alone[k].Result.Manifest.ResultDigest, manifest.ResultDigest);
            Assert.Equal(alone[k].Result.Manifest.StateDigest, manifest.StateDigest);
            Assert.Equal(alone[k].Result.Manifest.Counts, manifest.Counts);
        }
    }

    [Theory]
    [InlineData("persons: 5000", 8)]
    [InlineData("persons: 6000", 14)]
    public void Comparators_Are_Simulated_Once_Where_They_Are_Equal_And_Only_There(string persons, int countries)
    {
        string plan = Runs.Plan.Replace("persons: 5000", persons, StringComparison.Ordinal);
        RunMember[] members =
        [
            .. new[] { Scenario("base", Runs.NoPlan), Scenario("plan", plan) }.Select(path => MemberOf(path)),
        ];
        var set = new ScenarioSetRun(members, Runs.Threads, TimeProvider.System);
        set.Run();
        Assert.Equal(countries, set.CountriesPerReplicate);
        Assert.All(members, member => member.Tables.Dispose());
    }

    [Fact]
    public async Task A_Variant_That_Changes_Nothing_Differs_By_Exactly_Nothing_In_Every_Table()
    {
        string twin = Runs.Plan.Replace("id: small", "id: twin", StringComparison.Ordinal);
        ComparisonResult result = await CompareAsync(Scenario("base", Runs.Plan), Scenario("twin", twin));
        Assert.NotEqual(result.Runs[0].RunId, result.Runs[1].RunId, StringComparer.Ordinal);
        foreach (string table in FinishedRun.TableNames)
        {
            TestTable one = TableOf(result.Runs[0], table);
            TestTable other = TableOf(result.Runs[1], table);
            Assert.True(one.Metadata.Remove(TableMetadata.RunId) && other.Metadata.Remove(TableMetadata.RunId));
            Assert.Null(one.DifferenceFrom(other));
        }

        Assert.Contains(result.Comparison.Lines, line => line.Effect.Effect.Count > 0);
        Assert.All(result.Comparison.Lines, line =>
        {
            PairedEstimate effect = line.Effect;
            Assert.All(
                [effect.Mean, effect.Effect.Median, effect.Effect.Lower, effect.Deviation, effect.MinimumDetectable],
                number => Assert.True(number is null or 0.0, line.Indicator.Id));
        });
    }

    [Fact]
    public async Task Base_And_Variant_Exchanged_Change_The_Sign_And_Nothing_Else()
    {
        string one = Scenario("base", Runs.NoPlan);
        string other = Scenario("plan", Runs.Plan);
        ComparisonResult forth = await CompareAsync(one, other);
        ComparisonResult back = await CompareAsync(other, one);
        Assert.Equal((0, 2), (forth.Reused, back.Reused));
        Assert.Contains(forth.Comparison.Lines, line => line.Effect.Mean is not null and not 0.0);
        foreach ((ComparisonLine a, ComparisonLine b) in forth.Comparison.Lines.Zip(back.Comparison.Lines))
        {
            Assert.Equal(a.Indicator.Id, b.Indicator.Id);
            Assert.True(a.Effect.Mean == -b.Effect.Mean, a.Indicator.Id);
            Assert.True(a.Effect.Effect.Median == -b.Effect.Effect.Median, a.Indicator.Id);
            Assert.True(a.Effect.Effect.Lower == -b.Effect.Effect.Upper, a.Indicator.Id);
            Assert.True(a.Effect.MeanLower == -b.Effect.MeanUpper, a.Indicator.Id);
            Assert.Equal(a.Effect.Deviation, b.Effect.Deviation);
        }
    }

    [Fact]
    public async Task Threads_And_Folders_Change_No_Bit_Of_A_Comparison()
    {
        string one = Scenario("base", Runs.NoPlan);
        string other = Scenario("plan", Runs.Plan);
        List<string> digests = [];
        foreach (int threads in (int[])[1, 2, 5])
        {
            ComparisonResult result = await CompareAsync(
                [one, other], new RunOptions { Threads = threads }, $"runs {threads}");
            digests.Add(result.ResultDigest);
            Assert.True(FileDigests.Verify(result.Folder));
        }

        Assert.Single(digests.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_Pair_Is_The_Same_In_Any_Batch()
    {
        string one = Scenario("base", Runs.NoPlan);
        string other = Scenario("plan", Runs.Plan);
        ComparisonResult few = await CompareAsync(one, other);
        ComparisonResult many = await CompareAsync(
            [one, other], new RunOptions { Threads = Runs.Threads, Replicates = Runs.Replicates + 2 }, "many");
        for (int k = 0; k < 2; k++)
        {
            foreach (string table in FinishedRun.TableNames)
            {
                TestTable expected = TableOf(few.Runs[k], table);
                TestTable actual = TableOf(many.Runs[k], table, "many");
                for (int r = 0; r < Runs.Replicates; r++)
                {
                    Assert.Null(expected.OfReplicate(r).DifferenceFrom(actual.OfReplicate(r)));
                }
            }
        }
    }

    [Theory]
    [InlineData("replicates: 3", "replicates: 4", "replicates")]
    [InlineData("scale: 1:2000", "scale: 1:3000", "scale")]
    [InlineData("2027-12", "2026-12", "horizon")]
    [InlineData("persons: 5000", "persons: 6000", "comparators")]
    [InlineData("id: small", "id: small\nseed: 5", "seed")]
    [InlineData("id: small", "id: small\nuncertainty: none", "uncertainty")]
    public void Pairs_That_Do_Not_Fit_Are_Refused_And_Say_What_Differs(string text, string other, string what)
    {
        string one = Scenario("base", Runs.Plan);
        string two = Scenario("other", Runs.Plan.Replace(text, other, StringComparison.Ordinal));
        NotComparableException refusal = Assert.Throws<NotComparableException>(
            () => ScenarioComparison.Open([one, two], Options(new RunOptions(), "runs")));
        Assert.Equal(what, Assert.Single(refusal.Problems).What);
    }

    [Fact]
    public async Task Finished_Runs_Are_Taken_As_They_Are_And_Refused_When_They_Were_Changed()
    {
        FinishedRun one = await runs.NoPlanAsync();
        FinishedRun two = await runs.PlanAsync();
        ComparisonResult result = await CompareAsync(one.Result.Folder, two.Result.Folder);
        Assert.Equal(2, result.Reused);
        Assert.Equal(two.Result.Manifest.ResultDigest, result.Runs[1].ResultDigest);
        string copy = Path.Combine(folder.FullName, "copy");
        Directory.CreateDirectory(Path.Combine(copy, "inputs"));
        File.Copy(two.PathOf("manifest.json"), Path.Combine(copy, "manifest.json"));
        File.Copy(two.PathOf("SHA256SUMS"), Path.Combine(copy, "SHA256SUMS"));
        RunOptions options = Options(new RunOptions(), "runs");
        NotComparableException refusal = Assert.Throws<NotComparableException>(
            () => ScenarioComparison.Open([one.Result.Folder, copy], options));
        Assert.Equal("folder", Assert.Single(refusal.Problems).What);
        refusal = Assert.Throws<NotComparableException>(() => ScenarioComparison.Open(
            [one.Result.Folder, two.Result.Folder], options with { Overrides = ["seed=4"], Replicates = 9 }));
        Assert.Equal("replicates set", string.Join(' ', refusal.Problems.Select(problem => problem.What)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static RunMember MemberOf(string path)
    {
        ResolvedScenario? loaded = Simulation.Load(path, new LoadOptions
        {
            AssetsDirectory = Repository.Root, Overrides = ["horizon.to=2023-02"], Replicates = 1,
        }).Scenario;
        Assert.NotNull(loaded);
        var surveys = new SurveyPlan(
            loaded.Readings, loaded.CentralSurveyParameters, [loaded.SurveyParametersOf("JP", 0)]);
        var recording = new RecordingPlan(loaded.Scenario, surveys);
        return new RunMember(recording, new RunTables(recording, "run", _ => new MemoryStream()));
    }

    private string Scenario(string name, string text)
    {
        foreach (string parent in (string[])["plan-fy2025.yaml", "no-plan.yaml"])
        {
            File.Copy(
                Repository.PathOf("scenarios", parent), Path.Combine(folder.FullName, parent), overwrite: true);
        }

        string path = Path.Combine(folder.FullName, $"{name}.yaml");
        File.WriteAllText(path, text);
        return path;
    }

    private Task<ComparisonResult> CompareAsync(params string[] names) =>
        CompareAsync(names, new RunOptions { Threads = Runs.Threads }, "runs");

    private Task<ComparisonResult> CompareAsync(string[] names, RunOptions options, string place) =>
        Simulation.CompareAsync(names, Options(options, place));

    private RunOptions Options(RunOptions options, string place) => options with
    {
        AssetsDirectory = Repository.Root,
        OutDirectory = Path.Combine(folder.FullName, place),
    };

    private string PathOf(ComparedRun run, string place = "runs") => Path.Combine(folder.FullName, place, run.Folder);

    private RunManifest ManifestOf(ComparedRun run)
    {
        RunManifest? manifest = RunRegistry.Show(PathOf(run)).Manifest;
        Assert.NotNull(manifest);
        return manifest;
    }

    private TestTable TableOf(ComparedRun run, string table, string place = "runs") =>
        TestTable.Read(File.ReadAllBytes(Path.Combine(PathOf(run, place), "data", $"{table}.parquet")));
}
