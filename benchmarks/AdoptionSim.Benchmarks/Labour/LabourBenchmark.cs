using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Labour;

/// <summary>The same simple labour kernel side by side: ours, plain C#, and numpy.</summary>
internal sealed class LabourBenchmark : IBenchmark
{
    private const string OneThread = "AdoptionSim's rare events, threads: 1";
    private const string TwoThreads = "AdoptionSim's rare events, threads: 2";
    private const int WarmWorkers = 1 << 16;
    private const int WarmTurns = 3;
    private const int WarmMonths = 300;
    private const double WarmSeconds = 0.2;
    private static readonly TimeSpan WarmPause = TimeSpan.FromMilliseconds(150);
    private static readonly string[] NumpyForms = ["plain", "tuned", "events", "walks"];

    private readonly Dictionary<string, List<Cost>> nanoseconds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabourResult> results = new(StringComparer.Ordinal);

    public string Name => "labour";

    public IReadOnlyList<Table> Run(Effort effort)
    {
        int workers = effort.Of(1 << 17, 1 << 23);
        int months = effort.Of(5, 25);
        int rounds = effort.Of(3, 7);
        Func<int, ILabourContestant>[] contestants =
        [
            count => new RareKernel(count, 1), count => new RareKernel(count, 2), count => new SweptKernel(count, 1),
            count => new SweptKernel(count, 2), count => new ColumnLoop(count), count => new ObjectLoop(count),
        ];
        CheckTwin(effort.Of(1 << 15, 1 << 20), months);
        foreach (Func<int, ILabourContestant> make in contestants)
        {
            Warm(make);
        }

        string? numpy = null;
        for (int round = 0; round < rounds; round++)
        {
            foreach (Func<int, ILabourContestant> make in contestants)
            {
                Time(make(workers), workers, months);
            }

            // Who measures for a moment only does not wait for another language.
            foreach (string form in effort.Of<string[]>([], NumpyForms))
            {
                numpy = Time(form, workers, months) ?? numpy;
            }
        }

        CheckAgreement(workers);
        return [TableOf(workers, months, rounds, numpy)];
    }

    /// <summary>Bits of both kernels, of their twins, and of another number of threads; and of both plain loops.
    /// </summary>
    private static void CheckTwin(int workers, int months)
    {
        LabourResult swept = Ran(new SweptKernel(workers, 1));
        if (swept != Ran(new SweptKernel(workers, 2)) || swept != Ran(new SweptKernel(workers, 1, isPlain: true)))
        {
            throw new InvalidDataException("The sweep of the labour kernel and its twin differ.");
        }

        LabourResult walked = Ran(new RareKernel(workers, 1));
        if (walked != Ran(new RareKernel(workers, 2)) || walked != Ran(new RareTwin(workers)))
        {
            throw new InvalidDataException("The walk of the labour kernel and its twin differ.");
        }

        if (Ran(new ObjectLoop(workers)).Digest != Ran(new ColumnLoop(workers)).Digest)
        {
            throw new InvalidDataException("Objects and columns differ.");
        }

        LabourResult Ran(ILabourContestant contestant)
        {
            contestant.Run(months);
            LabourResult result = contestant.Result();
            (contestant as IDisposable)?.Dispose();
            return result;
        }
    }

    private static void Warm(Func<int, ILabourContestant> make)
    {
        ILabourContestant small = make(WarmWorkers);
        for (int turn = 0; turn < WarmTurns; turn++)
        {
            long start = Stopwatch.GetTimestamp();
            int month = 0;
            while (month++ < WarmMonths && Stopwatch.GetElapsedTime(start).TotalSeconds < WarmSeconds)
            {
                small.Run(1);
            }

            // The runtime compiles for good beside the program, when a moment has passed without new code.
            Thread.Sleep(WarmPause);
        }

        (small as IDisposable)?.Dispose();
    }

    private void Time(ILabourContestant contestant, int workers, int months)
    {
        contestant.Run(1);
        CostMeter meter = CostMeter.Start(TimeProvider.System);
        contestant.Run(months - 1);
        Keep(contestant.Name, meter.Elapsed, workers, months, contestant.Result());
        (contestant as IDisposable)?.Dispose();
    }

    private string? Time(string form, int workers, int months)
    {
        string script = Path.Combine(Places.Repository, "benchmarks", "labour.py");
        if (NumpyRun.Of(script, form, workers, months) is not { } run)
        {
            return null;
        }

        Keep($"numpy, {form}", run.Cost, workers, months, run.Result);
        return run.Version;
    }

    private void Keep(string name, Cost cost, int workers, int months, LabourResult result)
    {
        if (!nanoseconds.TryGetValue(name, out List<Cost>? all))
        {
            nanoseconds[name] = all = [];
        }

        all.Add(cost.Times(1e9 / workers / (months - 1)));
        results[name] = result;
    }

    private void CheckAgreement(int workers)
    {
        foreach ((string name, LabourResult result) in results)
        {
            if (!results[OneThread].Agrees(result, workers))
            {
                throw new InvalidDataException($"{name} comes out otherwise: {result} and {results[OneThread]}.");
            }
        }
    }

    private Table TableOf(int workers, int months, int rounds, string? numpy)
    {
        var table = new Table(
            "The same labour kernel side by side",
            $"{workers:N0} workers, {months - 1} months after the first, {rounds} rounds in which all take their turn; "
            + $"{(numpy is null ? "without numpy" : "numpy " + numpy)}. The rules stand in "
            + "`benchmarks/AdoptionSim.Benchmarks/Labour/LabourRules.cs`, what each contestant does in its file "
            + "and in [README.md](README.md). Both numbers of threads and a plain twin give the bits of rare events "
            + "and of the sweep, and the two plain loops of C# give each other's; results of different generators "
            + "agree within six standard errors, which is checked in the same run.",
            [
                "who", "ns of processors per worker-month", "× rare events on 1 thread", "ns on the wall",
                "× rare events on 2 threads, on the wall", "unemployed at the end", "hires",
            ]);
        foreach ((string name, List<Cost> times) in nanoseconds.OrderBy(pair => Cpu(pair.Value).Median))
        {
            table.Add(
                name, Cpu(times).ToString(), Ratio(times, OneThread, cost => cost.CpuSeconds),
                Interval.Digits(Interval.Of(times.Select(cost => cost.WallSeconds)).Median),
                Ratio(times, TwoThreads, cost => cost.WallSeconds),
                $"{Interval.Digits(100.0 * results[name].UnemployedShare)} %", $"{results[name].Hires:N0}");
        }

        return table;
    }

    private static Interval Cpu(List<Cost> times) => Interval.Of(times.Select(cost => cost.CpuSeconds));

    private string Ratio(List<Cost> times, string other, Func<Cost, double> of) =>
        Interval.Of(times.Zip(nanoseconds[other], (one, two) => of(one) / of(two))).ToString();
}
