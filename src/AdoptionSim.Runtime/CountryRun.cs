using System;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Runtime;

/// <summary>One country of one replicate from its first tick to its last, in this process.</summary>
public static class CountryRun
{
    /// <summary>Runs the country.</summary>
    /// <param name="plan">The country's part of the scenario.</param>
    /// <param name="population">Who exists.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="ticks">Number of ticks.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="threads">Threads that work on its blocks.</param>
    /// <param name="observer">Who watches.</param>
    /// <param name="rule">How firms choose.</param>
    /// <param name="cancellation">Stops between ticks.</param>
    /// <returns>Digest of the state of every firm and person at the end.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IdentityBrokenException">An identity of the model does not hold: a bug.</exception>
    public static async ValueTask<ulong> RunAsync(
        CountryPlan plan, CountryPopulation population, Month from, int ticks, ulong seed, int replicate,
        BlockThreads threads,
        ITickObserver observer, ChoiceRule rule = ChoiceRule.Lasting, CancellationToken cancellation = default) =>
        await RunAsync(
            plan, population, from, ticks, seed, replicate, threads, observer, checkpoints: null, rule, cancellation);

    /// <summary>Runs the country from its last checkpoint, and keeps checkpoints.</summary>
    internal static async ValueTask<ulong> RunAsync(
        CountryPlan plan, CountryPopulation population, Month from, int ticks, ulong seed, int replicate,
        BlockThreads threads, ITickObserver observer, CountryCheckpoints? checkpoints,
        ChoiceRule rule = ChoiceRule.Lasting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        DrawKey key = Country.KeyOf(plan.Pack, seed, replicate);
        var host = new LocalBlockHost(
            population, plan.ParametersOf(replicate), key, threads, rule, plan.Switches,
            hasSubsidies: plan.Budget.Subsidy is not null);
        Country country = await Country.SeatAsync(plan, population, host, from, seed, replicate);
        ITickObserver watching = checkpoints?.Before(observer) ?? observer;
        for (int tick = checkpoints?.PutBack(country, host, threads) ?? 0; tick < ticks; tick++)
        {
            if (cancellation.IsCancellationRequested)
            {
                checkpoints?.Keep(tick, country, host, threads);
                cancellation.ThrowIfCancellationRequested();
            }

            await Tick.RunAsync(country, tick, watching);
            if (tick + 1 < ticks)
            {
                checkpoints?.KeepWhenDue(tick + 1, country, host, threads);
            }
        }

        ulong digest = host.Digest();
        checkpoints?.End(digest);
        return digest;
    }
}
