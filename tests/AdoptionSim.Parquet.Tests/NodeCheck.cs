using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Parquet.Tests;

/// <summary>
/// Runs node/check.mjs, which reads files with DuckDB and hyparquet, and node/folder.mjs, which checks folders;
/// installs their packages when they are absent.
/// </summary>
public sealed class NodeCheck : IAsyncLifetime
{
    private static readonly TimeSpan InstallTimeMax = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan CheckTimeMax = TimeSpan.FromMinutes(5);

    /// <summary>Whether whoever runs the tests said that Node is not to be used.</summary>
    public static bool IsTurnedOff =>
        string.Equals(Environment.GetEnvironmentVariable("ADOPTIONSIM_NO_NODE"), "1", StringComparison.Ordinal);

    /// <summary>An empty folder for this run's files.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("adoptionsim-parquet-").FullName;

    private static string ScriptFolder { get; } = Repository.PathOf(
        "tests",
        "AdoptionSim.Parquet.Tests",
        "node");

    public async Task InitializeAsync()
    {
        // npm writes this file last, so that a folder cut off half-way does not pass for installed.
        string marker = Path.Combine(ScriptFolder, "node_modules", ".package-lock.json");
        if (IsTurnedOff || IsInstalled(marker))
        {
            return;
        }

        await using FileStream turn = await WaitForTurnAsync();
        if (!IsInstalled(marker))
        {
            await RunAsync(InstallTimeMax, "npm", "ci", "--no-audit", "--no-fund");
        }
    }

    /// <summary>Whether the packages are there, and those of the present lock file.</summary>
    private static bool IsInstalled(string marker) => File.Exists(marker)
        && File.GetLastWriteTimeUtc(marker)
            >= File.GetLastWriteTimeUtc(Path.Combine(ScriptFolder, "package-lock.json"));

    /// <summary>Two test projects share the folder and may start at once: one installs, the other waits for
    /// it.</summary>
    private static async Task<FileStream> WaitForTurnAsync()
    {
        string path = Path.Combine(ScriptFolder, ".install.lock");
        for (Stopwatch waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new FileStream(
                    path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (waited.Elapsed < InstallTimeMax)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs a mode of the script; a mismatch is a failed test with the script's lines.</summary>
    public static Task<string> CheckAsync(string mode, params IEnumerable<string> arguments) =>
        RunAsync(CheckTimeMax, "node", ["check.mjs", mode, .. arguments]);

    /// <summary>Runs a mode of the script that checks folders of results.</summary>
    public static Task<string> CheckFoldersAsync(string mode, params IEnumerable<string> folders) =>
        RunAsync(CheckTimeMax, "node", ["folder.mjs", mode, .. folders]);

    private static async Task<string> RunAsync(TimeSpan timeMax, string program, params IEnumerable<string> arguments)
    {
        // On Windows npm is a script, which only the shell starts.
        bool needsShell = OperatingSystem.IsWindows() && string.Equals(program, "npm", StringComparison.Ordinal);
        ProcessStartInfo start = new(needsShell ? "cmd.exe" : program)
        {
            WorkingDirectory = ScriptFolder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in needsShell ? ["/c", program, .. arguments] : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Start(start, program);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(timeMax))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {timeMax.TotalMinutes} minutes.");
        }

        string text = await output;
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{await errors}{text}");
        return text;
    }

    private static Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException(
                $"'{program}' is not on the PATH. Files are checked by DuckDB and hyparquet under Node 20 or later: "
                + "install it, or set ADOPTIONSIM_NO_NODE=1 to go without that check.",
                e);
        }
    }
}
