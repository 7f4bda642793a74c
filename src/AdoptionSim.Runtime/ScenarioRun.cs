using System;
using System.Collections.Generic;
using System.Threading;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Runtime;

/// <summary>
/// Runs every replicate of a scenario in this process. Replicates and countries do not talk, so they are shared out
/// over
/// the threads; a country too large to stand beside another gets all threads for itself. The bits are the same.
/// </summary>
public sealed class ScenarioRun
{
    /// <summary>Blocks of the home country: fixed, so that results never depend on the machine.</summary>
    public const int HomeBlocks = 64;

    /// <summary>Blocks of each comparator.</summary>
    public const int ComparatorBlocks = 8;

    private const long PersonsForAllThreads = 20_000_000;

    private readonly Scenario scenario;
    private readonly RecordingPlan recording;
    private readonly RunTables tables;
    private readonly int threads;
    private readonly TimeProvider clock;
    private readonly IProgress<RunProgress>? progress;
    private readonly CountryPopulation[] populations;
    private readonly CountryRecord?[,] records;
    private readonly ulong[,] digests;
    private readonly int[] countriesLeft;
    private readonly Lock gate = new();
    private long doneAgentTicks;
    private int doneReplicates;

    /// <summary>Prepares a run.</summary>
    /// <param name="recording">What is recorded, and the scenario.</param>
    /// <param name="tables">Where the rows go.</param>
    /// <param name="threads">Number of threads, 1 or more.</param>
    /// <param name="clock">Clock that times the run.</param>
    /// <param name="progress">Who hears how far it has come; may be null.</param>
    public ScenarioRun(
        RecordingPlan recording, RunTables tables, int threads, TimeProvider clock,
        IProgress<RunProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        scenario = recording.Scenario;
        this.recording = recording;
        this.tables = tables;
        this.threads = threads;
        this.clock = clock;
        this.progress = progress;
        populations = new CountryPopulation[scenario.Countries.Count];
        records = new CountryRecord?[scenario.Replicates, scenario.Countries.Count];
        digests = new ulong[scenario.Replicates, scenario.Countries.Count];
        countriesLeft = new int[scenario.Replicates];
        Array.Fill(countriesLeft, scenario.Countries.Count);
    }

    /// <summary>One agent of a country stands for so many.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="country">Index of the country; 0 is home.</param>
    public static int ScaleOf(Scenario scenario, int country)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (country == 0)
        {
            return scenario.Scale;
        }

        long persons = 0;
        foreach (PersonCell cell in scenario.Countries[country].Pack.Persons)
        {
            persons += cell.Persons;
        }

        return (int)Math.Max(1, (persons + scenario.ComparatorPersons - 1) / scenario.ComparatorPersons);
    }

    /// <summary>Runs to the end and completes the tables.</summary>
    /// <param name="cancellation">Stops between ticks.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IdentityBrokenException">An identity of the model does not hold: a bug.</exception>
    public RunOutcome Run(CancellationToken cancellation = default)
    {
        long start = clock.GetTimestamp();
        BuildPopulations();
        long built = clock.GetTimestamp();
        if (threads == 1 || HomeNeedsAllThreads())
        {
            RunInTurn(cancellation);
        }
        else
        {
            RunSideBySide(cancellation);
        }

        tables.Complete();
        return Outcome(clock.GetElapsedTime(start, built), clock.GetElapsedTime(built));
    }

    private int Jobs => scenario.Replicates * scenario.Countries.Count;

    /// <summary>
    /// Whether the home country gets all threads for itself: it would outlast everything else on one thread, or two of
    /// it side by side would need too much memory.
    /// </summary>
    private bool HomeNeedsAllThreads()
    {
        long home = populations[0].Persons;
        long all = 0;
        foreach (CountryPopulation population in populations)
        {
            all += population.Persons;
        }

        return home > PersonsForAllThreads || home * threads > all * scenario.Replicates;
    }

    private void BuildPopulations()
    {
        for (int c = 0; c < populations.Length; c++)
        {
            int blocks = c == 0 ? HomeBlocks : ComparatorBlocks;
            populations[c] = CountryPopulation.Build(scenario.Countries[c].Pack, ScaleOf(scenario, c), blocks,
                scenario.Seed);
        }
    }

    private void RunInTurn(CancellationToken cancellation)
    {
        using var team = new BlockThreads(threads);
        for (int job = 0; job < Jobs; job++)
        {
            RunJob(job, team, cancellation);
        }
    }

    private void RunSideBySide(CancellationToken cancellation)
    {
        using var team = new BlockThreads(threads);
        try
        {
            team.ForEach(Jobs, job =>
            {
                using var alone = new BlockThreads(1);
                RunJob(job, alone, cancellation);
            });
        }
        catch (AggregateException failure) when (failure.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerException);
        }
    }

    private void RunJob(int job, BlockThreads team, CancellationToken cancellation)
    {
        int replicate = job / scenario.Countries.Count;
        int country = job % scenario.Countries.Count;
        var recorder = new Recorder(recording, country, replicate);
        CountryPopulation population = populations[country];
        var watcher = new Watcher(this, recorder, population.Persons + population.Firms.Count);
        ulong digest = CountryRun.RunAsync(
            scenario.Countries[country], population, scenario.From, scenario.Ticks, scenario.Seed, replicate, team,
            watcher,
            cancellation: cancellation).AsTask().GetAwaiter().GetResult();
        Keep(replicate, country, recorder.Complete(), digest);
    }

    private void Keep(int replicate, int country, CountryRecord record, ulong digest)
    {
        lock (gate)
        {
            records[replicate, country] = record;
            digests[replicate, country] = digest;
            countriesLeft[replicate]--;
            if (countriesLeft[replicate] > 0)
            {
                return;
            }

            List<CountryRecord> countries = [];
            for (int c = 0; c < scenario.Countries.Count; c++)
            {
                countries.Add(records[replicate, c]!); // Every country of the replicate has been kept: none is left.
                records[replicate, c] = null;
            }

            doneReplicates++;
            tables.Append(new ReplicateRecord(replicate, countries));
        }
    }

    private void Report(long agents)
    {
        long done = Interlocked.Add(ref doneAgentTicks, agents);
        progress?.Report(new RunProgress(done, AgentsPerReplicate() * scenario.Ticks * scenario.Replicates,
            Volatile.Read(ref doneReplicates), scenario.Replicates));
    }

    private long AgentsPerReplicate()
    {
        long agents = 0;
        foreach (CountryPopulation population in populations)
        {
            agents += population.Persons + population.Firms.Count;
        }

        return agents;
    }

    private RunOutcome Outcome(TimeSpan populationTime, TimeSpan tickTime)
    {
        var digest = default(StableHash);
        foreach (ulong part in digests)
        {
            digest.Add(part);
        }

        long firms = 0;
        long persons = 0;
        foreach (CountryPopulation population in populations)
        {
            firms += population.Firms.Count;
            persons += population.Persons;
        }

        long agentTicks = (firms + persons) * scenario.Ticks * scenario.Replicates;
        return new RunOutcome(digest.Value, firms, persons, agentTicks, populationTime, tickTime);
    }

    /// <summary>Records a country and tells the run how far it has come.</summary>
    private sealed class Watcher(ScenarioRun run, Recorder recorder, long agents) : ITickObserver
    {
        public void Observe(CountrySnapshot country)
        {
            recorder.Observe(country);
            run.Report(agents);
        }
    }
}
