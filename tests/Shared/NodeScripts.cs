using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Tests;

/// <summary>
/// Scripts of the folder <c>node</c> of a test project, run under Node. Packages of the lock file are installed before
/// the first script when they are absent or those of an older lock file.
/// </summary>
/// <param name="project">Name of the test project.</param>
internal sealed class NodeScripts(string project)
{
    /// <summary>Why tests that need Node are skipped.</summary>
    public const string TurnedOff = "ADOPTIONSIM_NO_NODE=1 turned checks by programs under Node off.";

    private static readonly TimeSpan InstallTimeMax = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ScriptTimeMax = TimeSpan.FromMinutes(5);

    private readonly string folder = Repository.PathOf("tests", project, "node");

    /// <summary>Whether whoever runs the tests said that Node is not to be used.</summary>
    public static bool IsTurnedOff =>
        string.Equals(Environment.GetEnvironmentVariable("ADOPTIONSIM_NO_NODE"), "1", StringComparison.Ordinal);

    /// <summary>npm writes this file last, so that a folder cut off half-way does not pass for installed.</summary>
    private string Marker => Path.Combine(folder, "node_modules", ".package-lock.json");

    private bool IsInstalled => File.Exists(Marker)
        && File.GetLastWriteTimeUtc(Marker) >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"));

    /// <summary>Runs a script; one that finds something wrong is a failed test with the script's lines.</summary>
    /// <param name="script">File of the script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        if (!IsInstalled)
        {
            await InstallAsync();
        }

        return await EndAsync(ScriptTimeMax, "node", [script, .. arguments]);
    }

    /// <summary>Tests and test projects share the folder and may start at once: one installs, the others wait for it.
    /// </summary>
    private async Task InstallAsync()
    {
        await using FileStream turn = await WaitForTurnAsync();
        if (!IsInstalled)
        {
            await EndAsync(InstallTimeMax, "npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
        }
    }

    private async Task<FileStream> WaitForTurnAsync()
    {
        string path = Path.Combine(folder, ".install.lock");
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

    private async Task<string> EndAsync(TimeSpan timeMax, string program, string[] arguments)
    {
        // On Windows npm is a script, which only the shell starts.
        bool needsShell = OperatingSystem.IsWindows() && string.Equals(program, "npm", StringComparison.Ordinal);
        ProcessStartInfo start = new(
            needsShell ? "cmd.exe" : program, needsShell ? ["/c", program, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
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
                $"'{program}' is not on the PATH. Programs that are not ours check files under Node 20 or later: "
                + "install it, or set ADOPTIONSIM_NO_NODE=1 to go without these checks.",
                e);
        }
    }
}
