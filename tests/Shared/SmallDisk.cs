using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Tests;

/// <summary>A file system of a test's own, too small for what is to be written.</summary>
internal static class SmallDisk
{
    /// <summary>Why a test is skipped.</summary>
    public const string Reason = "A private file system cannot be mounted here.";

    /// <summary>Lets a run begin, fills its disk, kills it, makes room and lets it go on: at a word each.</summary>
    private const string Script = """
        disk=$1 where=$2 host=$3 library=$4
        shift 4
        mount -t tmpfs -o size=256m none "$disk" || exit 99
        "$host" "$library" run "$@" "$where" --out "$disk/runs" --progress json >/dev/null &
        run=$!
        read -r word && cat /dev/zero >"$disk/filler" 2>/dev/null
        read -r word && kill -9 $run 2>/dev/null
        wait $run 2>/dev/null
        rm "$disk/filler"
        exec "$host" "$library" run --resume --out "$disk/runs" "$where" --progress none --output json
        """;

    /// <summary>Whether one can be mounted.</summary>
    public static bool CanBeMounted { get; } = CanMount();

    /// <summary>
    /// Begins a run, fills the disk, waits until the run tells that a checkpoint was not written, kills it, and lets it
    /// go on once there is room.
    /// </summary>
    /// <param name="disk">An empty folder.</param>
    /// <param name="command">The program and the library of the built command.</param>
    /// <param name="where">The option that says where it is simulated.</param>
    /// <param name="run">The run, without verb.</param>
    /// <returns>Result digest of the run that went on.</returns>
    public static async Task<string?> DigestAfterFullDiskAsync(
        string disk, (string Host, string Library) command, string where, params string[] run)
    {
        using Process process = Start(
            "unshare",
            [
                "--mount", "--map-root-user", "sh", "-c", Script, "sh", disk, where, command.Host, command.Library,
                .. run,
            ]);
        await UntilAsync(process.StandardError, "\"left_seconds\"");
        await process.StandardInput.WriteLineAsync("fill");
        await UntilAsync(process.StandardError, "No space left on device");
        await process.StandardInput.WriteLineAsync("kill");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        return JsonElement.Parse(await output).GetProperty("result_digest").GetString();
    }

    private static async Task UntilAsync(StreamReader error, string said)
    {
        string told = string.Empty;
        while (await error.ReadLineAsync() is { } line)
        {
            told += line + "\n";
            if (line.Contains(said, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"Nobody says '{said}':\n{told}");
    }

    private static bool CanMount()
    {
        try
        {
            using Process process = Start(
                "unshare", ["--mount", "--map-root-user", "sh", "-c", "mount -t tmpfs -o size=64k none /tmp"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ADOPTIONSIM_LANG"] = "en";
        start.Environment.Remove("ADOPTIONSIM_ASSETS");
        return Process.Start(start)!; // a program that is not there throws
    }
}
