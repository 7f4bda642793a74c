using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;
using Seat = AdoptionSim.Runtime.SharedSeats.Seat;

namespace AdoptionSim.Runtime;

/// <summary>
/// Runs several scenarios together, replicate by replicate, on common random numbers. Replicates and countries do not
/// talk, so they are shared out over the threads; a country too large to stand beside another gets all threads for
/// itself. A comparator that scenarios have in common is simulated once. The bits are those of running each alone.
/// </summary>
public sealed class ScenarioSetRun
{
    private const long PersonsForAllThreads = 20_000_000;

    private readonly IReadOnlyList<RunMember> members;
    private readonly int threads;
    private readonly TimeProvider clock;
    private readonly IProgress<RunProgress>? progress;
    private readonly int replicates;
    private readonly int ticks;
    private readonly Lock gate = new();
    private readonly ulong[][] digests;
    private readonly Dictionary<int, CountryRecord?[]> open = [];
    private SharedSeats? seats;
    private long doneAgentTicks;
    private int doneReplicates;

    /// <summary>Prepares a run.</summary>
    /// <param name="members">The scenarios, at least one; all have the same months and number of replicates.</param>
    /// <param name="threads">Number of threads, 1 or more.</param>
    /// <param name="clock">Clock that times the run.</param>
    /// <param name="progress">Who hears how far it has come; may be null.</param>
    /// <exception cref="ArgumentException">There is no scenario, or their months or replicates differ.</exception>
    public ScenarioSetRun(
        IReadOnlyList<RunMember> members, int threads, TimeProvider clock, IProgress<RunProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (members.Count == 0 || members.Any(member => !HasShapeOf(member, members[0])))
        {
            throw new ArgumentException("A set has scenarios of the same months and replicates.", nameof(members));
        }

        this.members = members;
        this.threads = threads;
        this.clock = clock;
        this.progress = progress;
        replicates = members[0].Recording.Scenario.Replicates;
        ticks = members[0].Recording.Scenario.Ticks;
        digests = new ulong[replicates][];
    }

    /// <summary>Countries to simulate in one replicate, those in common counted once; known once it has run.</summary>
    public int CountriesPerReplicate => seats?.All.Count ?? 0;

    /// <summary>Checkpoints of the run; null for none. Only a set of one scenario keeps them.</summary>
    public RunCheckpoints? Checkpoints { get; init; }

    /// <summary>
    /// Who runs the countries; null for the threads of this process. It leaves what was seen among the checkpoints.
    /// </summary>
    public ICountryHost? Host { get; init; }

    /// <summary>Called when all populations are made; may be null.</summary>
    public Action? WhenPopulated { get; init; }

    /// <summary>Called when the last tick is done, before the tables are completed; may be null.</summary>
    public Action? WhenTicked { get; init; }

    /// <summary>Runs to the end and completes the tables.</summary>
    /// <param name="cancellation">Stops between ticks; what is done is kept where there are checkpoints.</param>
    /// <returns>One outcome for each scenario; the times are those of the whole set.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IdentityBrokenException">An identity of the model does not hold: a bug.</exception>
    public IReadOnlyList<RunOutcome> Run(CancellationToken cancellation = default)
    {
        long start = clock.GetTimestamp();
        seats = new SharedSeats(members);
        long built = clock.GetTimestamp();
        WhenPopulated?.Invoke();
        if (threads == 1 || HomeNeedsAllThreads(seats))
        {
            RunInTurn(seats, cancellation);
        }
        else
        {
            RunSideBySide(seats, cancellation);
        }

        WhenTicked?.Invoke();
        foreach (RunMember member in members)
        {
            member.Tables.Complete();
        }

        TimeSpan populationTime = clock.GetElapsedTime(start, built);
        TimeSpan tickTime = clock.GetElapsedTime(built);
        return [.. members.Select((_, m) => Outcome(seats, m, populationTime, tickTime))];
    }

    private static bool HasShapeOf(RunMember member, RunMember first)
    {
        Scenario one = member.Recording.Scenario;
        Scenario two = first.Recording.Scenario;
        return one.Replicates == two.Replicates && one.From == two.From && one.To == two.To;
    }

    /// <summary>
    /// Whether the home country gets all threads for itself: it would outlast everything else on one thread, or two of
    /// it side by side would need too much memory.
    /// </summary>
    private bool HomeNeedsAllThreads(SharedSeats countries)
    {
        long home = countries.All.Where(seat => seat.Country == 0).Max(seat => (long)seat.Population.Persons);
        long all = countries.All.Sum(seat => (long)seat.Population.Persons);
        return GivesHomeAllThreads(home, all, threads, replicates);
    }

    /// <summary>Whether countries are run one after the other, each on all threads, instead of side by side.</summary>
    /// <param name="homePersons">Persons of the largest home country.</param>
    /// <param name="allPersons">Persons of all countries of a replicate.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="replicates">Number of replicates.</param>
    public static bool GivesHomeAllThreads(long homePersons, long allPersons, int threads, int replicates) =>
        homePersons > PersonsForAllThreads || homePersons * threads > allPersons * replicates;

