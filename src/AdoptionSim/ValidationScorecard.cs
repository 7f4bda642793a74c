using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Population;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim;

/// <summary>Holds the engine against the stylised facts of AI and work.</summary>
public static class ValidationScorecard
{
    /// <summary>What stands on the page from this line on is written by others, and stays.</summary>
    public const string OtherSectionsMark = "<!-- sections by others -->";

    private const string PagePath = "docs/model/validation.md";

    /// <summary>Measures the facts; takes minutes.</summary>
    /// <param name="scenarioPath">Path of the baseline.</param>
    /// <param name="assetsDirectory">Folder that holds the tables and the parameter files.</param>
    /// <param name="options">How large the validation is.</param>
    /// <param name="report">Hears how far it has come.</param>
    /// <param name="ids">Ids of the facts; empty for all.</param>
    /// <exception cref="ScenarioInvalidException">The scenario or its data cannot be used.</exception>
    public static IReadOnlyList<FactResult> Run(
        string scenarioPath, string assetsDirectory, ValidationOptions options, Action<BilingualText> report,
        params IReadOnlyList<string> ids)
    {
        LoadResult loaded = Simulation.Load(scenarioPath, new LoadOptions { AssetsDirectory = assetsDirectory });
        if (loaded.Scenario is not { } scenario)
        {
            throw new ScenarioInvalidException(loaded.Diagnostics);
        }

        using var runs = new ValidationRuns(scenario.Scenario.Countries[0], scenario.Readings, options, report);
        return Scorecard.Measure(runs, ids);
    }

    /// <summary>Writes the page into a repository; sections by others stay at its end.</summary>
    /// <param name="results">Facts with their figures.</param>
    /// <param name="options">How large the validation was.</param>
    /// <param name="repositoryRoot">Folder of the repository.</param>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static void Write(IReadOnlyList<FactResult> results, ValidationOptions options, string repositoryRoot)
    {
        ArgumentNullException.ThrowIfNull(repositoryRoot);
        string page = Path.Combine(repositoryRoot, PagePath);
        string partial = page + ".partial";
        string old = File.Exists(page) ? File.ReadAllText(page) : string.Empty;
        int mark = old.IndexOf(OtherSectionsMark, StringComparison.Ordinal);
        string others = mark < 0 ? string.Empty : $"\n{old[mark..]}";
        File.WriteAllText(partial, ScorecardPage.Text(results, options) + others);
        File.Move(partial, page, overwrite: true);
    }
}
