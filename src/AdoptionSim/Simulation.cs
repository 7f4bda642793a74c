using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>
/// What the program does, in a few calls: load, validate and run a scenario, and look at finished runs.
/// </summary>
public static class Simulation
{
    /// <summary>Version of the engine.</summary>
    public static string EngineVersion => RunAsked.EngineVersion;

    /// <summary>Loads a scenario; mistakes in files become diagnostics and never throw.</summary>
    /// <param name="path">Path of the scenario.</param>
    /// <param name="options">What is laid over it, and where facts and parameters stand; null for the usual.</param>
    public static LoadResult Load(string path, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ScenarioLoader.Load(path, options ?? new LoadOptions { AssetsDirectory = Assets.Directory() });
    }

    /// <summary>Finds all problems of a scenario in one pass.</summary>
    /// <param name="path">Path of the scenario.</param>
    /// <param name="options">What is laid over it, and where facts and parameters stand; null for the usual.</param>
    public static IReadOnlyList<Diagnostic> Validate(string path, LoadOptions? options = null) =>
        Load(path, options).Diagnostics;

    /// <summary>The levers and the central parameters of the home country.</summary>
    /// <param name="assetsDirectory">Folder that holds <c>data</c> and <c>scenarios/parameters</c>; null for the
    /// usual.</param>
    /// <exception cref="ScenarioInvalidException">The files cannot be used.</exception>
    public static ModelCatalogue Catalogue(string? assetsDirectory = null)
    {
        ModelCatalogue catalogue = ModelCatalogue.Read(assetsDirectory ?? Assets.Directory());
        return catalogue.Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error)
            ? throw new ScenarioInvalidException(catalogue.Diagnostics)
            : catalogue;
    }

    /// <summary>Runs a scenario and leaves a folder that holds all of it.</summary>
    /// <param name="scenarioPath">Path of the scenario.</param>
    /// <param name="options">How it is run; null for the usual.</param>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months; nothing that looks finished stays behind.</param>
    /// <exception cref="ScenarioInvalidException">The scenario or its data cannot be used.</exception>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<RunResult> RunAsync(
        string scenarioPath, RunOptions? options = null, IProgress<RunProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        RunOptions chosen = options ?? new RunOptions();
        LoadResult loaded = Load(scenarioPath, chosen.ToLoadOptions());
        return loaded.Scenario is null
            ? throw new ScenarioInvalidException(loaded.Diagnostics)
            : RunAsync(loaded.Scenario, chosen, progress, cancellation);
    }

    /// <summary>
    /// Runs a scenario that is loaded. Options that change what is asked were applied when it was loaded.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">How it is run; null for the usual.</param>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months; nothing that looks finished stays behind.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<RunResult> RunAsync(
        ResolvedScenario scenario, RunOptions? options = null, IProgress<RunProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        RunOptions chosen = options ?? new RunOptions();
        return Task.Factory.StartNew(
            () => Run(scenario, chosen, progress, cancellation), cancellation, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>Lists the runs of a folder by time, unfinished and unreadable ones included.</summary>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<RunEntry> ListRuns(string outDirectory = "runs") => RunRegistry.List(outDirectory);

    /// <summary>Finds runs by path, by name, or by the first letters of name or run id.</summary>
    /// <param name="run">What names the run.</param>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <returns>None, one, or all that the text fits.</returns>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<RunEntry> ShowRun(string run, string outDirectory = "runs") =>
        RunRegistry.Find(outDirectory, run);

    private static RunResult Run(
        ResolvedScenario scenario, RunOptions options, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        using RunFolder folder = RunFolder.Create(
            options.OutDirectory, scenario.Scenario.Id, new RunAsked(scenario.ResolvedJson), options.Clock);
        IReadOnlyList<string> copies = ScenarioCopies.Write(folder, scenario);
        ParameterCopies.Write(folder, scenario);
        RunOutcome outcome = Simulate(scenario, folder, options, progress, cancellation);
        Headline headline = HeadlineBuilder.Build(RunResults.Open(folder.PartialPath));
        using (var numbers = new MemoryStream())
        {
            NumberCatalogue.Of(headline).WriteCsv(numbers);
            folder.Write(RunFolder.NumbersFile, numbers.ToArray());
        }

        cancellation.ThrowIfCancellationRequested();
        RunManifest manifest = ManifestOf(scenario, folder, options, outcome, copies);
        return new RunResult(
            folder.Complete(manifest), manifest, headline, outcome, ParameterCopies.FlagsOf(scenario),
            options.Language);
    }

    private static RunOutcome Simulate(
        ResolvedScenario scenario, RunFolder folder, RunOptions options, IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var recording = new RecordingPlan(scenario.Scenario, SurveyPlans.Of(scenario));
        using var tables = new RunTables(recording, folder.Asked.RunId, folder.OpenTable);
        return new ScenarioRun(recording, tables, options.Threads, options.Clock, progress).Run(cancellation);
    }

    private static RunManifest ManifestOf(
        ResolvedScenario resolved, RunFolder folder, RunOptions options, RunOutcome outcome,
            IReadOnlyList<string> copies)
    {
        Model.Scenario scenario = resolved.Scenario;
        return new RunManifest
        {
            RunId = folder.Asked.RunId,
            ResultDigest = folder.ResultDigest(),
            StateDigest = $"{outcome.StateDigest:x16}",
            ScenarioId = scenario.Id,
            ScenarioTitle = scenario.Title,
            ScenarioFiles = copies,
            From = scenario.From.ToString(),
            To = scenario.To.ToString(),
            Seed = scenario.Seed,
            Replicates = scenario.Replicates,
            HomeCountry = scenario.Countries[0].Pack.Code,
            Scales = Enumerable.Range(0, scenario.Countries.Count).ToDictionary(
                k => scenario.Countries[k].Pack.Code, k => ScenarioRun.ScaleOf(scenario, k), StringComparer.Ordinal),
            HomeBlocks = ScenarioRun.HomeBlocks,
            ComparatorBlocks = ScenarioRun.ComparatorBlocks,
            EngineVersion = EngineVersion,
            TablesVersion = RunAsked.TablesVersion,
            DataDigests = folder.Asked.DataDigests,
            Counts = new RunCounts(
                scenario.Ticks, outcome.Firms, outcome.Persons, outcome.AgentTicks, scenario.Replicates),
            Recorded = new RunCircumstances
            {
                StartedUtc = folder.StartedUtc,
                FinishedUtc = options.Clock.GetUtcNow(),
                PopulationSeconds = outcome.PopulationTime.TotalSeconds,
                TickSeconds = outcome.TickTime.TotalSeconds,
                Threads = options.Threads,
            },
        };
    }
}
