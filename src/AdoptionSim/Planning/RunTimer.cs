using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>
/// How long a run takes on this machine as it is now. A rehearsal of few replicates with a small home country compiles
/// the program and does everything once; what the run does more often, or on a larger country, is measured on probes of
/// several sizes once the program is warm, on as many threads as the run will have.
/// </summary>
internal sealed class RunTimer
{
    /// <summary>Replicates that are written and rendered to see what each of them adds.</summary>
    private const int EndReplicates = 6;

    private readonly Scenario scenario;
    private readonly RunOptions options;
    private readonly Rehearsal rehearsal;
    private readonly int threads;
    private readonly Probes probes;
    private readonly bool isInTurn;
    private readonly int rehearsed;

    /// <summary>Makes the probes.</summary>
    /// <param name="resolved">The scenario.</param>
    /// <param name="options">How it would be run.</param>
    /// <param name="rehearsal">Where it is rehearsed.</param>
    public RunTimer(ResolvedScenario resolved, RunOptions options, Rehearsal rehearsal)
    {
        scenario = resolved.Scenario;
        rehearsed = Rehearsal.ReplicatesOf(scenario);
        this.options = options;
        this.rehearsal = rehearsal;

        // More threads than processors take turns on them, and finish no sooner.
        threads = Math.Min(options.Threads, Environment.ProcessorCount);
        probes = new Probes(resolved, scenario.Ticks, Math.Max(threads, 1), options.Clock);
        long home = Probes.PersonsOf(scenario, 0);
        long all = Enumerable.Range(0, scenario.Countries.Count).Sum(c => Probes.PersonsOf(scenario, c));
        isInTurn = threads == 1 || ScenarioSetRun.GivesHomeAllThreads(home, all, threads, scenario.Replicates);
    }

    /// <summary>Measures.</summary>
    /// <param name="inputs">What the program has taken to start and read the scenario.</param>
    /// <param name="room">What looking for room takes; nothing where the run does not look.</param>
    /// <param name="whole">The rehearsal.</param>
    public RunTimes Measure(Cost inputs, Cost room, StageMeter whole)
    {
        using var team = new BlockThreads(threads);
        IReadOnlyList<CountrySample> coarse = probes.RunHome(probes.CoarseHome, team, isInTurn);
        IReadOnlyList<CountrySample> others = probes.RunComparators(team, isInTurn);
        IReadOnlyList<CountrySample> fine = probes.IsOneSize ? coarse : probes.RunHome(probes.FineHome, team, isInTurn);
        CountryProbe? large = probes.LargeHome();
        Cost home = HomeCost(coarse, fine, large, team);
        Cost[] comparators = [.. others.Select((sample, k) =>
            sample.Cost.Times((double)Probes.PersonsOf(scenario, k + 1) / sample.Persons))];
        Cost ticks = whole[RunStage.Ticks]
            .Plus(Queue([home, .. comparators], scenario.Replicates, isInTurn))
            .Minus(Queue([Mean(coarse), .. others.Select(sample => sample.Cost)], rehearsed, threads == 1));
        // A probe that ran all months has a record.
        CountryRecord[] records = [.. new[] { fine[0] }.Concat(others).Select(sample => sample.Record!)];
        (RehearsedEnd few, RehearsedEnd more) = Ends(records);
        KeptTimes? kept = options.Checkpoints is null ? null
            : KeptTimes.Of(probes, rehearsal, scenario, options.Checkpoints, team, home, comparators);
        Cost keeping = kept is null ? default
            : Queue([kept.Home, .. kept.Comparators], scenario.Replicates, isInTurn);
        return new RunTimes
        {
            Stages =
            [
                new StageCost(RunStage.Inputs, inputs.Plus(whole[RunStage.Inputs])),
                new StageCost(RunStage.Room, room),
                new StageCost(
                    RunStage.Population, whole[RunStage.Population].Plus(PopulationGrowth(large)).OrNothing()),
                new StageCost(RunStage.Ticks, ticks.Plus(Growth(few, more, RunStage.Ticks)).Plus(keeping).OrNothing()),
                new StageCost(RunStage.Tables, whole[RunStage.Tables].Plus(Growth(few, more, RunStage.Tables))),
                new StageCost(RunStage.Report, whole[RunStage.Report].Plus(Growth(few, more, RunStage.Report))),
            ],
            Home = home,
            Comparators = comparators.Aggregate(default(Cost), (sum, cost) => sum.Plus(cost)),
            OtherBytes = few.OtherBytes + (OtherBytesPerReplicate(few, more) * (scenario.Replicates - rehearsed)),
            OtherBytesPerReplicate = OtherBytesPerReplicate(few, more),
            ProbedScale = (large ?? probes.FineHome).Scale,
            ProbedBytes = Environment.WorkingSet,
            CheckpointBytes = kept?.Bytes(isInTurn ? 1 : threads) ?? 0,
        };
    }

