using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>Starts the built command as a process of its own.</summary>
internal static class Launch
{
    /// <summary>The built command.</summary>
    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "AdoptionSim.Cli.dll");

    /// <summary>The program that runs it.</summary>
    public static string Host { get; } = Environment.ProcessPath is { } path
        && string.Equals(Path.GetFileNameWithoutExtension(path), "dotnet", StringComparison.Ordinal) ? path : "dotnet";

    /// <summary>Starts a command line.</summary>
    public static Process Start(params string[] arguments) => StartProgram(Host, [Library, .. arguments]);

    /// <summary>
    /// Starts a command line from a shell script that sets up its surroundings and ends in <c>"$@"</c>.
    /// </summary>
    public static Process StartIn(string script, params string[] arguments) =>
        StartProgram("sh", ["-c", script, "sh", Host, Library, .. arguments]);

    /// <summary>Waits for the end.</summary>
    public static async Task<Command.Ending> EndAsync(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Command.Ending(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program with its output caught and in English.</summary>
    public static Process StartProgram(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        start.Environment.Remove("ADOPTIONSIM_ASSETS");
        return Process.Start(start)!;
    }

    /// <summary>Runs a small program to its end and tells whether it succeeded.</summary>
    public static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using Process process = StartProgram(program, arguments);
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
