using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Tests;

/// <summary>Small countries and the shipped parameters: the one home of generators of this project.</summary>
internal static class SmallWorlds
{
    public static readonly Month From = Month.Of(2023, 1);

    private static readonly Lazy<ResolvedScenario> LoadedBaseline = new(Load);

    public static ResolvedScenario Baseline => LoadedBaseline.Value;

    public static CountryPlan Japan => Baseline.Scenario.Countries[0] with { Ensemble = [] };

    public static ModelParameters Parameters => Japan.CentralParameters;

    /// <summary>The home country of the shipped tables at a coarse scale.</summary>
    public static CountryPopulation Population(int scale = 2000, int blocks = 4, ulong seed = 1) =>
        CountryPopulation.Build(Japan.Pack, scale, blocks, seed);

    /// <summary>Runs a country and returns its blocks and what was seen last.</summary>
    public static async Task<World> RunAsync(
        int ticks, ulong seed = 1, IReadOnlyList<LeverSchedule>? levers = null, ModelParameters? parameters = null,
        CountryPopulation? population = null, BudgetPlan? budget = null)
    {
        CountryPopulation who = population ?? Population(seed: seed);
        CountryPlan plan = Japan with { CentralParameters = parameters ?? Parameters, Levers = levers ?? [] };
        plan = plan with { Budget = budget ?? BudgetPlan.None };
        var host = new InlineHost(who, plan.CentralParameters, Country.KeyOf(plan.Pack, seed, 0));
        Country country = await Country.SeatAsync(plan, who, host, From, seed, 0);
        var observer = new CountingObserver();
        for (int tick = 0; tick < ticks; tick++)
        {
            await Tick.RunAsync(country, tick, observer);
        }

        return new World(host, country, observer.Seen);
    }

    private static ResolvedScenario Load()
    {
        var options = new LoadOptions { AssetsDirectory = Repository.Root, Replicates = 1 };
        LoadResult result = ScenarioLoader.Load(Repository.PathOf("scenarios", "no-plan.yaml"), options);
        Assert.NotNull(result.Scenario);
        return result.Scenario;
    }

    internal sealed record World(InlineHost Host, Country Country, int Seen)
    {
        public ulong Digest()
        {
            var digest = default(StableHash);
            foreach (Block block in Host.Blocks)
            {
                block.AddTo(ref digest);
            }

            return digest.Value;
        }
    }

    /// <summary>Asks the blocks one after the other on the caller's thread.</summary>
    internal sealed class InlineHost(CountryPopulation population, ModelParameters parameters, DrawKey key) : IBlockHost
    {
        public Block[] Blocks { get; } = Settle(population, parameters, key);

        public ValueTask PersonsUseAiAsync(CountryConditions conditions)
        {
            Array.ForEach(Blocks, block => block.PersonsUseAi(conditions));
            return ValueTask.CompletedTask;
        }

        public ValueTask FirmsApplyForSubsidiesAsync(CountryConditions conditions)
        {
            Array.ForEach(Blocks, block => block.FirmsApplyForSubsidies(conditions));
            if (conditions.Subsidy is { IsOpen: true } round)
            {
                Array.ForEach(Blocks, block => round.Add(
                    block.Firms.SubsidyApplicants, block.Firms.SubsidyRequestedYen));
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask FirmsTakeUpAiAsync(CountryConditions conditions)
        {
            Array.ForEach(Blocks, block => block.FirmsTakeUpAi(conditions));
            return ValueTask.CompletedTask;
        }

        public ValueTask CountAsync(FirmCounts firms, PersonCounts persons)
        {
            firms.Clear();
            persons.Clear();
            foreach (Block block in Blocks)
            {
                firms.Add(block.Firms.Counts);
                persons.Add(block.Workers.Counts);
            }

            return ValueTask.CompletedTask;
        }

        private static Block[] Settle(CountryPopulation population, ModelParameters parameters, DrawKey key)
        {
            var blocks = new Block[population.Blocks];
            for (int number = 0; number < blocks.Length; number++)
            {
                blocks[number] = new Block(population, number, parameters, key, hasSubsidies: true);
            }

            return blocks;
        }
    }

    private sealed class CountingObserver : ITickObserver
    {
        public int Seen { get; private set; }

        public void Observe(CountrySnapshot country) => Seen++;
    }
}
