using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>Runs the labour kernel of <c>benchmarks/labour.py</c> in a process of its own, which times
/// itself.</summary>
/// <param name="Cost">Time of the months without the first.</param>
/// <param name="Version">Version of numpy.</param>
/// <param name="Result">What was there at the end; its digest is 0.</param>
internal sealed record NumpyRun(Cost Cost, string Version, LabourResult Result)
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Runs one form; null where there is no numpy.</summary>
    public static NumpyRun? Of(string script, string form, int workers, int months)
    {
        string[] arguments =
        [
            script, form, workers.ToString(CultureInfo.InvariantCulture),
            months.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo(Python, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start) ?? throw new Win32Exception();
            System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
            string line = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            _ = error.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? Parse(line) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static NumpyRun Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new NumpyRun(
            new Cost(root.GetProperty("seconds").GetDouble(), root.GetProperty("cpu_seconds").GetDouble()),
            root.GetProperty("numpy").GetString() ?? string.Empty,
            new LabourResult(
                root.GetProperty("separations").GetInt64(), root.GetProperty("hires").GetInt64(),
                root.GetProperty("unemployed_share").GetDouble(), root.GetProperty("mean_skill").GetDouble(),
                root.GetProperty("mean_wage").GetDouble(), root.GetProperty("mean_months").GetDouble(), 0));
    }
}
