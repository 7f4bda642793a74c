using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim;

/// <summary>Lets runs go on that were stopped, whatever stopped them.</summary>
public static class RunResumption
{
    /// <summary>Finds a run that can go on.</summary>
    /// <param name="text">Path or name of its partial folder, or <c>latest</c>.</param>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <returns>The run; null where there is none.</returns>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static ResumableRun? Find(string text = RunRegistry.Latest, string outDirectory = "runs") =>
        ResumableRun.Find(outDirectory, text);

    /// <summary>Loads the scenario of a run as it was asked.</summary>
    /// <param name="run">The run.</param>
    /// <param name="options">Where data and parameters stand; null for the usual.</param>
    /// <param name="problem">Why the run cannot go on; null where it can, and where the diagnostics say why.</param>
    public static LoadResult Load(ResumableRun run, RunOptions? options, out ResumptionProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(run);
        RunOptions chosen = AsAsked(run, options ?? new RunOptions());
        LoadResult loaded = Simulation.Load(Path.Combine(run.Folder, run.ScenarioFile), chosen.ToLoadOptions());
        bool isSameEngine = string.Equals(run.EngineVersion, RunAsked.EngineVersion, StringComparison.Ordinal);
        problem = !isSameEngine ? ResumptionProblem.OtherEngine
            : loaded.Scenario is not null && !string.Equals(
                new RunAsked(loaded.Scenario.ResolvedJson).RunId, run.RunId, StringComparison.Ordinal)
                ? ResumptionProblem.OtherInputs
                : RunCheckpoints.IsBusy(run.Folder) ? ResumptionProblem.Busy : null;
        return loaded;
    }

    /// <summary>Loads the scenario of a run that another process asks for, from what its folder holds.</summary>
    /// <param name="partialFolder">The run's partial folder.</param>
    /// <param name="runId">Id of the run.</param>
    /// <param name="options">Where data and parameters stand; null for the usual.</param>
    /// <exception cref="HostFailedException">The folder holds no such run, or one of another version.</exception>
    public static Model.Scenario ScenarioOf(string partialFolder, string runId, RunOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(partialFolder);
        if (ResumableRun.Read(partialFolder) is not { } run
            || !string.Equals(run.RunId, runId, StringComparison.Ordinal))
        {
            throw new HostFailedException(HostProblem.NoRun, partialFolder);
        }

        LoadResult loaded = Load(run, options, out ResumptionProblem? problem);
        return problem is ResumptionProblem.OtherEngine or ResumptionProblem.OtherInputs
            ? throw new HostFailedException(HostProblem.OtherVersion, partialFolder)
            : loaded.Scenario?.Scenario
                ?? throw new HostFailedException(HostProblem.NotScenario, partialFolder);
    }

    /// <summary>Lets a run go on from its last complete checkpoints to its end.</summary>
    /// <param name="run">The run.</param>
    /// <param name="scenario">Its scenario, from <see cref="Load"/>.</param>
    /// <param name="options">Threads, clock and language; null for the usual.</param>
    /// <param name="progress">Who hears how far it has come; called on the threads that work.</param>
    /// <param name="cancellation">Stops between months; the run can go on again.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    /// <exception cref="RunInterruptedException">The run was cancelled.</exception>
    public static Task<RunResult> RunAsync(
        ResumableRun run, ResolvedScenario scenario, RunOptions? options = null,
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(scenario);
        RunOptions chosen = AsAsked(run, options ?? new RunOptions());
        return Task.Factory.StartNew(
            () => RunSet.GoOn(run, scenario, chosen, progress, cancellation), CancellationToken.None,
            TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static RunOptions AsAsked(ResumableRun run, RunOptions options) => options with
    {
        Replicates = run.Replicates,
        Seed = run.Seed,
        Scale = run.Scale,
        Overrides = run.Overrides,
        Checkpoints = options.Checkpoints ?? new CheckpointCadence(run.CheckpointEveryTicks),
    };
}
