using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Kernel;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>
/// Runs that are stopped at moments drawn from a seed and go on: always to the same result. A few here; more with
/// <c>ADOPTIONSIM_KILLS</c>, from another seed with <c>ADOPTIONSIM_KILL_SEED</c>.
/// </summary>
public sealed class KillTests
{
    private const int UsualKills = 2;
    private const int LinesMost = 12;
    private static readonly string[] Size = ["--scale", "1:2000", "--replicates", "4", "--threads", "2"];

    [UnixFact]
    public async Task A_Run_Killed_At_Any_Moment_Goes_On_To_The_Same_Result()
    {
        using var place = new TemporaryFolder();
        string expected = await WholeAsync(place);
        var draws = new Draws(DrawKey.For(Number("ADOPTIONSIM_KILL_SEED", 1), 0, 0), new DrawStream("test.kill"));
        int kills = (int)Number("ADOPTIONSIM_KILLS", UsualKills);
        for (int kill = 0; kill < kills; kill++)
        {
            string runs = place.Sub($"killed {kill}");
            await StopAsync(Start(place, runs), 1 + (int)(draws.Uniform(0, (uint)kill) * LinesMost), "KILL");
            if (draws.Uniform(1, (uint)kill) < 0.5)
            {
                await StopAsync(GoOn(runs), (int)(draws.Uniform(2, (uint)kill) * LinesMost), "KILL");
            }

            Assert.Equal((expected, 1), await EndAsync(runs));
        }
    }

    [UnixTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_Run_That_Is_Asked_To_Stop_Says_How_It_Goes_On(string signal)
    {
        using var place = new TemporaryFolder();
        string runs = place.Sub("runs");
        using Process process = Start(place, runs);
        Command.Ending stopped = await StopAsync(process, lines: 2, signal);
        Assert.Equal((130, string.Empty), (stopped.Code, stopped.Out));
        string partial = Assert.Single(Directory.GetDirectories(runs));
        string last = stopped.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.EndsWith($"adoptionsim run --resume {partial}", last, StringComparison.Ordinal);
        Assert.Equal((await WholeAsync(place), 1), await EndAsync(runs, partial));
    }

    [MountFact]
    public async Task A_Run_Whose_Disk_Fills_Up_During_A_Checkpoint_Loses_Nothing_But_Time()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("disk"));
        Assert.Equal(await WholeAsync(place), await SmallDisk.DigestAfterFullDiskAsync(
            place.Sub("disk"), (Launch.Host, Launch.Library), "--host=local",
            [SmallScenario.In(place), "--checkpoint-every", "2", .. Size]));
    }

    private static Process Start(TemporaryFolder place, string runs) => Launch.Start(
        [
            "run", SmallScenario.In(place), "--out", runs, "--progress", "json", "--checkpoint-every", "2", .. Size,
        ]);

    private static Process GoOn(string runs, params string[] which) =>
        Launch.Start(["run", "--resume", .. which, "--out", runs, "--progress", "json", "--output", "json"]);

    private static async Task<string> WholeAsync(TemporaryFolder place)
    {
        using Process process = Launch.Start(
            ["run", SmallScenario.In(place), "--out", place.Sub("whole"), "--checkpoint-every", "0", .. Size]);
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal(0, ending.Code);
        return ResultDigestOf(place.Sub("whole"));
    }

    /// <summary>Stops a run after so many lines of progress, or lets it end if it has no more.</summary>
    private static async Task<Command.Ending> StopAsync(Process process, int lines, string signal)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        List<string> told = [];
        while (told.Count < lines && await process.StandardError.ReadLineAsync() is { } line)
        {
            told.Add(line);
        }

        Launch.Succeeds("kill", $"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture));
        told.Add(await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Command.Ending(process.ExitCode, await output, string.Join('\n', told));
    }

    /// <summary>Lets a run go on to its end.</summary>
    private static async Task<(string ResultDigest, int Folders)> EndAsync(string runs, params string[] which)
    {
        using Process process = GoOn(runs, which);
        Command.Ending ending = await Launch.EndAsync(process);
        if (ending.Code == 2)
        {
            // It had ended before it was stopped.
            Assert.Contains("names no run that can go on", ending.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(Simulation.ListRuns(runs), entry => entry.Manifest is null);
            return (ResultDigestOf(runs), 1);
        }

        Assert.True(ending.Code == 0, ending.Error);
        return (ResultDigestOf(runs), Directory.GetDirectories(runs).Length);
    }

    private static string ResultDigestOf(string runs) => Simulation.ListRuns(runs)
        .Single(entry => entry.Manifest is not null).Manifest!.ResultDigest; // the line above says that it is there

    private static ulong Number(string variable, ulong usual) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out ulong number)
            ? number
            : usual;
}
