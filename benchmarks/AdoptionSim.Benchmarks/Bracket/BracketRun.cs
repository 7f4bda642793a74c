using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Benchmarks.Bracket;

/// <summary>
/// Runs many coarse replicates and one fine run of a scenario, all with the central parameters, so that nothing but
/// the draws and the scale tells them apart, and holds every indicator of the home country beside the other.
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
            told?.Invoke($"1:{options.CoarseScale}, {options.Replicates} replicates");
            IndicatorValues coarse = Values(options, folder, options.CoarseScale, options.Replicates);
            told?.Invoke($"1:{options.FineScale}, one replicate");
            IndicatorValues fine = Values(options, folder, options.FineScale, replicates: 1);
            return
            [
                .. from indicator in coarse.Indicators
                   where !indicator.IsGap
                   from month in coarse.Months
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

    private static BracketRow? RowOf(Indicator indicator, DateOnly month, IndicatorValues coarse, IndicatorValues fine)
    {
        double[] values =
            [.. coarse.Of(indicator.Id, month).Select(value => value.Known).OfType<double>().Order()];
        return values.Length == coarse.Replicates.Count && fine.Of(indicator.Id, month)[0].Known is { } other
            ? new BracketRow(
                indicator, month, other, values[0], (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2.0,
                values[^1])
            : null;
    }

    private static IndicatorValues Values(BracketOptions options, string folder, int scale, int replicates)
    {
        RunResult result = Simulation.RunAsync(options.Scenario, new RunOptions
        {
            Scale = scale,
            Replicates = replicates,
            Overrides = Overrides,
            Threads = options.Threads,
            OutDirectory = folder,
        }).GetAwaiter().GetResult();
        return IndicatorValues.Read(
            table => File.OpenRead(Path.Combine(result.Folder, RunFolder.DataFolder, table)), Months);
    }
}