    private void RunInTurn(SharedSeats countries, CancellationToken cancellation)
    {
        using var team = new BlockThreads(threads);
        for (int job = 0; job < replicates * countries.All.Count; job++)
        {
            RunJob(countries, job, team, cancellation);
        }
    }

    private void RunSideBySide(SharedSeats countries, CancellationToken cancellation)
    {
        using var team = new BlockThreads(threads);
        try
        {
            team.ForEach(replicates * countries.All.Count, job =>
            {
                using var alone = new BlockThreads(1);
                RunJob(countries, job, alone, cancellation);
            });
        }
        catch (AggregateException failure) when (failure.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerException);
        }
    }

    private void RunJob(SharedSeats countries, int job, BlockThreads team, CancellationToken cancellation)
    {
        int replicate = job / countries.All.Count;
        int place = job % countries.All.Count;
        Seat seat = countries.All[place];
        Scenario scenario = seat.Recording.Scenario;
        var recorder = new Recorder(seat.Recording, seat.Country, replicate);
        var watcher = new Watcher(this, recorder, seat.Agents);
        CountryCheckpoints? kept = Checkpoints?.Of(replicate, seat.Country);
        ulong? Ended() => kept?.ShowEnded(
            Country.EmptySnapshot(seat.Plan, seat.Population, scenario.From, replicate), watcher);
        ulong digest = Host is { } host && Checkpoints is { } checkpoints
            ? Elsewhere(host, checkpoints, seat, replicate, Ended, cancellation)
            : Ended() ?? CountryRun.RunAsync(
                seat.Plan, seat.Population, scenario.From, scenario.Ticks, scenario.Seed, replicate, team, watcher,
                kept, cancellation: cancellation).AsTask().GetAwaiter().GetResult();
        Keep(countries, replicate, place, recorder.Complete(), digest);
    }

    private ulong Elsewhere(
        ICountryHost host, RunCheckpoints checkpoints, Seat seat, int replicate, Func<ulong?> ended,
        CancellationToken cancellation)
    {
        var counter = new Counter(this, seat.Agents);

        // A file that is refused is removed: the country is then run again, once.
        for (int attempt = 0; attempt < 2; attempt++)
        {
            // Observers see all months at the end, so progress is told apart from them.
            if (ended() is { } digest)
            {
                counter.Report(ticks);
                return digest;
            }

            var asked = new CountryAsked(
                Path.GetDirectoryName(checkpoints.Folder) ?? string.Empty, checkpoints.RunId, seat.Recording.Scenario,
                seat.Population, replicate, seat.Country, checkpoints.Cadence, checkpoints.Notices);
            host.RunAsync(asked, counter, cancellation).GetAwaiter().GetResult();
        }

        return ended() ?? throw new HostFailedException(HostProblem.NothingLeft);
    }

    private void Keep(SharedSeats countries, int replicate, int place, CountryRecord record, ulong digest)
    {
        lock (gate)
        {
            if (!open.TryGetValue(replicate, out CountryRecord?[]? records))
            {
                records = new CountryRecord?[countries.All.Count];
                open.Add(replicate, records);
                digests[replicate] = new ulong[countries.All.Count];
            }

            records[place] = record;
            digests[replicate][place] = digest;
            if (Array.IndexOf(records, null) >= 0)
            {
                return;
            }

            open.Remove(replicate);
            doneReplicates++;
            for (int m = 0; m < members.Count; m++)
            {
                // Every country of the replicate has been kept: none is left.
                CountryRecord[] own = [.. countries.Of(m).Select(seat => records[seat]!)];
                members[m].Tables.Append(new ReplicateRecord(replicate, own));
            }
        }
    }

    private void Report(long agents)
    {
        long done = Interlocked.Add(ref doneAgentTicks, agents);
        long all = (seats?.All.Sum(seat => seat.Agents) ?? 0) * ticks * replicates;
        progress?.Report(new RunProgress(done, all, Volatile.Read(ref doneReplicates), replicates));
    }

    private RunOutcome Outcome(SharedSeats countries, int member, TimeSpan populationTime, TimeSpan tickTime)
    {
        var digest = default(StableHash);
        for (int replicate = 0; replicate < replicates; replicate++)
        {
            foreach (int seat in countries.Of(member))
            {
                digest.Add(digests[replicate][seat]);
            }
        }

        Seat[] own = [.. countries.Of(member).Select(seat => countries.All[seat])];
        return new RunOutcome(
            digest.Value, own.Sum(seat => (long)seat.Population.Firms.Count),
            own.Sum(seat => (long)seat.Population.Persons), own.Sum(seat => seat.Agents) * ticks * replicates,
            populationTime, tickTime);
    }

    /// <summary>Records a country and tells the run how far it has come.</summary>
    private sealed class Watcher(ScenarioSetRun run, Recorder recorder, long agents) : ITickObserver
    {
        public void Observe(CountrySnapshot country)
        {
            recorder.Observe(country);
            if (run.Host is null)
            {
                run.Report(agents);
            }
        }
    }

    /// <summary>Tells the run how far a country has come that somebody else runs.</summary>
    private sealed class Counter(ScenarioSetRun run, long agents) : IProgress<int>
    {
        private int last;

        public void Report(int value)
        {
            run.Report((value - last) * agents);
            last = value;
        }
    }
}
