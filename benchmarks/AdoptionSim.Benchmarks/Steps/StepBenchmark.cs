using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Steps;

/// <summary>What the tick asks of the blocks, beside a copy of the bytes that each must touch.</summary>
internal sealed class StepBenchmark : IBenchmark
{
    private const int FirstMonths = 12;

    /// <summary>Bytes that are copied: more than caches hold, as the columns of a large country are.</summary>
    private const int CopiedBytes = 1 << 26;

    public string Name => "steps";

    public IReadOnlyList<Table> Run(Effort effort)
    {
        // Large enough that code is compiled fully and columns leave the caches before the first month that counts.
        CountryPopulation population = World.Build(effort.Of(5000, 10));
        Dictionary<string, List<double>> seconds = new(StringComparer.Ordinal);
        void Hear(string step, double time) => (seconds.TryGetValue(step, out List<double>? all)
            ? all : seconds[step] = []).Add(time);
        using var world = new World(population, threads: 1, host => new TimedHost(host, Hear));
        world.Run(FirstMonths);
        seconds.Clear();
        int months = effort.Of(6, 24);
        List<double> copies = [];
        byte[] bytes = new byte[CopiedBytes];
        byte[] target = new byte[CopiedBytes];
        bytes.AsSpan().CopyTo(target);
        for (int month = 0; month < months; month++)
        {
            world.Run(1);
            CostMeter meter = CostMeter.Start(TimeProvider.System);
            bytes.AsSpan().CopyTo(target);
            copies.Add(meter.Elapsed.CpuSeconds / CopiedBytes);
        }

        return [TableOf(population, seconds, copies, world.Digest())];
    }

    private static Table TableOf(
        CountryPopulation population, Dictionary<string, List<double>> seconds, List<double> copies, string digest)
    {
        var table = new Table(
            "Steps of the tick",
            $"One thread, Japan at 1:{population.Scale}: {population.Persons:N0} persons and "
            + $"{population.Firms.Count:N0} firms, {copies.Count} months after the first {FirstMonths}; each step "
            + "is timed where the tick asks the blocks for it. The bytes that a dense step must touch are one for "
            + "each person, and a record for each firm; the copy is made after each month and its time taken per "
            + $"byte. Steps without bytes follow events. State at the end: `{digest}`.",
            ["step", "ns per person", "share of the tick", "bytes per person", "× copy of the bytes"]);
        double all = seconds.Values.Sum(step => step.Sum());
        foreach ((string step, List<double> times) in seconds.OrderByDescending(step => step.Value.Sum()))
        {
            double dense = BytesPerPerson(step, population);
            double bytes = dense * population.Persons;
            table.Add(
                step.Replace("Async", string.Empty, StringComparison.Ordinal),
                Interval.Digits(times.Sum() * 1e9 / times.Count / population.Persons),
                $"{Interval.Digits(100.0 * times.Sum() / all)} %",
                dense > 0.0 ? Interval.Digits(dense) : "events",
                dense > 0.0
                    ? Interval.Of(times.Zip(copies, (time, copy) => time / (copy * bytes))).ToString()
                    : string.Empty);
        }

        return table;
    }

    private static double BytesPerPerson(string step, CountryPopulation population)
    {
        double firms = (double)population.Firms.Count * Unsafe.SizeOf<FirmRecord>() / population.Persons;
        return step switch
        {
            nameof(IBlockHost.PersonsUseAiAsync) => 1.0,
            nameof(IBlockHost.FirmsTakeUpAiAsync) => firms,
            nameof(IBlockHost.PlanWorkAsync) => 1.0 + firms,
            _ => 0.0,
        };
    }
}
