using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Benchmarks.Measuring;
using AdoptionSim.Cluster;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Benchmarks.Cluster;

/// <summary>
/// What grains cost: the same run on threads and on a silo in the same process, turn by turn. It needs a build with
/// Orleans, so it is measured when it is named and is no part of the page of results.
/// </summary>
internal sealed class ClusterBenchmark : IBenchmark
{
    private const string Scenario = "plan-fy2025";
    private const int Months = 24;
    private const int DigestLetters = 8;

    /// <summary>Comparators have their own scale; few persons do for them, so that the home country counts.</summary>
    private static readonly string[] Overrides = ["horizon.to=2024-12", "comparators.persons=1000"];

    public string Name => "cluster";

    public IReadOnlyList<Table> Run(Effort effort) =>
        [.. (effort.Scales ?? effort.Of<int[]>([5000], [100])).Select(scale => Of(scale, effort.Of(2, 7)))];

    private static Table Of(int scale, int rounds)
    {
        _ = Pair(scale, 0);
        (Measured Local, Measured Orleans)[] pairs = [.. Enumerable.Range(0, rounds).Select(k => Pair(scale, k))];
        Interval local = Interval.Of(pairs.Select(pair => pair.Local.TickSeconds));
        Interval orleans = Interval.Of(pairs.Select(pair => pair.Orleans.TickSeconds));

        // What ran on a host has its times.
        HostTimes[] times = [.. pairs.Select(pair => pair.Orleans.Times!)];
        string[] digests = [.. pairs.SelectMany(pair => new[] { pair.Local.Digest, pair.Orleans.Digest })
            .Distinct(StringComparer.Ordinal)];
        var table = new Table(
            $"A silo against threads at 1:{scale}",
            $"`run --host orleans` against `run --host local`, {Months} months of `{Scenario}`, {rounds} pairs in one "
            + "process, after one for nothing. Tick time is that on the wall, of all countries; processor time is that "
            + "of the whole run, population and tables included. A question is one message to the silo and its answer; "
            + "at a barrier, no block works.",
            ["measure", "median and band"]);
        table.Add("ticks on threads, s", local.ToString());
        table.Add("ticks on a silo, s", orleans.ToString());
        table.Add("ratio of the medians", Interval.Digits(orleans.Median / local.Median));
        table.Add("ratio pair by pair", Interval.Of(
            pairs.Select(pair => pair.Orleans.TickSeconds / pair.Local.TickSeconds)).ToString());
        table.Add("ratio of processor time, pair by pair", Interval.Of(
            pairs.Select(pair => pair.Orleans.CpuSeconds / pair.Local.CpuSeconds)).ToString());
        table.Add("questions per tick", Interval.Digits((double)times[0].Phases / times[0].Ticks));
        table.Add("questions, ms per tick", Interval.Of(
            times.Select(one => one.PhaseSeconds * 1e3 / one.Ticks)).ToString());
        table.Add("of that at barriers, ms per tick", Interval.Of(
            times.Select(one => one.BarrierSeconds * 1e3 / one.Ticks)).ToString());
        table.Add("share at barriers", Interval.Of(
            times.Select(one => one.BarrierSeconds / one.PhaseSeconds)).ToString());
        table.Add("result digest of all runs", digests is [var digest]
            ? $"`{digest[..DigestLetters]}`" : throw new InvalidDataException("Hosts change the result."));
        return table;
    }

    /// <summary>Runs on both; who is first alternates from round to round.</summary>
    private static (Measured Local, Measured Orleans) Pair(int scale, int round)
    {
        string folder = Directory.CreateTempSubdirectory("adoptionsim-overhead-").FullName;
        try
        {
            Measured? early = round % 2 == 0 ? OnThreads(scale, folder) : null;
            Measured orleans = OnSiloAsync(scale, folder).GetAwaiter().GetResult();
            return (early ?? OnThreads(scale, folder), orleans);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Measured OnThreads(int scale, string folder) =>
        RunAsync(scale, folder, host: null).GetAwaiter().GetResult();

    private static async Task<Measured> OnSiloAsync(int scale, string folder)
    {
        await using ICountryHost host = await ClusterHosts.InProcessAsync(
            (partial, runId) => RunResumption.ScenarioOf(partial, runId));
        return await RunAsync(scale, folder, host);
    }

    private static async Task<Measured> RunAsync(int scale, string folder, ICountryHost? host)
    {
        CostMeter meter = CostMeter.Start(TimeProvider.System);
        RunResult result = await Simulation.RunAsync(Scenario, new RunOptions
        {
            Scale = scale,
            Replicates = 1,
            Overrides = Overrides,
            OutDirectory = Path.Combine(folder, host is null ? "local" : "orleans"),
            Host = host,
        });
        RunCircumstances recorded = result.Manifest.Recorded;
        return new Measured(
            recorded.TickSeconds, meter.Elapsed.CpuSeconds, recorded.Cluster, result.Manifest.ResultDigest);
    }

    /// <summary>What a run took.</summary>
    private sealed record Measured(double TickSeconds, double CpuSeconds, HostTimes? Times, string Digest);
}
