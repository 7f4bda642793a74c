using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim;

/// <summary>Keeps what a run needs to go on after it was stopped, beside its checkpoints.</summary>
internal sealed class RunKeeping : IDisposable
{
    private readonly RunFolder place;

    private RunKeeping(RunFolder place, RunCheckpoints checkpoints)
    {
        this.place = place;
        Checkpoints = checkpoints;
    }

    /// <summary>The checkpoints.</summary>
    public RunCheckpoints Checkpoints { get; }

    /// <summary>Takes over the folder of a run that did not end, once nobody else works on it.</summary>
    public static (RunFolder Folder, RunKeeping Keeping) TakeOver(
        ResumableRun run, ResolvedScenario scenario, RunOptions options)
    {
        RunCheckpoints checkpoints = CheckpointsOf(run.Folder, run.RunId, options, isResumed: true);
        try
        {
            RunFolder folder = RunFolder.TakeOver(
                run.Folder, scenario.Scenario.Id, new RunAsked(scenario.ResolvedJson), run.StartedUtc);
            return (folder, new RunKeeping(folder, checkpoints));
        }
        catch
        {
            checkpoints.Dispose();
            throw;
        }
    }

    /// <summary>Begins to keep a run; null where it is not wanted.</summary>
    /// <exception cref="RunFolderException">The environment does not let files be written.</exception>
    public static RunKeeping? Begin(ResolvedScenario scenario, RunFolder folder, RunOptions options)
    {
        if (options.Checkpoints is null && options.Host is null)
        {
            return null;
        }

        RunCheckpoints checkpoints = CheckpointsOf(
            folder.PartialPath, folder.Asked.RunId, options, isResumed: false);
        try
        {
            IReadOnlyList<string> names = ScenarioCopies.NamesOf(
                [.. scenario.Sources.Select(source => Path.GetFullPath(source.Name))]);
            string[] copies = [.. names.Select(name => $"{RunCheckpoints.FolderName}/{name}")];
            for (int k = 0; k < copies.Length; k++)
            {
                folder.Write(copies[k], scenario.Sources[k].Bytes);
            }

            folder.Write(ResumableRun.FileName, Described(scenario, folder, options, copies[0]).ToBytes());
            return new RunKeeping(folder, checkpoints);
        }
        catch
        {
            checkpoints.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Lets the folder stay after a failure of the environment or a cancellation, where the run can go on from it.
    /// </summary>
    /// <param name="failure">What was thrown.</param>
    /// <returns>Whether the run was cancelled and can go on.</returns>
    public bool LetStay(Exception failure)
    {
        if (!Checkpoints.CanGoOn
            || failure is not (OperationCanceledException or RunFolderException or OutOfMemoryException
                or HostFailedException))
        {
            return false;
        }

        place.LetStay();
        return failure is OperationCanceledException;
    }

    /// <summary>Lets others work on the folder.</summary>
    public void Dispose() => Checkpoints.Dispose();

    private static RunCheckpoints CheckpointsOf(string partial, string runId, RunOptions options, bool isResumed) =>
        new(partial, runId, CadenceOf(options, isResumed), options.Clock, isResumed, options.CheckpointNotices)
        {
            IsElsewhere = options.Host is not null,
        };

    /// <summary>A host always leaves what was seen of a country; on the way it keeps nothing that is not asked for.
    /// </summary>
    private static CheckpointCadence CadenceOf(RunOptions options, bool isResumed) =>
        options.Checkpoints ?? new CheckpointCadence(options.Host is null || isResumed ? null : int.MaxValue);

    private static ResumableRun Described(
        ResolvedScenario resolved, RunFolder folder, RunOptions options, string scenarioFile) => new()
        {
            Folder = folder.PartialPath,
            RunId = folder.Asked.RunId,
            EngineVersion = RunAsked.EngineVersion,
            StartedUtc = folder.StartedUtc,
            ScenarioFile = scenarioFile,
            Replicates = resolved.Scenario.Replicates,
            Seed = resolved.Scenario.Seed,
            Scale = resolved.Scenario.Scale,
            Overrides = resolved.Overrides,
            CheckpointEveryTicks = options.Checkpoints?.EveryTicks,
        };
}
