using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("--seed", "1")]
    [InlineData("--scale", "1:1000")]
    [InlineData("--replicates", "3")]
    [InlineData("--set", "levers.talent.strength=1")]
    public async Task What_Was_Asked_Cannot_Be_Asked_Otherwise(string option, string value)
    {
        Command.Ending ending = await Command.RunAsync(
            "run", "--resume", "latest", option, value, "--out", place.Sub("runs"));
        Assert.Equal(2, ending.Code);
        Assert.Contains($"{option} does not go with --resume", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Scenario_Is_Given_Or_A_Run_Goes_On()
    {
        Command.Ending none = await Command.RunAsync("run", "--out", place.Sub("runs"));
        Assert.Equal(2, none.Code);
        Assert.Contains("<scenario> is missing", none.Error, StringComparison.Ordinal);
        Command.Ending both = await Command.RunAsync(
            "run", SmallScenario.In(place), "--resume", "latest", "--out", place.Sub("runs"));
        Assert.Equal(2, both.Code);
        Assert.Contains("<scenario> does not go with --resume", both.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_A_Run_That_Was_Stopped_Nothing_Goes_On()
    {
        foreach (string[] which in (string[][])[[], ["latest"], ["nothing"], [place.Path]])
        {
            Command.Ending ending = await Command.RunAsync(["run", "--resume", .. which, "--out", place.Sub("runs")]);
            Assert.Equal(2, ending.Code);
            Assert.Contains("names no run that can go on", ending.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_Run_Of_Another_Version_Or_Other_Data_Or_In_Use_Does_Not_Go_On()
    {
        string partial = Stopped("1.2.3");
        await Refused(partial, 3, "another version");
        File.Delete(Path.Combine(partial, ResumableRun.FileName));
        partial = Stopped(RunAsked.EngineVersion);
        await Refused(partial, 3, "data or parameters have changed");
        string runId = await AskedAsync();
        File.Delete(Path.Combine(partial, ResumableRun.FileName));
        partial = Stopped(RunAsked.EngineVersion, runId);
        using (new RunCheckpoints(partial, runId, new CheckpointCadence(1), TimeProvider.System))
        {
            await Refused(partial, 6, "another process");
        }

        Command.Ending ending = await Command.RunAsync("run", "--resume", partial, "--out", place.Sub("runs"));
        Assert.True(ending.Code == 0, ending.Error);
        Assert.False(Directory.Exists(partial));
    }

    private async Task<string> AskedAsync()
    {
        Command.Ending ending = await Command.RunAsync("run", SmallScenario.In(place), "--out", place.Sub("whole"));
        Assert.Equal(0, ending.Code);
        return Simulation.ListRuns(place.Sub("whole")).Single().Manifest!.RunId; // the run has just ended
    }

    private async Task Refused(string partial, int code, string why)
    {
        Command.Ending ending = await Command.RunAsync("run", "--resume", partial, "--out", place.Sub("runs"));
        Assert.Equal(code, ending.Code);
        Assert.Contains(why, ending.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(partial, ResumableRun.FileName)));
    }

    /// <summary>A folder of a run that was stopped in its first month.</summary>
    private string Stopped(string engine, string? runId = null)
    {
        string partial = place.Sub(Path.Combine("runs", $"{RunFolder.PartialPrefix}stopped"));
        string inputs = Path.Combine(partial, RunCheckpoints.FolderName, RunFolder.InputsFolder);
        Directory.CreateDirectory(inputs);
        File.WriteAllText(Path.Combine(inputs, "small.yaml"), SmallScenario.Text);
        var run = new ResumableRun
        {
            Folder = partial,
            RunId = runId ?? new string('0', 64),
            EngineVersion = engine,
            StartedUtc = DateTimeOffset.UnixEpoch,
            ScenarioFile = $"{RunCheckpoints.FolderName}/{RunFolder.InputsFolder}/small.yaml",
            Replicates = 2,
            Seed = Simulation.Load(SmallScenario.In(place), null).Scenario!.Scenario.Seed, // it is a scenario that runs
            Scale = 20000,
        };
        File.WriteAllBytes(Path.Combine(partial, ResumableRun.FileName), run.ToBytes());
        return partial;
    }
}
