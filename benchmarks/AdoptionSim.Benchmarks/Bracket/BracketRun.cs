using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Benchmarks.Bracket;

/// <summary>
/// Runs a scenario many times at a coarse scale and once at a fine one, all with the central parameters and each with
/// a seed of its own: a population and draws of its own, so that nothing but chance and the scale tells them apart.
/// Every indicator of the home country is held beside the other.
/// </summary>
internal static class BracketRun
{
    /// <summary>Comparators have their own scale, which is the same on both sides; few persons do for them.</summary>
    private static readonly string[] Overrides = ["uncertainty=none", "comparators.persons=1000"];

    private static readonly DateOnly[] Months = [new(2026, 12, 1), new(2030, 12, 1), new(2035, 12, 1)];

    /// <summary>Runs, in a temporary folder that goes again.</summary>
    public static IReadOnlyList<BracketRow> Run(BracketOptions options, Action<string>? told = null)
    {
        string folder = Directory.CreateTempSubdirectory("adoptionsim-bracket-").FullName;
        try
        {
            told?.Invoke($"1:{options.CoarseScale}, {options.Runs} runs");
            IndicatorValues[] coarse =
            [
                .. Enumerable.Range(1, options.Runs)
                    .Select(seed => Values(options, folder, options.CoarseScale, (ulong)seed)),
            ];
            told?.Invoke($"1:{options.FineScale}, one run");
            IndicatorValues fine = Values(options, folder, options.FineScale, seed: null);
            return
            [
                .. from indicator in fine.Indicators
                   where !indicator.IsGap
                   from month in fine.Months
                   let row = RowOf(indicator, month, coarse, fine)
                   where row is not null
                   select row,
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static BracketRow? RowOf(
        Indicator indicator, DateOnly month, IndicatorValues[] coarse, IndicatorValues fine)
    {
        double[] values =
            [.. coarse.Select(run => run.Of(indicator.Id, month)[0].Known).OfType<double>().Order()];
        return values.Length == coarse.Length && fine.Of(indicator.Id, month)[0].Known is { } other
            ? new BracketRow(
                indicator, month, other, values[0], (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2.0,
                values[^1])
            : null;
    }

    private static IndicatorValues Values(BracketOptions options, string folder, int scale, ulong? seed)
    {
        RunResult result = Simulation.RunAsync(options.Scenario, new RunOptions
        {
            Scale = scale,
            Replicates = 1,
            Seed = seed,
            Overrides = Overrides,
            Threads = options.Threads,
            OutDirectory = folder,
        }).GetAwaiter().GetResult();
        return IndicatorValues.Read(
            table => File.OpenRead(Path.Combine(result.Folder, RunFolder.DataFolder, table)), Months);
    }
}
