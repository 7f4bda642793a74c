using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Planning;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim;

/// <summary>
/// What the program does, in a few calls: load, validate, run and compare scenarios, and look at what was left.
/// </summary>
public static class Simulation
{
    /// <summary>Version of the engine.</summary>
    public static string EngineVersion => RunAsked.EngineVersion;

    /// <summary>Loads a scenario; mistakes in files become diagnostics and never throw.</summary>
    /// <param name="path">Path of the scenario, or the name of one that is shipped.</param>
    /// <param name="options">What is laid over it, and where facts and parameters stand; null for the usual.</param>
    public static LoadResult Load(string path, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        LoadOptions chosen = options ?? new LoadOptions { AssetsDirectory = Assets.Directory() };
        return ScenarioLoader.Load(ShippedScenarios.PathOf(path, chosen.AssetsDirectory), chosen);
    }

    /// <summary>Finds all problems of a scenario in one pass.</summary>
    /// <param name="path">Path of the scenario, or the name of one that is shipped.</param>
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

    /// <summary>The list of sources that scenarios and tables name.</summary>
    /// <param name="assetsDirectory">Folder that holds <c>data</c>; null for the usual.</param>
    /// <exception cref="ScenarioInvalidException">The list cannot be used.</exception>
    public static IReadOnlyList<SourceFact> Sources(string? assetsDirectory = null)
    {
        IReadOnlyList<SourceFact> sources = SourceFacts.Read(
            assetsDirectory ?? Assets.Directory(), out IReadOnlyList<Diagnostic> diagnostics);
        return diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error)
            ? throw new ScenarioInvalidException(diagnostics)
            : sources;
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
            () => RunSet.Run([scenario], chosen, progress, cancellation)[0], cancellation,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Compares variants with a base replicate by replicate, on the same draws, and leaves a folder beside
    /// those of the runs. A run that is there is used again; <see cref="ScenarioComparison"/> also splits effects into
    /// channels, and looks for room.</summary>
    /// <param name="names">Scenario files or runs: the base, then at least one variant.</param>
    /// <param name="options">How scenarios are run; null for the usual. Overrides apply to all.</param>
    /// <param name="months">First days of the months to look at; null for the usual.</param>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months; nothing that looks finished stays behind.</param>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    /// <exception cref="ScenarioInvalidException">A scenario or its data cannot be used.</exception>
    /// <exception cref="NotComparableException">They cannot be paired, or a run cannot be used.</exception>
    /// <exception cref="RunFolderException">The environment does not let a folder be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ComparisonResult> CompareAsync(
        IReadOnlyList<string> names, RunOptions? options = null, IReadOnlyList<DateOnly>? months = null,
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default) =>
        ScenarioComparison.Open(names, options, months).RunAsync(progress, cancellation);

    /// <summary>Compares scenarios that are loaded. Options that change what is asked were applied then.</summary>
    /// <param name="scenarios">The base, then at least one variant.</param>
    /// <param name="options">How they are run; null for the usual.</param>
    /// <param name="months">First days of the months to look at; null for the usual.</param>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months; nothing that looks finished stays behind.</param>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    /// <exception cref="NotComparableException">They cannot be paired.</exception>
    /// <exception cref="RunFolderException">The environment does not let a folder be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<ComparisonResult> CompareAsync(
        IReadOnlyList<ResolvedScenario> scenarios, RunOptions? options = null, IReadOnlyList<DateOnly>? months = null,
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default) =>
        ScenarioComparison.Open(scenarios, options, months).RunAsync(progress, cancellation);

    /// <summary>Says what a run will be: counts, time, memory, disk, what its levers do, and how it differs from a
    /// baseline. Small copies of it are run for a moment, in a temporary folder that goes again.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">How it would be run; null for the usual.</param>
    /// <param name="baseline">What it is compared with; null for nothing.</param>
    /// <param name="before">Time that the program has taken to start and read the scenario, as a run does too.</param>
    /// <returns>The plan; it says whether the run fits.</returns>
    public static Task<RunPlan> PlanAsync(
        ResolvedScenario scenario, RunOptions? options = null, ResolvedScenario? baseline = null,
        Cost before = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Task.Factory.StartNew(
            () => RunPlanner.Of(scenario, baseline, options ?? new RunOptions(), before), CancellationToken.None,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Refuses a run that does not fit into the memory or on the disk of this machine.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">How it would be run; null for the usual.</param>
    /// <exception cref="RunTooLargeException">It does not fit; nothing was run.</exception>
    public static void CheckRoom(ResolvedScenario scenario, RunOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        RunPlanner.Check([scenario], options ?? new RunOptions());
    }

    /// <summary>Lists the runs of a folder by time, unfinished and unreadable ones included.</summary>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<RunEntry> ListRuns(string outDirectory = "runs") => RunRegistry.List(outDirectory);

    /// <summary>Lists the runs, comparisons and explanations of a folder by time, unfinished and unreadable ones
    /// included.</summary>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<FolderEntry> ListResults(string outDirectory = "runs") =>
        ResultFolders.List(outDirectory);

    /// <summary>Finds runs by path, by name, or by the first letters of name or run id.</summary>
    /// <param name="run">What names the run.</param>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <returns>None, one, or all that the text fits.</returns>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<RunEntry> ShowRun(string run, string outDirectory = "runs") =>
        RunRegistry.Find(outDirectory, run);
}
