using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Steps;

/// <summary>Whole ticks: how time and memory grow with agents, blocks, ticks and threads.</summary>
internal sealed class TickBenchmark : IBenchmark
{
    private const int YearMonths = 12;

    public string Name => "ticks";

    public IReadOnlyList<Table> Run(Effort effort)
    {
        int[] scales = effort.Scales ?? effort.Of<int[]>([20000, 5000], [1000, 100, 10, 1]);
        return [Agents(effort, scales), Blocks(effort), Months(effort)];
    }

    private static Table Agents(Effort effort, int[] scales)
    {
        var table = new Table(
            "Whole ticks by scale",
            $"The first {YearMonths} months of Japan, blocks of the usual size, threads turn by turn; the state "
            + "at the end is the same for both numbers of threads. Bytes are those that the population and the "
            + "blocks of one replicate allocate. A line that grows linearly has the same ns and bytes per person "
            + "as the line above.",
            [
                "scale", "persons", "blocks", "population, s", "ns per person-tick, 1 thread", "2 threads, of both",
                "2 threads against 1 on the wall", "bytes per person", "state",
            ]);
        _ = Year(World.Build(scales[0]), 1);
        foreach (int scale in scales)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            CostMeter meter = CostMeter.Start(TimeProvider.System);
            CountryPopulation population = World.Build(scale);
            double building = meter.Elapsed.CpuSeconds;
            using (var seated = new World(population, 1))
            {
                _ = seated.Population;
            }

            double bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            int rounds = Math.Clamp((int)(20_000_000 / population.Persons), 1, effort.Of(2, 9));
            List<(Cost Cost, string Digest)> one = [];
            List<(Cost Cost, string Digest)> two = [];
            for (int round = 0; round < rounds; round++)
            {
                one.Add(Year(population, 1));
                two.Add(Year(population, 2));
            }

            string[] digests = [.. one.Concat(two).Select(year => year.Digest).Distinct(StringComparer.Ordinal)];
            double unit = 1e9 / population.Persons / YearMonths;
            table.Add(
                $"1:{scale}", $"{population.Persons:N0}", $"{population.Blocks}", Interval.Digits(building),
                Interval.Of(one.Select(year => year.Cost.CpuSeconds * unit)).ToString(),
                Interval.Of(two.Select(year => year.Cost.CpuSeconds * unit)).ToString(),
                Interval.Of(two.Zip(one, (b, a) => b.Cost.WallSeconds / a.Cost.WallSeconds)).ToString(),
                Interval.Digits(bytes / population.Persons),
                digests.Length == 1 ? $"`{digests[0]}`" : throw new InvalidDataException("Threads change the state."));
        }

        return table;
    }

    private static Table Blocks(Effort effort)
    {
        int scale = effort.Of(20000, 100);
        int usual = CountryPopulation.BlocksFor(World.Home.Pack, scale);
        CountryPopulation[] populations =
            [.. new[] { usual, 2 * usual, 4 * usual }.Select(blocks => World.Build(scale, blocks))];
        var contest = new Contest();
        foreach (CountryPopulation population in populations)
        {
            contest.Add(NameOf(population), () => Year(population, 1));
        }

        contest.Run(effort.Of(2, 5));
        var table = new Table(
            "Whole ticks by number of blocks",
            $"Japan at 1:{scale}, {YearMonths} months, one thread. The number of blocks belongs to the run: other "
            + "blocks deal the persons otherwise, so the states differ.",
            ["blocks", "ns per person-tick", "against the usual number"]);
        foreach (CountryPopulation population in populations)
        {
            string name = NameOf(population);
            table.Add(
                name, Interval.Digits(contest.Seconds(name).Median * 1e9 / population.Persons / YearMonths),
                contest.Ratio(name, NameOf(populations[0])).ToString());
        }

        return table;

        static string NameOf(CountryPopulation population) => $"{population.Blocks}";
    }

    private static Table Months(Effort effort)
    {
        int scale = effort.Of(20000, 1000);
        CountryPopulation population = World.Build(scale);
        int years = effort.Of(2, 13);
        var table = new Table(
            "Whole ticks by year",
            $"Japan at 1:{scale}, {years} years in a row, one thread: time of each year, and bytes that its ticks "
            + "allocate on the thread.",
            ["year", "ns per person-tick", "bytes allocated per tick"]);
        using var world = new World(population, 1);
        for (int year = 1; year <= years; year++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            CostMeter meter = CostMeter.Start(TimeProvider.System);
            world.Run(YearMonths);
            double seconds = meter.Elapsed.CpuSeconds;
            double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)YearMonths;
            table.Add(
                $"{year}", Interval.Digits(seconds * 1e9 / population.Persons / YearMonths), Interval.Digits(bytes));
        }

        return table;
    }

    private static (Cost Cost, string Digest) Year(CountryPopulation population, int threads)
    {
        using var world = new World(population, threads);
        CostMeter meter = CostMeter.Start(TimeProvider.System);
        world.Run(YearMonths);
        return (meter.Elapsed, world.Digest());
    }
}
