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

    /// <summary>
    /// Runs one country of a scenario on blocks that are anywhere, from its last checkpoint to its end, for a run that
    /// another process asks for.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="population">Who exists.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    /// <param name="blocks">Its blocks, settled with the same scenario, population and replicate.</param>
    /// <param name="checkpoints">Keeps its state, in an epoch that the caller has claimed.</param>
    /// <param name="observer">Who watches.</param>
    /// <param name="cancellation">Stops between ticks, once the state is kept.</param>
    /// <exception cref="EpochOverException">Somebody else leads the country by now.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="IdentityBrokenException">An identity of the model does not hold: a bug.</exception>
    public static async ValueTask LeadAsync(
        Scenario scenario, CountryPopulation population, int replicate, int country, ICountryBlocks blocks,
        RunCheckpoints checkpoints, ITickObserver observer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(checkpoints);
        await RunAsync(
            scenario.Countries[country], population, scenario.From, scenario.Ticks, scenario.Seed, replicate, blocks,
            observer, checkpoints.Of(replicate, country), cancellation);
    }

    /// <summary>Runs the country on blocks that are anywhere, from its last checkpoint.</summary>
    internal static async ValueTask<ulong> RunAsync(
        CountryPlan plan, CountryPopulation population, Month from, int ticks, ulong seed, int replicate,
        ICountryBlocks blocks, ITickObserver observer, CountryCheckpoints? checkpoints,
        CancellationToken cancellation)
    {
        Country country = await Country.SeatAsync(plan, population, blocks, from, seed, replicate);
        ITickObserver watching = checkpoints?.Before(observer) ?? observer;
        int first = checkpoints is null ? 0 : await checkpoints.PutBackAsync(country, blocks, population.Blocks);
        for (int tick = first; tick < ticks; tick++)
        {
            if (cancellation.IsCancellationRequested)
            {
                if (checkpoints is not null)
                {
                    await checkpoints.KeepAsync(tick, country, blocks);
                }

                cancellation.ThrowIfCancellationRequested();
            }

            await Tick.RunAsync(country, tick, watching);
            if (tick + 1 < ticks && checkpoints?.IsDue(tick + 1) is true)
            {
                await checkpoints.KeepAsync(tick + 1, country, blocks);
            }
        }

        ulong digest = await blocks.DigestAsync();
        checkpoints?.End(digest);
        return digest;
    }

    /// <summary>Runs the country from its last checkpoint, and keeps checkpoints.</summary>
    internal static ValueTask<ulong> RunAsync(
        CountryPlan plan, CountryPopulation population, Month from, int ticks, ulong seed, int replicate,
        BlockThreads threads, ITickObserver observer, CountryCheckpoints? checkpoints,
        ChoiceRule rule = ChoiceRule.Lasting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        DrawKey key = Country.KeyOf(plan.Pack, seed, replicate);
        var host = new LocalBlockHost(
            population, plan.ParametersOf(replicate), key, threads, rule, plan.Switches,
            hasSubsidies: plan.Budget.Subsidy is not null);
        return RunAsync(
            plan, population, from, ticks, seed, replicate, host, observer, checkpoints, cancellation);
    }
}
