using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AdoptionSim.Replay.Tests;

/// <summary>
/// The one home of runs of this project: each has its own copy of the scenario, in a folder of its own. Test classes
/// that name this collection share the runs that they ask for more than once.
/// </summary>
[CollectionDefinition(nameof(Runs))]
public sealed class Runs : ICollectionFixture<Runs>, IDisposable
{
    /// <summary>The plan, small: countries, levers, seed and uncertainty are those that are shipped.</summary>
    public const string Plan = "extends: plan-fy2025.yaml\n" + Small;

    /// <summary>The same without a plan.</summary>
    public const string NoPlan = "extends: no-plan.yaml\n" + Small;

    /// <summary>Replicates of the small scenario.</summary>
    public const int Replicates = 3;

    /// <summary>Threads of runs that say nothing else.</summary>
    public const int Threads = 2;

    private const string Small = """
        version: 1
        id: small
        title: {ja: "小さな例", en: Small example}
        horizon: {from: 2023-01, to: 2027-12}
        scale: 1:2000
        replicates: 3
        comparators: {persons: 5000}

        """;

    private readonly string root = Directory.CreateTempSubdirectory("adoptionsim-replay-").FullName;
    private readonly Lazy<Task<FinishedRun>> plan;
    private readonly Lazy<Task<FinishedRun>> noPlan;
    private int folders;

    public Runs()
    {
        plan = new Lazy<Task<FinishedRun>>(() => RunAsync(Plan));
        noPlan = new Lazy<Task<FinishedRun>>(() => RunAsync(NoPlan));
    }

    /// <summary>The run of <see cref="Plan"/>.</summary>
    public Task<FinishedRun> PlanAsync() => plan.Value;

    /// <summary>The run of <see cref="NoPlan"/>.</summary>
    public Task<FinishedRun> NoPlanAsync() => noPlan.Value;

    /// <summary>Runs a scenario from a copy of its own.</summary>
    /// <param name="scenario">Text of the scenario.</param>
    /// <param name="options">How it is run; where it goes is set here.</param>
    public async Task<FinishedRun> RunAsync(string scenario, RunOptions? options = null)
    {
        string folder = Path.Combine(root, $"copy {Interlocked.Increment(ref folders)}");
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "small.yaml");
        await File.WriteAllTextAsync(path, scenario);
        foreach (string parent in (string[])["plan-fy2025.yaml", "no-plan.yaml"])
        {
            File.Copy(Repository.PathOf("scenarios", parent), Path.Combine(folder, parent));
        }

        RunOptions chosen = (options ?? new RunOptions { Threads = Threads }) with
        {
            AssetsDirectory = Repository.Root,
            OutDirectory = Path.Combine(folder, "runs"),
        };
        return new FinishedRun(await Simulation.RunAsync(path, chosen));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
