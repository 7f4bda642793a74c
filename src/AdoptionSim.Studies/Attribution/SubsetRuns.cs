using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Inputs;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Studies.Attribution;

/// <summary>
/// Runs a scenario with subsets of its players, several at a time so that they share the comparators, and keeps what
/// came out. The tables are the usual ones; they are read in memory and only the values stay.
/// </summary>
internal sealed class SubsetRuns
{
    private const int GroupCadenceMonths = 12;

    private readonly ResolvedScenario scenario;
    private readonly IReadOnlyList<Player> players;
    private readonly AttributionOptions options;
    private readonly SubsetCache cache;
    private readonly Dictionary<int, SubsetValues> values = [];
    private readonly Dictionary<int, string> runIds = [];

    public SubsetRuns(ResolvedScenario scenario, IReadOnlyList<Player> players, AttributionOptions options)
    {
        this.scenario = scenario;
        this.players = players;
        this.options = options;
        cache = new SubsetCache(options.OutDirectory, options.Month);
    }

    /// <summary>Id of the run of a subset.</summary>
    public string RunIdOf(int subset)
    {
        if (!runIds.TryGetValue(subset, out string? id))
        {
            id = new RunAsked(Of(subset).ResolvedJson).RunId;
            runIds.Add(subset, id);
        }

        return id;
    }

    /// <summary>Values of a subset that is known.</summary>
    public SubsetValues ValuesOf(int subset) => values[subset];

    /// <summary>Takes what is on disk, and says which subsets are still to be run.</summary>
    public IReadOnlyList<int> Missing(IEnumerable<int> subsets)
    {
        List<int> missing = [];
        foreach (int subset in subsets.Where(subset => !values.ContainsKey(subset)))
        {
            if (cache.Find(RunIdOf(subset)) is { } found)
            {
                values.Add(subset, found);
            }
            else
            {
                missing.Add(subset);
            }
        }

        return missing;
    }

    /// <summary>Runs subsets together and keeps what came out.</summary>
    /// <returns>Agent-ticks of one subset's home country, and of the comparators that all share.</returns>
    public (long Home, long Shared) Run(
        IReadOnlyList<int> subsets, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        List<RunMember> members = [];
        var files = new Dictionary<string, MemoryStream>[subsets.Count];
        IReadOnlyList<RunOutcome> outcomes;
        var last = new LastProgress(progress);
        try
        {
            for (int k = 0; k < subsets.Count; k++)
            {
                Dictionary<string, MemoryStream> own = new(StringComparer.Ordinal);
                files[k] = own;
                ResolvedScenario subset = Of(subsets[k]);
                var recording = new RecordingPlan(subset.Scenario, options.Surveys(subset), GroupCadenceMonths);
                members.Add(new RunMember(recording, new RunTables(
                    recording, RunIdOf(subsets[k]), name => own[name] = new MemoryStream())));
            }

            outcomes = new ScenarioSetRun(members, options.Threads, options.Clock, last).Run(cancellation);
        }
        finally
        {
            members.ForEach(member => member.Tables.Dispose());
        }

        for (int k = 0; k < subsets.Count; k++)
        {
            Dictionary<string, MemoryStream> own = files[k];
            SubsetValues read = options.Read(name => new MemoryStream(own[name].ToArray()));
            cache.Keep(RunIdOf(subsets[k]), read);
            values[subsets[k]] = read;
        }

        long all = last.AllAgentTicks;
        long alone = outcomes[0].AgentTicks;
        long home = subsets.Count > 1 ? (all - alone) / (subsets.Count - 1) : alone;
        return (home, Math.Max(0, alone - home));
    }

    private ResolvedScenario Of(int subset) => scenario.WithLevers(
        [.. players.Where((_, k) => (subset & (1 << k)) != 0).SelectMany(player => player.Levers)]);

    /// <summary>Passes progress on and remembers how much there is to do.</summary>
    private sealed class LastProgress(IProgress<RunProgress>? next) : IProgress<RunProgress>
    {
        private long all;

        public long AllAgentTicks => Interlocked.Read(ref all);

        public void Report(RunProgress value)
        {
            Interlocked.Exchange(ref all, value.AllAgentTicks);
            next?.Report(value);
        }
    }
}