    private (RehearsedEnd Few, RehearsedEnd More) Ends(CountryRecord[] records)
    {
        RehearsedEnd few = rehearsal.End(records, rehearsed);
        int most = Math.Min(scenario.Replicates, EndReplicates);
        return (few, most == rehearsed ? few : rehearsal.End(records, most));
    }

    /// <summary>What the replicates that were not rehearsed add to a part.</summary>
    private Cost Growth(RehearsedEnd few, RehearsedEnd more, RunStage stage) => more.Replicates == few.Replicates
        ? default
        : more.Stages[stage].Minus(few.Stages[stage]).OrNothing()
            .Times((double)(scenario.Replicates - rehearsed) / (more.Replicates - few.Replicates));

    private static double OtherBytesPerReplicate(RehearsedEnd few, RehearsedEnd more) =>
        more.Replicates == few.Replicates ? 0.0
            : (double)(more.OtherBytes - few.OtherBytes) / (more.Replicates - few.Replicates);

    /// <summary>A queue of jobs: its makespan on the wall, and all of its work.</summary>
    private Cost Queue(IReadOnlyList<Cost> jobs, int rounds, bool inTurn) => new(
        Makespan.Seconds([.. jobs.Select(job => job.WallSeconds)], rounds, inTurn ? 1 : threads),
        jobs.Sum(job => job.CpuSeconds) * rounds);

    /// <summary>On the line through the two largest probes.</summary>
    private Cost HomeCost(
        IReadOnlyList<CountrySample> coarse, IReadOnlyList<CountrySample> fine, CountryProbe? large,
        BlockThreads team)
    {
        IReadOnlyList<CountrySample> upper = large is null ? fine : probes.RunHome(large, team, isInTurn);
        IReadOnlyList<CountrySample> lower = large is null ? coarse : fine;
        long persons = Probes.PersonsOf(scenario, 0);
        long far = upper[0].Persons;
        long near = lower[0].Persons;
        if (persons <= far || far <= near)
        {
            return Mean(upper).Times((double)persons / far);
        }

        Cost step = Mean(upper).Minus(Mean(lower)).OrNothing();
        return Mean(upper).Plus(step.Times((double)(persons - far) / (far - near)));
    }

    private static Cost Mean(IReadOnlyList<CountrySample> samples) => new(
        samples.Average(sample => sample.Cost.WallSeconds), samples.Average(sample => sample.Cost.CpuSeconds));

    /// <summary>What making a larger home country takes than making the small one.</summary>
    private Cost PopulationGrowth(CountryProbe? large)
    {
        CountrySize coarse = probes.CoarseHome.Size;
        CountrySize wide = (large ?? probes.FineHome).Size;
        Cost home = wide.Persons <= coarse.Persons ? default
            : wide.PopulationCost.Minus(coarse.PopulationCost).OrNothing().Times(
                (double)(Probes.PersonsOf(scenario, 0) - coarse.Persons) / (wide.Persons - coarse.Persons));
        return probes.Comparators.Select((probe, k) => probe.Size.PopulationCost.Times(
                ((double)Probes.PersonsOf(scenario, k + 1) / probe.Size.Persons) - 1.0))
            .Aggregate(home, (sum, cost) => sum.Plus(cost.OrNothing()));
    }
}
