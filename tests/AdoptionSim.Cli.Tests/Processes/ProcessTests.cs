using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_Result_Goes_To_Standard_Output_And_Standard_Error_Stays_Empty()
    {
        using var place = new TemporaryFolder();
        using Process process = Launch.Start("run", SmallScenario.In(place), "--out", place.Sub("runs"));
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Contains("result digest", ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ending.Out, StringComparison.Ordinal);
        string folder = Assert.Single(place.EntriesOf("runs"));
        Assert.True(Launch.Succeeds("sh", "-c", $"cd '{folder}' && sha256sum --check --strict --quiet SHA256SUMS"));
    }

    [UnixFact]
    public Task The_Interrupt_Key_Ends_With_130_And_Leaves_Nothing_Where_Nothing_Is_Kept() => Interrupt("INT");

    [UnixFact]
    public Task A_Request_To_Terminate_Ends_With_130_And_Leaves_Nothing_Where_Nothing_Is_Kept() => Interrupt("TERM");

    [Fact]
    public async Task A_Run_That_Is_Cancelled_Leaves_Nothing()
    {
        using var place = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        string[] line = ["run", SmallScenario.In(place), "--out", place.Sub("runs"), "--lang", "ja"];
        Command.Ending ending = await Command.RunAsync([], line, cancellation: interrupt.Token);
        Assert.Equal(130, ending.Code);
        Assert.Contains("中断しました", ending.Error, StringComparison.Ordinal);
        Assert.Empty(place.EntriesOf("runs"));
    }

    [Fact]
    public async Task A_Killed_Run_Leaves_A_Folder_That_Is_Listed_As_Partial()
    {
        using var place = new TemporaryFolder();
        using Process process = Launch.Start(
            ["run", SmallScenario.In(place), "--out", place.Sub("runs"), .. SmallScenario.LongRun]);
        await UntilPartial(place);
        process.Kill();
        await process.WaitForExitAsync();
        Command.Ending list = await Command.RunAsync("runs", "list", "--out", place.Sub("runs"));
        Assert.Contains("partial", list.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("complete", list.Out, StringComparison.Ordinal);
    }

    private static async Task Interrupt(string signal)
    {
        using var place = new TemporaryFolder();
        using Process process = Launch.Start(
            [
                "run", SmallScenario.In(place), "--out", place.Sub("runs"), "--progress", "json",
                "--checkpoint-every", "0",
                .. SmallScenario.LongRun,
            ]);
        Assert.Contains("progress", await process.StandardError.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Single(place.EntriesOf("runs"));
        Assert.True(Launch.Succeeds("kill", $"-{signal}", $"{process.Id}"));
        Command.Ending ending = await Launch.EndAsync(process);
        Assert.Equal((130, string.Empty), (ending.Code, ending.Out));
        string last = ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.Contains("interrupted", last, StringComparison.Ordinal);
        Assert.Empty(place.EntriesOf("runs"));
    }

    private static async Task UntilPartial(TemporaryFolder place)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!place.EntriesOf("runs").Any(entry => Directory.Exists(Path.Combine(entry, "data"))))
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
