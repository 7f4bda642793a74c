using System;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Benchmarks.Steps;

/// <summary>The home country of the FY2025 plan at some scale, on some threads.</summary>
internal sealed class World : IDisposable
{
    private const string ScenarioName = "plan-fy2025";
    private static readonly Lazy<Scenario> Loaded = new(Load);
    private readonly BlockThreads team;
    private readonly Country country;
    private int ticks;

    /// <summary>Seats a population that was made.</summary>
    /// <param name="population">Who exists.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="wrap">Stands between the tick and its blocks; null for nothing.</param>
    public World(CountryPopulation population, int threads, Func<IBlockHost, IBlockHost>? wrap = null)
    {
        Population = population;
        CountryPlan plan = Home;
        team = new BlockThreads(threads);
        Host = new LocalBlockHost(
            population, plan.ParametersOf(0), Country.KeyOf(plan.Pack, Loaded.Value.Seed, 0), team, ChoiceRule.Lasting,
            plan.Switches, hasSubsidies: plan.Budget.Subsidy is not null);
        country = Country.SeatAsync(
            plan, population, wrap?.Invoke(Host) ?? Host, Loaded.Value.From, Loaded.Value.Seed, 0)
            .AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The home country.</summary>
    public static CountryPlan Home => Loaded.Value.Countries[0];

    /// <summary>Who exists.</summary>
    public CountryPopulation Population { get; }

    /// <summary>The blocks.</summary>
    public LocalBlockHost Host { get; }

    /// <summary>Makes who exists.</summary>
    /// <param name="scale">k of the scale 1:k.</param>
    /// <param name="blocks">Number of blocks; null for the usual.</param>
    public static CountryPopulation Build(int scale, int? blocks = null) => CountryPopulation.Build(
        Home.Pack, scale, blocks ?? CountryPopulation.BlocksFor(Home.Pack, scale), Loaded.Value.Seed);

    /// <summary>Lets months pass.</summary>
    /// <param name="months">Number of months.</param>
    public void Run(int months)
    {
        RunAsync(months).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Digest of the state of every firm and person.</summary>
    public string Digest() => $"{Host.Digest():x16}";

    /// <summary>Ends the threads.</summary>
    public void Dispose() => team.Dispose();

    private async ValueTask RunAsync(int months)
    {
        for (int end = ticks + months; ticks < end; ticks++)
        {
            await Tick.RunAsync(country, ticks, Nobody.Here);
        }
    }

    private static Scenario Load()
    {
        LoadResult loaded = Simulation.Load(ScenarioName);
        return loaded.Scenario?.Scenario ?? throw new ScenarioInvalidException(loaded.Diagnostics);
    }

    private sealed class Nobody : ITickObserver
    {
        public static Nobody Here { get; } = new();

        public void Observe(CountrySnapshot country)
        {
        }
    }
}
