using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Grains;
using AdoptionSim.Cluster.Leading;
using AdoptionSim.Cluster.Membership;
using AdoptionSim.Cluster.Messages;
using AdoptionSim.Cluster.Seats;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;

namespace AdoptionSim.Cluster.Hosting;

/// <summary>Lets countries be led by grains, and waits for them.</summary>
internal sealed class GrainHost : ICountryHost
{
    private static readonly TimeSpan AnswerLongest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StartLongest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SilenceLongest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMilliseconds(200);

    private readonly IHost host;
    private readonly IGrainFactory factory;
    private readonly SeatShelf? shelf;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<string, PhaseTimes> times = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<NoticeTold, bool> noticed = new();

    private GrainHost(IHost host)
    {
        this.host = host;
        factory = host.Services.GetRequiredService<IGrainFactory>();
        shelf = host.Services.GetService<SeatShelf>();
        clock = host.Services.GetRequiredService<TimeProvider>();
    }

    /// <inheritdoc/>
    public HostTimes? Times => times.IsEmpty ? null : new HostTimes(
        times.Values.Max(one => one.Silos), times.Values.Sum(one => one.Epochs), times.Values.Sum(one => one.Ticks),
        times.Values.Sum(one => one.Phases), times.Values.Sum(one => one.Whole.TotalSeconds),
        times.Values.Sum(one => one.Barrier.TotalSeconds));

    /// <summary>Starts a cluster of one silo in this process.</summary>
    public static async Task<ICountryHost> InProcessAsync(ScenarioOfRun load, int? dashboardPort)
    {
        IHost silo = SiloHost.InProcess(load, dashboardPort);
        await StartAsync(silo, CancellationToken.None);
        return new GrainHost(silo);
    }

    /// <summary>Joins a cluster as a client.</summary>
    public static async Task<ICountryHost> JoinAsync(ClusterSettings settings, CancellationToken cancellation)
    {
        await TableStores.CheckAsync(settings);
        IHost client = SiloHost.Client(settings);
        await StartAsync(client, cancellation);
        return new GrainHost(client);
    }

    /// <inheritdoc/>
    public async Task RunAsync(CountryAsked asked, IProgress<int> ticks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(ticks);
        shelf?.Offer(asked);
        string key = SeatKey.LeaderOf(asked.RunId, asked.Replicate, asked.Country);
        IRunGrain leader = factory.GetGrain<IRunGrain>(key);
        var order = new CountryOrder(
            asked.PartialFolder, asked.RunId, asked.Replicate, asked.Country, asked.Cadence.EveryTicks);
        long heard = clock.GetTimestamp();
        while (true)
        {
            if (cancellation.IsCancellationRequested)
            {
                await StopAsync(leader);
                cancellation.ThrowIfCancellationRequested();
            }

            try
            {
                RunStanding standing = await leader.StartAsync(order).WaitAsync(AnswerLongest, clock, cancellation);
                heard = clock.GetTimestamp();
                times[key] = standing.Times;
                ticks.Report(standing.Ticks);
                Tell(standing.Notices, asked.Notices);
                if (standing.Failure is { } failure)
                {
                    throw standing.IsBug
                        ? new InvalidOperationException(failure)
                        : new HostFailedException(standing.Problem, failure);
                }

                if (standing.HasEnded)
                {
                    return;
                }
            }
            catch (Exception failure) when (Lost.Is(failure))
            {
                // The leader is lost with its silo: asking again makes another one, once the cluster has noticed.
                if (clock.GetElapsedTime(heard) > SilenceLongest)
                {
                    throw new HostFailedException(HostProblem.Other, failure.Message, failure);
                }

                await Task.Delay(BeforeNextTry, clock, CancellationToken.None);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(AnswerLongest, clock);
        try
        {
            await host.StopAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            // A cluster that does not let go in time is left as it is.
        }

        host.Dispose();
    }

    private static async Task StartAsync(IHost host, CancellationToken cancellation)
    {
        TimeProvider time = host.Services.GetRequiredService<TimeProvider>();
        using var inTime = new CancellationTokenSource(StartLongest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(inTime.Token, cancellation);
        try
        {
            await host.StartAsync(either.Token).WaitAsync(either.Token);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            host.Dispose();
            throw inTime.IsCancellationRequested
                ? new HostFailedException(HostProblem.NoSilo, inner: failure)
                : new HostFailedException(HostProblem.Other, failure.Message, failure);
        }
    }

    /// <summary>Tells each notice once, whoever leads and however often it is asked.</summary>
    private void Tell(ImmutableArray<NoticeTold> told, IProgress<CheckpointNotice>? notices)
    {
        foreach (NoticeTold one in told)
        {
            if (noticed.TryAdd(one, value: true))
            {
                notices?.Report(new CheckpointNotice(one.Problem, one.File, one.Detail));
            }
        }
    }

    private async Task StopAsync(IRunGrain leader)
    {
        try
        {
            await leader.StopAsync().WaitAsync(AnswerLongest * 3, clock, CancellationToken.None);
        }
        catch (Exception failure) when (Lost.Is(failure))
        {
            // What is not kept now was kept before.
        }
    }
}
