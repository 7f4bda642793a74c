using System.Globalization;
using System.Runtime.CompilerServices;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Kernel;

namespace AdoptionSim.Benchmarks.Steps;

/// <summary>A walk from event to event beside the sweep over every person, by their common probability.</summary>
internal static class WalkTable
{
    private const int RangePersons = 1 << 16;
    private const int ChunkPersons = 4096;
    private static readonly double[] Probabilities = [0.0005, 0.002, 0.008, 0.03, 0.06, 0.12, 0.24];
    private static readonly Draws WalkDraws = new(DrawKey.For(1, 0, 392), new DrawStream("benchmark.walk"));
    private static readonly int[] Rows = new int[ChunkPersons];

    /// <summary>Measures and makes the table.</summary>
    public static Table Of(Effort effort)
    {
        int persons = effort.Of(1 << 17, 1 << 22);
        var table = new Table(
            "Walks and sweeps",
            $"One thread, one month of {persons:N0} persons with a common probability. The walk goes from event to "
            + $"event (`RareEvents`) in ranges of {RangePersons:N0} persons and of {ChunkPersons:N0}; the sweep "
            + "draws a byte for every person (`LaneSweep.Events`). Below 1 the walk takes less time.",
            ["probability", "walk, ns per person", "ns per event", "sweep, ns per person", "walk / sweep",
                "walk in short ranges / sweep"]);
        foreach (double probability in Probabilities)
        {
            Contest contest = new Contest()
                .Add("walk", () => Walk(persons, RangePersons, probability))
                .Add("short", () => Walk(persons, ChunkPersons, probability))
                .Add("sweep", () => Sweep(persons, probability))
                .Run(effort.Rounds);
            double perPerson = contest.Seconds("walk").Median * 1e9 / persons;
            table.Add(
                probability.ToString("G3", CultureInfo.InvariantCulture), Interval.Digits(perPerson),
                Interval.Digits(perPerson / probability),
                Interval.Digits(contest.Seconds("sweep").Median * 1e9 / persons),
                contest.Ratio("walk", "sweep").ToString(), contest.Ratio("short", "sweep").ToString());
        }

        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Walk(int persons, int range, double probability)
    {
        for (int start = 0; start < persons; start += range)
        {
            var walk = new RareEvents(WalkDraws, 0, (uint)start, range, probability);
            while (walk.Next(Rows) == Rows.Length)
            {
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sweep(int persons, double probability)
    {
        for (int start = 0; start < persons; start += ChunkPersons)
        {
            LaneSweep.Events(WalkDraws, 0, (uint)start, ChunkPersons, probability, Rows);
        }
    }
}
