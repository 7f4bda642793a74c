using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using AdoptionSim.Kernel;
using Xunit.Abstractions;

namespace AdoptionSim.Cluster.Tests.Faults;

/// <summary>
/// Silos that are killed, hang, are restarted or leave, and clients that are killed, at moments drawn from a seed:
/// always the same result, in one folder. A few faults here; more with <c>ADOPTIONSIM_FAULTS</c>, from another seed
/// with <c>ADOPTIONSIM_FAULT_SEED</c>.
/// </summary>
public sealed class FaultTests(ITestOutputHelper log)
{
    /// <summary>Says how many faults there are.</summary>
    internal const string FaultsVariable = "ADOPTIONSIM_FAULTS";

    /// <summary>Says from which seed they are drawn.</summary>
    internal const string SeedVariable = "ADOPTIONSIM_FAULT_SEED";

    private const int UsualFaults = 5;
    private const int SilosMost = 3;
    private const int SilosLeast = 2;
    private const int LinesMost = 8;

    private static readonly string[] Size =
    [
        "--scale", "1:2000", "--replicates", "1", "--set", "horizon.to=2032-12", "--set", "comparators.persons=1000",
    ];

    private static readonly string[] Kinds = ["kill", "hang", "restart", "leave", "client"];

    private readonly Draws draws = new(
        DrawKey.For(Number(SeedVariable, 1), 0, 0), new DrawStream("test.fault"));

    private readonly List<string> told = [];
    private uint drawn;

    [OrleansFact]
    public async Task Whatever_Is_Lost_On_The_Way_The_Result_Is_The_Same()
    {
        using var place = new TemporaryFolder();
        string expected = await WholeAsync(place);
        string where = $"folder:{place.Sub("cluster")}";
        await using var silos = new Silos(where);
        int wanted = (int)Number(FaultsVariable, UsualFaults);
        int faults = 0;
        for (int run = 0; faults < wanted; run++)
        {
            string runs = place.Sub($"runs {run}");
            told.Clear();
            await FillUpAsync(silos);
            Process client = Begin(runs, where);
            while (faults < wanted && await ReadAsync(client, 1 + Draw(LinesMost)))
            {
                // Each kind comes up, whatever the seed; who is hit and when is drawn.
                string kind = Kinds[faults % Kinds.Length];
                log.WriteLine($"fault {++faults}: {kind}, {silos.Working.Count} silos, after {told.Count} lines");
                client = await HarmAsync(kind, silos, client, runs, where);
                if (silos.Working.Count < SilosLeast || Draw(2) == 0)
                {
                    await FillUpAsync(silos);
                }
            }

            Launch.Ending ending = await Launch.EndAsync(client);
            client.Dispose();
            log.WriteLine(ending.Error.Trim().Split('\n')[^1]);
            Assert.True(ending.Code == 0 || HadEnded(ending), string.Join('\n', told) + ending.Error);
            Assert.Equal(expected, SmallRuns.DigestIn(runs));
            Assert.Single(Directory.GetFileSystemEntries(runs));
            await silos.WakeAsync();
            Assert.Equal(expected, SmallRuns.DigestIn(runs));
            Assert.Single(Directory.GetFileSystemEntries(runs));
        }
    }

    [OrleansFact]
    public async Task Without_A_Silo_Left_The_Run_Stays_And_Goes_On_In_Another_Place()
    {
        using var place = new TemporaryFolder();
        string expected = await WholeAsync(place);
        string runs = place.Sub("runs");
        string where = $"folder:{place.Sub("cluster")}";
        await using (var silos = new Silos(where))
        {
            await silos.StartAsync();
            using Process client = Begin(runs, where);
            Assert.True(await ReadAsync(client, LinesMost));
            await Launch.SignalAsync(client, "INT");
            Launch.Ending stopped = await Launch.EndAsync(client);
            Assert.Equal(130, stopped.Code);
            Assert.Contains("adoptionsim run --resume", stopped.Error, StringComparison.Ordinal);
            Assert.Equal(0, await silos.LeaveAsync(0));
        }

        Launch.Ending ending = await Launch.RunAsync("run", "--resume", "--out", runs, "--progress", "none");
        Assert.True(ending.Code == 0, ending.Error);
        Assert.Equal(expected, SmallRuns.DigestIn(runs));
    }

    [OrleansMountFact]
    public async Task A_Disk_That_Fills_Up_During_A_Checkpoint_Is_Told_And_Loses_Nothing_But_Time()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("disk"));
        Assert.Equal(await WholeAsync(place), await SmallDisk.DigestAfterFullDiskAsync(
            place.Sub("disk"), (Launch.Host, Launch.Library), "--host=orleans",
            ["plan-fy2025", "--checkpoint-every", "3", .. Size]));
    }

    private static Process Begin(string runs, string where) => Launch.Start(
        [
            "run", "plan-fy2025", "--out", runs, "--cluster", where, "--checkpoint-every", "3", "--progress", "json",
            .. Size,
        ]);

    private async Task<Process> HarmAsync(
        string kind, Silos silos, Process client, string runs, string where)
    {
        int hit = Draw(silos.Working.Count);
        switch (kind)
        {
            case "kill":
                await silos.KillAsync(hit);
                return client;
            case "hang":
                await silos.HangAsync(hit);
                return client;
            case "restart":
                await silos.RestartAsync(hit);
                return client;
            case "leave":
                await silos.LeaveAsync(hit);
                return client;
        }

        client.Kill();
        await client.WaitForExitAsync();
        client.Dispose();
        return Launch.Start("run", "--resume", "--out", runs, "--cluster", where, "--progress", "json");
    }

    private static async Task FillUpAsync(Silos silos)
    {
        while (silos.Working.Count < SilosMost)
        {
            await silos.StartAsync();
        }
    }

    private static async Task<string> WholeAsync(TemporaryFolder place)
    {
        Launch.Ending ending = await Launch.RunAsync(
        [
            "run", "plan-fy2025", "--out", place.Sub("whole"), "--checkpoint-every", "0", "--progress", "none",
            .. Size,
        ]);
        Assert.True(ending.Code == 0, ending.Error);
        return SmallRuns.DigestIn(place.Sub("whole"));
    }

    /// <summary>Whether a client had ended before it was killed, so that nothing was left to go on with.</summary>
    private bool HadEnded(Launch.Ending ending) => ending.Code == 2
        && $"{string.Join('\n', told)}{ending.Error}".Contains("no run that can go on", StringComparison.Ordinal);

    /// <summary>Reads lines of progress; false where the client ends before.</summary>
    private async Task<bool> ReadAsync(Process client, int lines)
    {
        for (int line = 0; line < lines; line++)
        {
            if (await client.StandardError.ReadLineAsync() is not { } one)
            {
                return false;
            }

            told.Add(one);
        }

        return true;
    }

    private static ulong Number(string variable, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out ulong number)
            ? number
            : usual;

    private int Draw(int below) => (int)(draws.Uniform(0, drawn++) * below);
}
