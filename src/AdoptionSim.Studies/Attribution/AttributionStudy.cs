using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdoptionSim.Inputs;
using AdoptionSim.Kernel;
using AdoptionSim.Runtime;

namespace AdoptionSim.Studies.Attribution;

/// <summary>
/// Which lever, or pillar, of a scenario did what: runs it with subsets of its players on common random numbers and
/// shares the effect out. What was run before is taken from the cache, so an interrupted study goes on where it was.
/// </summary>
public sealed class AttributionStudy
{
    private const int MeasuredRuns = 2;
    private const long ProgressUnits = 1_000_000;

    private static readonly DrawStream OrderStream = new("study.shapley_order");

    private readonly SubsetRuns runs;
    private readonly AttributionOptions options;
    private readonly IReadOnlyList<int>[] orders;

    /// <summary>Prepares a study.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="by">What the effect is shared out over.</param>
    /// <param name="facts">
    /// Pillars of the levers, by id of the lever; a lever without one is a pillar of its own.
    /// </param>
    /// <param name="options">How it is made.</param>
    /// <exception cref="ArgumentException">The scenario pulls no lever, or has too many for any method.</exception>
    public AttributionStudy(
        ResolvedScenario scenario, PlayerKind by, IReadOnlyDictionary<string, LeverFact> facts,
        AttributionOptions options)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        Players =
        [
            .. scenario.LeverIds
                .GroupBy(
                    lever => by == PlayerKind.Pillar && facts.TryGetValue(lever, out LeverFact? fact)
                        ? fact.Pillar : lever,
                    StringComparer.Ordinal)
                .Select(group => new Player(group.Key, [.. group])),
        ];
        if (Players.Count is 0 or > Coalitions.PlayersMax)
        {
            throw new ArgumentException(
                $"{Players.Count} players cannot share an effect; there are 1 to {Coalitions.PlayersMax}.",
                nameof(scenario));
        }

        runs = new SubsetRuns(scenario, Players, options);
        orders = options.Orders is int count ? Orders(count, scenario.Scenario.Seed) : [];
    }

    /// <summary>The players, in the order of the scenario.</summary>
    public IReadOnlyList<Player> Players { get; }

    /// <summary>Id of the run with all players.</summary>
    public string FullRunId => runs.RunIdOf(All);

    /// <summary>Id of the run without any.</summary>
    public string EmptyRunId => runs.RunIdOf(0);

    private int All => (1 << Players.Count) - 1;

    /// <summary>Says what is to be done; where that is more than a moment, it runs the first two to measure.</summary>
    /// <param name="cancellation">Stops between months.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public AttributionPlan Plan(CancellationToken cancellation = default)
    {
        IReadOnlyList<int> needed = Needed();
        IReadOnlyList<int> missing = runs.Missing(needed);
        if (missing.Count <= MeasuredRuns)
        {
            return new AttributionPlan(Players, needed.Count, missing.Count, null);
        }

        int[] first = [.. missing.OrderBy(subset => subset == All || subset == 0 ? 0 : 1).Take(MeasuredRuns)];
        long start = options.Clock.GetTimestamp();
        (long home, long shared) = runs.Run(first, null, cancellation);
        TimeSpan elapsed = options.Clock.GetElapsedTime(start);
        int left = missing.Count - MeasuredRuns;
        double batches = Math.Ceiling((double)left / options.Together);
        double work = ((double)left * home) + (batches * shared);
        TimeSpan estimate = elapsed * (work / ((MeasuredRuns * (double)home) + shared));
        return new AttributionPlan(Players, needed.Count, left, estimate);
    }

    /// <summary>Runs what is missing.</summary>
    /// <param name="progress">Hears how far it has come; its replicates are runs.</param>
    /// <param name="cancellation">Stops between months; what was finished is kept.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Run(IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        IReadOnlyList<int> missing = runs.Missing(Needed());
        for (int done = 0; done < missing.Count; done += options.Together)
        {
            int[] batch = [.. missing.Skip(done).Take(options.Together)];
            runs.Run(batch, new BatchProgress(progress, done, batch.Length, missing.Count), cancellation);
        }
    }

    /// <summary>Shares the effect on an indicator out; all runs are there.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <exception cref="KeyNotFoundException">The runs have no such indicator.</exception>
    public OutcomeAttribution Outcome(string indicator)
    {
        Dictionary<int, IReadOnlyList<double?>> series = Needed().ToDictionary(
            subset => subset, subset => runs.ValuesOf(subset).ValuesById[indicator]);
        int replicates = series[0].Count;
        int[] whole =
        [
            .. Enumerable.Range(0, replicates).Where(r => series.Values.All(values => values[r] is not null)),
        ];
        IReadOnlyDictionary<int, long>[] games =
        [
            .. whole.Select(r => series.ToDictionary(
                pair => pair.Key, pair => FixedPoint.From(pair.Value[r].GetValueOrDefault()))),
        ];
        return orders.Length > 0
            ? GameShares.Sampled(indicator, Players, games, orders, replicates - whole.Length)
            : GameShares.Exact(indicator, Players, games, replicates - whole.Length);
    }

    private IReadOnlyList<int> Needed()
    {
        if (orders.Length == 0)
        {
            return [.. Enumerable.Range(0, All + 1)];
        }

        SortedSet<int> subsets = [0, All];
        for (int player = 0; player < Players.Count; player++)
        {
            subsets.Add(1 << player);
            subsets.Add(All & ~(1 << player));
        }

        foreach (IReadOnlyList<int> order in orders)
        {
            int subset = 0;
            foreach (int player in order)
            {
                subset |= 1 << player;
                subsets.Add(subset);
            }
        }

        return [.. subsets];
    }

    private IReadOnlyList<int>[] Orders(int count, ulong seed)
    {
        var draws = new Draws(DrawKey.For(seed, replicate: 0, scope: 0), OrderStream);
        return
        [
            .. Enumerable.Range(0, count).Select(order => (IReadOnlyList<int>)[.. Enumerable.Range(0, Players.Count)
                .OrderBy(player => draws.Bits64((uint)order, (uint)player)).ThenBy(player => player)]),
        ];
    }

    /// <summary>Progress of one batch as part of the whole.</summary>
    private sealed class BatchProgress(IProgress<RunProgress>? next, int done, int batch, int all)
        : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
            long units = (done * ProgressUnits) + (long)(value.DoneShare * batch * ProgressUnits);
            next?.Report(new RunProgress(units, all * ProgressUnits, done, all));
        }
    }
}
