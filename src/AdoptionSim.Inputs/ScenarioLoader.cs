using System;
using System.Collections.Generic;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Packs;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Inputs.Resolved;

namespace AdoptionSim.Inputs;

/// <summary>Reads a scenario file with everything that it refers to, and reports all problems in one pass.</summary>
public static class ScenarioLoader
{
    /// <summary>Loads a scenario.</summary>
    /// <param name="path">Path of the scenario file.</param>
    /// <param name="options">What is laid over it, and where data and parameters stand.</param>
    /// <returns>The scenario or null, and all diagnostics; mistakes in files never throw.</returns>
    public static LoadResult Load(string path, LoadOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var bag = new DiagnosticBag();
        SourceList sources = SourceList.Read(options.AssetsDirectory, bag);
        (MapNode? tree, IReadOnlyList<SourceFile> files) = ScenarioFiles.Read(path, options, bag);
        tree = tree is null ? null : WithOptions(tree, options, bag);
        (ScenarioSettings? settings, IReadOnlyList<MapEntry> parameters) =
            tree is null ? (null, []) : ScenarioReader.Read(tree, sources, bag);
        string[] countries = [ScenarioLanguage.HomeCountry, .. settings?.Comparators ?? []];
        ParameterStore store = ParameterStore.Read(options.AssetsDirectory, countries, sources, options.WithFit, bag);
        if (tree is null || settings is null)
        {
            HomeParameters.Apply(store.Centre(ScenarioLanguage.HomeCountry), parameters, bag);
            return new LoadResult(null, bag.Sorted());
        }

        var tables = new PackTables(options.AssetsDirectory, bag);
        var builder = new ScenarioBuilder(settings, store, tables, bag);
        ResolvedScenario? scenario = builder.Build(tree, files, options.Overrides);
        return new LoadResult(bag.HasErrors ? null : scenario, bag.Sorted());
    }

    private static MapNode WithOptions(MapNode tree, LoadOptions options, DiagnosticBag bag)
    {
        tree = ScenarioOverrides.Apply(tree, options.Overrides, bag);
        tree = ScenarioOverrides.Apply(tree, "replicates", ScenarioOverrides.Written(options.Replicates));
        tree = ScenarioOverrides.Apply(tree, "seed", options.Seed?.ToString());
        return ScenarioOverrides.Apply(tree, "scale", options.Scale is { } scale ? $"1:{scale}" : null);
    }
}
