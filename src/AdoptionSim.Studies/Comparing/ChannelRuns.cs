using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Runtime;

namespace AdoptionSim.Studies.Comparing;

/// <summary>
/// Runs variants with peers, trust or both held, replicate by replicate, at what they were in the base (equation G-10).
/// Only the home country is run: what happens there reaches no other. Memory holds two tables of each run.
/// </summary>
public sealed class ChannelRuns
{
    /// <summary>Months between rows of groups, which nobody reads here.</summary>
    private const int GroupCadenceMonths = 12;

    /// <summary>Runs of each variant: peers held, trust held, both held.</summary>
    private const int RunsOfVariant = 3;

    private static readonly string[] Kept =
        [AggregateTable.Table.Definition.FileName, GapTable.Table.Definition.FileName];

    private readonly ResolvedScenario baseline;
    private readonly IReadOnlyList<ResolvedScenario> variants;
    private readonly Func<ResolvedScenario, SurveyPlan> surveys;
    private readonly int threads;
    private readonly TimeProvider clock;

    /// <summary>Prepares the runs.</summary>
    /// <param name="baseline">The base.</param>
    /// <param name="variants">Variants of the same seed, scale, months and number of replicates.</param>
    /// <param name="surveys">Makes the plan of the surveys of a scenario.</param>
    /// <param name="threads">Threads, 1 or more.</param>
    /// <param name="clock">Clock that times runs.</param>
    public ChannelRuns(
        ResolvedScenario baseline, IReadOnlyList<ResolvedScenario> variants,
        Func<ResolvedScenario, SurveyPlan> surveys, int threads, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(variants);
        this.baseline = baseline;
        this.variants = variants;
        this.surveys = surveys;
        this.threads = threads;
        this.clock = clock;
    }

    /// <summary>Records the channels of the base, then runs the variants with them.</summary>
    /// <param name="progress">Hears how far it has come; may be null.</param>
    /// <param name="cancellation">Stops between months.</param>
    /// <returns>Tables of each variant, in order.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<HeldTables> Run(
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        int runs = 1 + (RunsOfVariant * variants.Count);
        Scenario scenario = baseline.Scenario;
        ChannelPath[] paths =
        [
            .. Enumerable.Range(0, scenario.Replicates).Select(
                _ => new ChannelPath(scenario.Ticks, scenario.Countries[0].Pack.Sectors.Count)),
        ];
        Simulate(
            [(baseline, new ChannelPlan(paths) { IsRecorded = true })], new PartProgress(progress, 0, 1, runs),
            cancellation);
        (ResolvedScenario, ChannelPlan)[] held =
        [
            .. variants.SelectMany(variant => new[]
            {
                (variant, new ChannelPlan(paths) { HoldsPeers = true }),
                (variant, new ChannelPlan(paths) { HoldsTrust = true }),
                (variant, new ChannelPlan(paths) { HoldsPeers = true, HoldsTrust = true }),
            }),
        ];
        Func<string, Stream>[] tables = Simulate(
            held, new PartProgress(progress, 1, held.Length, runs), cancellation);
        return
        [
            .. Enumerable.Range(0, variants.Count).Select(v => RunsOfVariant * v).Select(
                k => new HeldTables(tables[k], tables[k + 1], tables[k + 2])),
        ];
    }

    private Func<string, Stream>[] Simulate(
        IReadOnlyList<(ResolvedScenario Scenario, ChannelPlan Channels)> asked, PartProgress progress,
        CancellationToken cancellation)
    {
        List<RunMember> members = [];
        List<Func<string, Stream>> tables = [];
        try
        {
            foreach ((ResolvedScenario resolved, ChannelPlan channels) in asked)
            {
                Scenario all = resolved.Scenario;
                Scenario home = all with { Countries = [all.Countries[0] with { Channels = channels }] };
                var recording = new RecordingPlan(home, surveys(resolved), GroupCadenceMonths);
                Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);
                members.Add(new RunMember(recording, new RunTables(recording, string.Empty, name =>
                    Kept.Contains(name, StringComparer.Ordinal) ? files[name] = new MemoryStream() : Stream.Null)));
                tables.Add(name => new MemoryStream(files[name].ToArray()));
            }

            new ScenarioSetRun(members, threads, clock, progress).Run(cancellation);
        }
        finally
        {
            members.ForEach(member => member.Tables.Dispose());
        }

        return [.. tables];
    }

    /// <summary>Progress of a part of the runs as progress of all; every run has as many agent-ticks.</summary>
    private sealed class PartProgress(IProgress<RunProgress>? next, int before, int part, int all)
        : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            long each = value.AllAgentTicks / part;
            next?.Report(new RunProgress(
                (before * each) + value.DoneAgentTicks, all * each, value.DoneReplicates, value.Replicates));
        }
    }
}
