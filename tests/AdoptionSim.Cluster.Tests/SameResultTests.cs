using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Cluster.Tests;

/// <summary>Whoever carries the words, the numbers are the same to the last bit.</summary>
public sealed class SameResultTests
{
    public static TheoryData<string> Scenarios() => [.. SmallRuns.Scenarios];

    [OrleansTheory]
    [MemberData(nameof(Scenarios))]
    public async Task A_Silo_In_The_Process_Gives_The_Result_Of_Threads(string scenario)
    {
        using var local = new TemporaryFolder();
        using var grains = new TemporaryFolder();
        RunResult expected = await SmallRuns.RunAsync(scenario, local);
        await using ICountryHost host = await ClusterHosts.InProcessAsync(SmallRuns.Load);
        RunResult found = await SmallRuns.RunAsync(scenario, grains, host);
        Assert.Equal(expected.Manifest.ResultDigest, found.Manifest.ResultDigest);
        Assert.Equal(expected.Manifest.StateDigest, found.Manifest.StateDigest);
        Assert.Equal(expected.Manifest.RunId, found.Manifest.RunId);
    }

    [OrleansFact]
    public async Task Replicates_Side_By_Side_On_A_Silo_Give_The_Result_Of_Threads()
    {
        using var local = new TemporaryFolder();
        using var grains = new TemporaryFolder();
        RunResult expected = await SmallRuns.RunAsync("plan-fy2025", local, host: null, replicates: 3);
        await using ICountryHost host = await ClusterHosts.InProcessAsync(SmallRuns.Load);
        RunResult found = await SmallRuns.RunAsync("plan-fy2025", grains, host, replicates: 3);
        Assert.Equal(expected.Manifest.ResultDigest, found.Manifest.ResultDigest);
        HostTimes times = found.Manifest.Recorded.Cluster!; // a host tells where the time went
        Assert.Equal(1, times.Silos);
        Assert.True(times.PhaseSeconds >= times.BarrierSeconds && times.Phases > times.Ticks, times.ToString());
        string[] left = [.. Directory.GetFileSystemEntries(Path.GetDirectoryName(found.Folder)!)
            .Select(entry => Path.GetFileName(entry))];
        Assert.Equal([Path.GetFileName(found.Folder)], left);
    }

    [OrleansTheory]
    [InlineData("plan-fy2025", 2)]
    [InlineData("reskilling-surge", 3)]
    [InlineData("hard-law", 2)]
    public async Task Silos_In_Processes_Of_Their_Own_Give_The_Result_Of_Threads(string scenario, int silos)
    {
        using var local = new TemporaryFolder();
        using var grains = new TemporaryFolder();
        RunResult expected = await SmallRuns.RunAsync(scenario, local);
        Launch.Ending ending = await Launch.RunAsync(
        [
            "run", scenario, "--silos", $"{silos}", "--out", grains.Sub("runs"), "--progress", "none",
            .. SmallRuns.Size,
        ]);
        Assert.True(ending.Code == 0, ending.Error);
        Assert.Equal(expected.Manifest.ResultDigest, SmallRuns.DigestIn(grains.Sub("runs")));
        Assert.Contains($"cluster: {silos} silos", ending.Error, StringComparison.Ordinal);
    }
}
