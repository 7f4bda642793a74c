using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Labour;
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
        CountryPopulation? population = null, ModelSwitches? switches = null, BudgetPlan? budget = null,
        Action<CountrySnapshot>? watch = null, ChannelPlan? channels = null)
    {
        CountryPopulation who = population ?? Population(seed: seed);
        CountryPlan plan = Japan with
        {
            CentralParameters = parameters ?? Parameters,
            Levers = levers ?? [],
            Switches = switches ?? new ModelSwitches(),
            Budget = budget ?? BudgetPlan.None,
            Channels = channels,
        };
        var host = new InlineHost(who, plan.CentralParameters, Country.KeyOf(plan.Pack, seed, 0), plan.Switches);
        Country country = await Country.SeatAsync(plan, who, host, From, seed, 0);
        var observer = new CountingObserver(watch);
        for (int tick = 0; tick < ticks; tick++)
        {
            await Tick.RunAsync(country, tick, observer);
        }

        return new World(host, country, observer.Seen);
    }

    /// <summary>Seats a country that waits for its first tick.</summary>
    public static async Task<World> SeatAsync(
        CountryPopulation population, ModelSwitches switches, BudgetPlan budget, ulong seed = 1)
    {
        CountryPlan plan = Japan with { Switches = switches, Budget = budget };
        var host = new InlineHost(population, plan.CentralParameters, Country.KeyOf(plan.Pack, seed, 0), switches);
        return new World(host, await Country.SeatAsync(plan, population, host, From, seed, 0), 0);
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
    internal sealed class InlineHost : IBlockHost
    {
        private readonly MoversBetween moversOf;

        public InlineHost(
            CountryPopulation population, ModelParameters parameters, DrawKey key, ModelSwitches switches)
        {
            Blocks = Settle(population, parameters, key, switches);
            moversOf = (origin, destination) => Blocks[origin].MoversTo(destination);
        }

        public Block[] Blocks { get; }

        public ValueTask PersonsUseAiAsync(CountryConditions conditions)
        {
            foreach (Block block in Blocks)
            {
                block.PersonsUseAi(conditions);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask FirmsApplyForSubsidiesAsync(CountryConditions conditions)
        {
            foreach (Block block in Blocks)
            {
                block.FirmsApplyForSubsidies(conditions);
                if (conditions.Subsidy is { IsOpen: true } round)
                {
                    round.Add(block.Firms.SubsidyApplicants, block.Firms.SubsidyRequestedYen);
                }
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask FirmsTakeUpAiAsync(CountryConditions conditions)
        {
            foreach (Block block in Blocks)
            {
                block.FirmsTakeUpAi(conditions);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask TurnYearAsync(CountryConditions conditions, MarketBoard board)
        {
            foreach (Block block in Blocks)
            {
                block.TurnYear(conditions, board);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask PlanWorkAsync(CountryConditions conditions, MarketBoard board)
        {
            foreach (Block block in Blocks)
            {
                block.PlanWork(conditions, board);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask SeekWorkAsync(CountryConditions conditions, MarketBoard board)
        {
            foreach (Block block in Blocks)
            {
                block.SeekWork(conditions, board);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask MoveAsync(CountryConditions conditions, MarketBoard board)
        {
            foreach (Block block in Blocks)
            {
                block.SendMovers(conditions, board);
            }

            foreach (Block block in Blocks)
            {
                block.ReceiveMovers(conditions, Blocks.Length, moversOf);
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask CountAsync(FirmCounts firms, PersonCounts persons, WorkCounts work)
        {
            firms.Clear();
            persons.Clear();
            work.Clear();
            foreach (Block block in Blocks)
            {
                firms.Add(block.Firms.Counts);
                persons.Add(block.Workers.Counts);
                work.Add(block.Workers.Work);
            }

            return ValueTask.CompletedTask;
        }

        private static Block[] Settle(
            CountryPopulation population, ModelParameters parameters, DrawKey key, ModelSwitches switches)
        {
            var setting = LabourSetting.Of(population.Pack, population.Firms.Strata, parameters, switches);
            var blocks = new Block[population.Blocks];
            for (int number = 0; number < blocks.Length; number++)
            {
                blocks[number] = new Block(
                    population, number, parameters, setting, key, ChoiceRule.Lasting, switches, hasSubsidies: true);
            }

            return blocks;
        }
    }

    internal sealed class CountingObserver(Action<CountrySnapshot>? watch) : ITickObserver
    {
        public int Seen { get; private set; }

        public void Observe(CountrySnapshot country)
        {
            Seen++;
            watch?.Invoke(country);
        }
    }
}
