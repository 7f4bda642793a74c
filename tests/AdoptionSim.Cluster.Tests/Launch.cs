using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests;

/// <summary>Starts the built command as a process of its own.</summary>
internal static class Launch
{
    /// <summary>The built command.</summary>
    public static string Library { get; } = Path.Combine(AppContext.BaseDirectory, "AdoptionSim.Cli.dll");

    /// <summary>The program that runs it.</summary>
    public static string Host { get; } = Environment.ProcessPath is { } path
        && string.Equals(Path.GetFileNameWithoutExtension(path), "dotnet", StringComparison.Ordinal) ? path : "dotnet";

    /// <summary>What a command left behind.</summary>
    internal sealed record Ending(int Code, string Out, string Error);

    /// <summary>Starts a command line, in English.</summary>
    public static Process Start(params string[] arguments) => StartWith("ADOPTIONSIM_LANG", "en", arguments);

    /// <summary>Starts a command line, in English, with a variable of the environment.</summary>
    public static Process StartWith(string variable, string value, string[] arguments)
    {
        var start = new ProcessStartInfo(Host, [Library, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        start.Environment[variable] = value;
        start.Environment.Remove("ADOPTIONSIM_ASSETS");
        return Process.Start(start)!; // a program that is not there throws
    }

    /// <summary>Runs a command line to its end.</summary>
    public static async Task<Ending> RunAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        return await EndAsync(process);
    }

    /// <summary>Runs a command line to its end, with a variable of the environment.</summary>
    public static async Task<Ending> RunWithAsync(string variable, string value, params string[] arguments)
    {
        using Process process = StartWith(variable, value, arguments);
        return await EndAsync(process);
    }

    /// <summary>Waits for the end.</summary>
    public static async Task<Ending> EndAsync(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ending(process.ExitCode, await output, await error);
    }

    /// <summary>Sends a signal to a process, if it is still there.</summary>
    public static async Task SignalAsync(Process process, string signal)
    {
        using Process kill = Process.Start(
            "kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
