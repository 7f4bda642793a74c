using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cluster.Tests;

/// <summary>Runs of shipped scenarios that take a moment.</summary>
internal static class SmallRuns
{
    /// <summary>Scenarios that differ in their levers: money for firms, training, rules.</summary>
    public static readonly string[] Scenarios = ["plan-fy2025", "reskilling-surge", "hard-law"];

    private static readonly string[] Shortened = ["horizon.to=2027-06", "comparators.persons=1000"];

    /// <summary>What makes a run small on the command line, besides its scale.</summary>
    public static string[] Length { get; } =
        ["--replicates", "1", .. Shortened.SelectMany(change => new[] { "--set", change })];

    /// <summary>What makes a run small on the command line.</summary>
    public static string[] Size { get; } = ["--scale", "1:4000", .. Length];

    /// <summary>Runs a scenario in this process.</summary>
    /// <param name="scenario">Its name.</param>
    /// <param name="place">Where its folder goes.</param>
    /// <param name="host">Who runs the countries; null for threads.</param>
    /// <param name="replicates">Number of replicates.</param>
    public static async Task<RunResult> RunAsync(
        string scenario, TemporaryFolder place, ICountryHost? host = null, int replicates = 1)
    {
        var options = new RunOptions
        {
            Scale = 4000,
            Replicates = replicates,
            Overrides = Shortened,
            OutDirectory = place.Sub("runs"),
            Threads = 2,
            Host = host,
        };
        LoadResult loaded = Simulation.Load(scenario, options.ToLoadOptions());
        Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Diagnostics));
        return await Simulation.RunAsync(loaded.Scenario, options);
    }

    /// <summary>Loads scenarios as silos do.</summary>
    public static Model.Scenario Load(string folder, string runId) => RunResumption.ScenarioOf(folder, runId);

    /// <summary>Result digest of the only finished run of a folder.</summary>
    public static string DigestIn(string runs) =>
        Assert.Single(Simulation.ListRuns(runs)).Manifest?.ResultDigest ?? "not finished";
}
