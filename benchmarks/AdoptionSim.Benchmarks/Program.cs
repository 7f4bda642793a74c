using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Benchmarks.Bracket;
using AdoptionSim.Benchmarks.Cluster;
using AdoptionSim.Benchmarks.Labour;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Benchmarks.Steps;
using AdoptionSim.Cluster;

namespace AdoptionSim.Benchmarks;

/// <summary>
/// <c>./bench [--quick] [NAME…]</c> measures and writes what comes out; <c>./bench bracket [COARSE FINE
/// RUNS]</c> holds scales beside each other.
/// </summary>
internal static class Program
{
    private const string Quick = "--quick";
    private const string Coarse = "--no-1-to-1";
    private const string BracketName = "bracket";
    private const int UsageExit = 2;
    private const int EnvironmentExit = 6;

    /// <summary>Everything that is measured when nothing is named.</summary>
    public static IReadOnlyList<IBenchmark> All => [new SweepBenchmark(), new StepBenchmark(), new TickBenchmark(),
        new LabourBenchmark()];

    /// <summary>Everything that can be named.</summary>
    public static IReadOnlyList<IBenchmark> Named => [.. All, new ClusterBenchmark()];

    /// <summary>Measures and writes a page.</summary>
    /// <param name="benchmarks">What is measured.</param>
    /// <param name="effort">How much.</param>
    /// <param name="output">Takes the page.</param>
    /// <param name="told">Hears what is being measured.</param>
    public static void Write(
        IReadOnlyList<IBenchmark> benchmarks, Effort effort, TextWriter output, Action<string>? told = null)
    {
        output.Write(
            "# Results of the benchmarks\n\nWritten by `./bench`; read the ratios, not the nanoseconds: other "
            + "work on the machine falls on both sides of a ratio, which are measured turn by turn. A figure is a "
            + "median, the bracket behind it a band for the median from order statistics. [README.md](README.md) "
            + "says what is compared.\n\n");
        output.Write($"Machine: {Machine.Describe()}.\n");
        foreach (IBenchmark benchmark in benchmarks)
        {
            told?.Invoke(benchmark.Name);
            foreach (Table table in benchmark.Run(effort))
            {
                output.Write("\n" + table.ToMarkdown());
            }
        }
    }

    private static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments is [BracketName, ..])
        {
            return WriteBracket(arguments[1..]);
        }

        string[] names = [.. arguments.Where(argument => argument is not (Quick or Coarse))];
        IReadOnlyList<IBenchmark> chosen = names.Length == 0
            ? All : [.. Named.Where(benchmark => names.Contains(benchmark.Name, StringComparer.Ordinal))];
        if (chosen.Count != (names.Length == 0 ? All.Count : names.Distinct(StringComparer.Ordinal).Count()))
        {
            Console.Error.WriteLine(
                $"bench: there are {string.Join(", ", Named.Select(benchmark => benchmark.Name))}, and bracket");
            return UsageExit;
        }

        if (chosen.OfType<ClusterBenchmark>().Any() && !ClusterHosts.IsAvailable)
        {
            Console.Error.WriteLine(
                $"bench: cluster needs a build with Orleans: the package {ClusterHosts.Package} could not be restored");
            return EnvironmentExit;
        }

        // A quick page, or one of a part, does not take the place of the whole one.
        var effort = new Effort(arguments.Contains(Quick, StringComparer.Ordinal))
        {
            Scales = arguments.Contains(Coarse, StringComparer.Ordinal) ? [1000, 100, 10] : null,
        };
        using var page = new StringWriter();
        Write(chosen, effort, page, name => Console.Error.WriteLine($"bench: {name}…"));
        Console.Out.Write(page.ToString());
        if (!effort.IsQuick && names.Length == 0)
        {
            File.WriteAllText(Path.Combine(Places.Repository, "benchmarks", "RESULTS.md"), page.ToString());
        }

        return 0;
    }

    private static int WriteBracket(string[] arguments)
    {
        var options = new BracketOptions();
        if (arguments.Length > 0)
        {
            int[] numbers =
            [
                .. arguments.Select(text =>
                    int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int k) ? k : 0),
            ];
            if (numbers is not [> 0 and var coarse, > 0 and var fine, > 0 and var runs])
            {
                Console.Error.WriteLine("bench: bracket takes nothing, or three numbers: coarse k, fine k, runs");
                return UsageExit;
            }

            options = options with { CoarseScale = coarse, FineScale = fine, Runs = runs };
        }

        IReadOnlyList<BracketRow> rows = BracketRun.Run(options, what => Console.Error.WriteLine($"bench: {what}…"));
        string section = BracketPage.Text(rows, options);
        BracketPage.Write(section);
        Console.Out.Write(section);
        return 0;
    }
}
