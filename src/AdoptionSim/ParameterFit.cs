using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Inputs;
using AdoptionSim.Studies.Fitting;

namespace AdoptionSim;

/// <summary>Fits the parameters of every country to the published readings, and writes what runs use.</summary>
public static class ParameterFit
{
    private const string FittedFolder = "scenarios/parameters/fitted";
    private const string PagePath = "docs/model/fit.md";

    /// <summary>Fits; takes minutes.</summary>
    /// <param name="scenarioPath">Path of the baseline whose countries are fitted.</param>
    /// <param name="specificationPath">Path of the table of what moves.</param>
    /// <param name="assetsDirectory">Folder that holds the tables and the parameter files.</param>
    /// <param name="options">How large the fit is.</param>
    /// <param name="report">Hears how far it has come.</param>
    /// <exception cref="ScenarioInvalidException">The scenario or its data cannot be used.</exception>
    /// <exception cref="FormatException">The specification is not a table of stage, parameter and role.</exception>
    /// <exception cref="IOException">The specification cannot be read.</exception>
    public static IReadOnlyList<FitResult> Run(
        string scenarioPath, string specificationPath, string assetsDirectory, FitOptions options,
        Action<string> report)
    {
        ArgumentNullException.ThrowIfNull(options);
        FitSpecification specification = FitSpecification.Read(specificationPath);
        LoadResult loaded = Simulation.Load(
            scenarioPath, new LoadOptions { AssetsDirectory = assetsDirectory, WithFit = false });
        return loaded.Scenario is { } scenario
            ? new FitStudy(scenario, specification, options, report).Run()
            : throw new ScenarioInvalidException(loaded.Diagnostics);
    }

    /// <summary>The page of a fit, in Markdown.</summary>
    /// <param name="results">The fits, home country first.</param>
    /// <param name="options">How large the fit was.</param>
    public static string Page(IReadOnlyList<FitResult> results, FitOptions options) => FitFiles.Page(results, options);

    /// <summary>Writes the fitted parameters, the ensemble and the page into a repository.</summary>
    /// <param name="results">The fits, home country first.</param>
    /// <param name="options">How large the fit was.</param>
    /// <param name="repositoryRoot">Folder of the repository.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(IReadOnlyList<FitResult> results, FitOptions options, string repositoryRoot)
    {
        ArgumentNullException.ThrowIfNull(repositoryRoot);
        FitFiles.WriteParameters(results, Path.Combine(repositoryRoot, FittedFolder));
        string page = Path.Combine(repositoryRoot, PagePath);
        string partial = page + ".partial";
        File.WriteAllText(partial, Page(results, options));
        File.Move(partial, page, overwrite: true);
    }
}
