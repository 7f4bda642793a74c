using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Inputs;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Checkpoints;

/// <summary>A small run that keeps checkpoints in a folder of its own, and may be stopped and go on.</summary>
internal sealed class KeptRun : IDisposable
{
    public const string RunId = "aa11223344556677889900112233445566778899001122334455667788990011";

    private const string Text = """
        version: 1
        id: kept
        title: {ja: "小さな例", en: Small example}
        extends: plan-fy2025.yaml
        horizon: {from: 2023-01, to: 2024-12}
        scale: 1:4000
        replicates: 2
        comparators: {countries: [US], persons: 2000}

        """;

    private static readonly Lazy<ResolvedScenario> Loaded = new(Load);
    private static readonly Lazy<string> WholeBytes = new(() =>
    {
        using var run = new KeptRun();
        return run.Go(cadence: null);
    });

    private readonly string folder = Directory.CreateTempSubdirectory("adoptionsim-kept-").FullName;
    private readonly List<CheckpointNotice> notices = [];

    /// <summary>Digest of all that a run leaves which is never stopped.</summary>
    public static string Whole => WholeBytes.Value;

    /// <summary>Ticks of the run.</summary>
    public static int Ticks => Loaded.Value.Scenario.Ticks;

    /// <summary>What was told of checkpoints.</summary>
    public IReadOnlyList<CheckpointNotice> Notices => notices;

    public string Folder => folder;

    public string Checkpoints => Path.Combine(folder, RunCheckpoints.FolderName);

    /// <summary>Files of checkpoints whose name ends so, the last in order first.</summary>
    public string[] Files(string ending) =>
    [
        .. Directory.GetFiles(Checkpoints, "*" + ending, SearchOption.AllDirectories)
            .OrderDescending(StringComparer.Ordinal),
    ];

    /// <summary>Runs, or goes on; null where the run was stopped.</summary>
    /// <param name="cadence">When state is kept; null for never.</param>
    /// <param name="isResumed">Whether it goes on.</param>
    /// <param name="stopAfter">Months of all countries after which it is stopped; null for never.</param>
    /// <param name="open">Opens files of checkpoints; null for the usual.</param>
    /// <param name="runId">Id of the run.</param>
    public string Go(
        int? cadence, bool isResumed = false, int? stopAfter = null, Func<string, Stream>? open = null,
        string runId = RunId)
    {
        notices.Clear();
        ResolvedScenario resolved = Loaded.Value;
        using var stop = new CancellationTokenSource();
        var recording = new RecordingPlan(
            resolved.Scenario, new SurveyPlan(resolved.Readings, resolved.CentralSurveyParameters, []));
        Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);
        using var tables = new RunTables(recording, RunId, name => files[name] = new MemoryStream());
        using RunCheckpoints? checkpoints = cadence is { } every
            ? Kept(new CheckpointCadence(every), isResumed, open, runId)
            : null;
        var progress = new Counter(stopAfter, stop);
        var set = new ScenarioSetRun([new RunMember(recording, tables)], 2, TimeProvider.System, progress)
        {
            Checkpoints = checkpoints,
        };
        try
        {
            RunOutcome outcome = set.Run(stop.Token)[0];
            string digests = string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => file.Key + FileDigests.Of(file.Value.ToArray())));
            return $"{outcome.StateDigest:x16}{digests}";
        }
        catch (OperationCanceledException)
        {
            return "stopped";
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private RunCheckpoints Kept(
        CheckpointCadence cadence, bool isResumed, Func<string, Stream>? open, string runId)
    {
        var hears = new Listener(notices);
        return open is null
            ? new RunCheckpoints(folder, runId, cadence, TimeProvider.System, isResumed, hears)
            : new RunCheckpoints(folder, runId, cadence, TimeProvider.System, isResumed, hears) { Open = open };
    }

    private static ResolvedScenario Load()
    {
        DirectoryInfo place = Directory.CreateTempSubdirectory("adoptionsim-kept-scenario-");
        try
        {
            string path = Path.Combine(place.FullName, "kept.yaml");
            File.WriteAllText(path, Text);
            foreach (string parent in (string[])["plan-fy2025.yaml", "no-plan.yaml"])
            {
                File.Copy(Repository.PathOf("scenarios", parent), Path.Combine(place.FullName, parent));
            }

            LoadResult loaded = ScenarioLoader.Load(path, new LoadOptions { AssetsDirectory = Repository.Root });
            Assert.NotNull(loaded.Scenario);
            return loaded.Scenario;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private sealed class Counter(int? stopAfter, CancellationTokenSource stop) : IProgress<RunProgress>
    {
        private int months;

        public void Report(RunProgress value)
        {
            if (Interlocked.Increment(ref months) == stopAfter)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class Listener(List<CheckpointNotice> heard) : IProgress<CheckpointNotice>
    {
        public void Report(CheckpointNotice value)
        {
            lock (heard)
            {
                heard.Add(value);
            }
        }
    }
}
