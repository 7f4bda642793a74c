using System.Threading.Tasks;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Studies.Validation;

/// <summary>One run of the home country that is watched by the month and, where asked, by the firm.</summary>
internal static class EngineRun
{
    /// <summary>Months of a run are counted from here.</summary>
    public static Month From { get; } = Month.Of(2023, 1);

    public static RunTrace Run(
        CountryPlan plan, CountryPopulation population, int ticks, ulong seed, int replicate, BlockThreads threads,
        FirmPanel? panel = null) =>
        RunAsync(plan, population, ticks, seed, replicate, threads, panel).AsTask().GetAwaiter().GetResult();

    private static async ValueTask<RunTrace> RunAsync(
        CountryPlan plan, CountryPopulation population, int ticks, ulong seed, int replicate, BlockThreads threads,
        FirmPanel? panel)
    {
        DrawKey key = Country.KeyOf(plan.Pack, seed, replicate);
        var host = new LocalBlockHost(
            population, plan.ParametersOf(replicate), key, threads, ChoiceRule.Lasting, plan.Switches);
        Country country = await Country.SeatAsync(plan, population, host, From, seed, replicate);
        var trace = new RunTrace(plan.Pack, population.Firms.Strata, From);
        for (int tick = 0; tick < ticks; tick++)
        {
            await Tick.RunAsync(country, tick, trace);
            panel?.Take(host.Blocks);
        }

        return trace;
    }
}
