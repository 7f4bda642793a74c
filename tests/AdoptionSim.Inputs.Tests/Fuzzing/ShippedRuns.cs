using System;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Inputs.Tests.Fuzzing;

/// <summary>Runs the home country of a scenario, coarsely and for some years: long enough for levers to act.</summary>
internal sealed class ShippedRuns : ITickObserver
{
    private const int Scale = 20_000;
    private const int TicksMost = 60;
    private const int Blocks = 4;

    private int observed;

    /// <summary>Runs a scenario; whatever breaks in it throws.</summary>
    /// <returns>Number of months that were simulated.</returns>
    public static int Run(ResolvedScenario resolved)
    {
        Scenario scenario = resolved.Scenario;
        CountryPlan home = scenario.Countries[0];
        int ticks = Math.Min(TicksMost, scenario.Ticks);
        CountryPopulation population = CountryPopulation.Build(home.Pack, Scale, Blocks, scenario.Seed);
        var watcher = new ShippedRuns();
        using var team = new BlockThreads(1);
        CountryRun.RunAsync(home, population, scenario.From, ticks, scenario.Seed, 0, team, watcher)
            .AsTask().GetAwaiter().GetResult();
        Assert.Equal(ticks, watcher.observed);
        return ticks;
    }

    public void Observe(CountrySnapshot country) => observed++;
}
