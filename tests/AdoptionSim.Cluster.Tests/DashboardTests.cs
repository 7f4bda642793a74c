using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.NetworkInformation;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Tests.Faults;

namespace AdoptionSim.Cluster.Tests;

/// <summary>The dashboard of Orleans, as whoever asks for it sees it.</summary>
public sealed class DashboardTests : IDisposable
{
    private readonly HttpClient client = new();

    public void Dispose() => client.Dispose();

    [DashboardFact]
    public async Task A_Silo_Shows_The_Whole_Cluster_On_Loopback_Beside_One_That_Shows_Nothing()
    {
        using var place = new TemporaryFolder();
        await using var silos = new Silos($"folder:{place.Sub("cluster")}");
        int port = Silos.FreePort();
        await silos.StartAsync();
        await silos.StartAsync("--dashboard", $"{port}");
        Assert.All(
            IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(one => one.Port == port),
            one => Assert.True(IPAddress.IsLoopback(one.Address), one.ToString()));
        string page = await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/"));
        Assert.Contains("<html", page, StringComparison.Ordinal);
        var counters = new Uri($"http://127.0.0.1:{port}/DashboardCounters");
        await client.GetStringAsync(counters);
        Launch.Ending ending = await Launch.RunAsync(
        [
            "run", "hard-law", "--cluster", $"folder:{place.Sub("cluster")}", "--out", place.Sub("runs"),
            "--progress", "none", .. SmallRuns.Size,
        ]);
        Assert.True(ending.Code == 0, ending.Error);

        // It counts anew after a second, which the run took at least.
        JsonElement counted = JsonElement.Parse(await client.GetStringAsync(counters));
        Assert.Equal(2, counted.GetProperty("totalActiveHostCount").GetInt32());
    }

    [DashboardFact]
    public async Task Runs_Show_It_While_They_Go_On_And_End_With_The_Same_Result()
    {
        using var local = new TemporaryFolder();
        RunResult expected = await SmallRuns.RunAsync("plan-fy2025", local);
        foreach (string[] host in new string[][] { ["--host", "orleans"], ["--silos", "2"] })
        {
            using var place = new TemporaryFolder();
            int port = Silos.FreePort();
            using Process run = Launch.Start(
            [
                "run", "plan-fy2025", .. host, "--dashboard", $"{port}", "--out", place.Sub("runs"), "--progress",
                "none", .. SmallRuns.Size,
            ]);
            while (await run.StandardError.ReadLineAsync() is { } line
                && !line.EndsWith($"http://127.0.0.1:{port}/", StringComparison.Ordinal))
            {
                // It is told once it is there.
            }

            Assert.NotEmpty(await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{port}/index.min.js")));
            Launch.Ending ending = await Launch.EndAsync(run);
            Assert.True(ending.Code == 0, ending.Error);
            Assert.Equal(expected.Manifest.ResultDigest, SmallRuns.DigestIn(place.Sub("runs")));
        }
    }

    [DashboardFact]
    public async Task A_Port_That_Is_Taken_Ends_With_6_And_One_Line()
    {
        using var place = new TemporaryFolder();
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        Launch.Ending ending = await Launch.RunAsync(
        [
            "run", "plan-fy2025", "--host", "orleans", "--dashboard", $"{port}", "--out", place.Sub("runs"),
            .. SmallRuns.Size,
        ]);
        Assert.Equal(6, ending.Code);
        Assert.Contains("address already in use", ending.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.Sub("runs")) && Directory.GetDirectories(place.Sub("runs")).Length > 0);
    }
}
