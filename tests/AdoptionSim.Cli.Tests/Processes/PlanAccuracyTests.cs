using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>
/// What a plan says beside what the run then takes, as ratios. The goal is a quarter. Time is that of processors, which
/// other work on the machine changes little, and memory is what collections left, which is not the same twice.
/// </summary>
[Collection(MeasuredAlone.Name)]
public sealed class PlanAccuracyTests
{
    private const double TimeLimit = 1.4;
    private const double MemoryLimit = 1.7;
    private const double DiskLimit = 1.25;

    [UnixTheory]
    [InlineData("1:1000", "4")]
    [InlineData("1:100", "1")]
    public async Task A_Run_Takes_About_What_Its_Plan_Says(string scale, string replicates)
    {
        using var place = new TemporaryFolder();
        string[] asked = ["plan-fy2025", "--scale", scale, "--replicates", replicates, "--out", place.Sub("runs")];
        Command.Ending planned = await Launch.EndAsync(Launch.Start(["plan", .. asked, "--output", "json"]));
        Assert.True(planned.Code == 0, planned.Error);
        using JsonDocument plan = JsonDocument.Parse(planned.Out);
        using Process process = Launch.Start(["run", .. asked]);
        Task<(long Bytes, TimeSpan Cpu)> watched = WatchAsync(process);
        Command.Ending ran = await Launch.EndAsync(process);
        (long peak, TimeSpan cpu) = await watched;
        Assert.True(ran.Code == 0, ran.Error);
        string folder = Assert.Single(place.EntriesOf("runs"));
        long bytes = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Sum(file => new FileInfo(file).Length);
        Within(TimeLimit, plan.RootElement.GetProperty("cpu_seconds").GetDouble(), cpu.TotalSeconds);
        Within(MemoryLimit, plan.RootElement.GetProperty("memory_bytes").GetDouble(), peak);
        Within(DiskLimit, plan.RootElement.GetProperty("disk_bytes").GetDouble(), bytes);
    }

    [UnixFact]
    public async Task A_Plan_Tells_Every_Part_And_Checkpoints_And_Leaves_Nothing_Behind()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("tmp"));
        Command.Ending ending = await Launch.EndAsync(Launch.StartIn(
            $"export TMPDIR='{place.Sub("tmp")}'; exec \"$@\"", "plan", "no-plan", "--scale", "1:20000", "--replicates",
            "1", "--checkpoint-every", "12", "--output", "json", "--out", place.Sub("runs")));
        Assert.True(ending.Code == 0, ending.Error);
        using JsonDocument plan = JsonDocument.Parse(ending.Out);
        JsonElement[] stages = [.. plan.RootElement.GetProperty("stages").EnumerateArray()];
        Assert.Equal(
            "inputs room population ticks tables report",
            string.Join(' ', stages.Select(stage => stage.GetProperty("stage").GetString())));
        Assert.Equal(
            plan.RootElement.GetProperty("cpu_seconds").GetDouble(),
            stages.Sum(stage => stage.GetProperty("cpu_seconds").GetDouble()), tolerance: 0.05);
        Assert.True(plan.RootElement.GetProperty("checkpoint_bytes").GetInt64() > 0, ending.Out);
        Assert.Empty(place.EntriesOf("tmp"));
        Assert.Empty(place.EntriesOf("runs"));
    }

    [UnixFact]
    public async Task A_Run_That_Does_Not_Fit_Into_Memory_Is_Refused_And_The_Scale_That_Fits_Is_Named()
    {
        using var place = new TemporaryFolder();
        const string Script = "export DOTNET_GCHeapHardLimit=0x30000000; exec \"$@\"";
        string[][] lines =
        [
            ["plan", "no-plan"], ["run", "no-plan"], ["compare", "no-plan", "sme-push"], ["explain", "sme-push"],
        ];
        foreach (string[] line in lines)
        {
            Command.Ending ending = await Launch.EndAsync(Launch.StartIn(
                Script, [.. line, "--scale", "1:1", "--replicates", "1", "--out", place.Sub("runs")]));
            Assert.True(ending.Code == 6, $"{ending.Code} {ending.Error}");
            Assert.Contains("of memory is needed", ending.Error, StringComparison.Ordinal);
            string scale = ending.Error.Split("--scale 1:")[1].Split('\n')[0];
            Assert.InRange(int.Parse(scale, System.Globalization.CultureInfo.InvariantCulture), 2, 1000);
            Assert.Empty(place.EntriesOf("runs"));
        }
    }

    [MountFact]
    public async Task A_Run_That_Does_Not_Fit_On_The_Disk_Is_Refused_Before_It_Begins()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("disk"));
        string script = $"mount -t tmpfs -o size=2m none '{place.Sub("disk")}' || exit 99; exec \"$@\"";
        using Process process = Launch.StartProgram(
            "unshare",
            [
                "--mount", "--map-root-user", "sh", "-c", script, "sh", Launch.Host, Launch.Library, "run", "no-plan",
                "--scale", "1:20000", "--replicates", "50", "--out", place.Sub("disk/runs"),
            ]);
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal(6, ending.Code);
        Assert.Contains("of disk is needed", ending.Error, StringComparison.Ordinal);
        Assert.Contains("replicates", ending.Error, StringComparison.Ordinal);
    }

    private static void Within(double limit, double planned, double actual) =>
        Assert.True(planned <= limit * actual && actual <= limit * planned, $"planned {planned:G4}, was {actual:G4}");

    /// <summary>The highest resident size, and the time of processors, that were seen until the end.</summary>
    private static async Task<(long Bytes, TimeSpan Cpu)> WatchAsync(Process process)
    {
        long peak = 0;
        TimeSpan cpu = TimeSpan.Zero;
        while (!process.HasExited)
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                cpu = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                break; // it has just ended
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        return (peak, cpu);
    }
}
