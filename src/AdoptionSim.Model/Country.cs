using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Sectors;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model;

/// <summary>The actors of one country in one replicate, ready for its ticks.</summary>
public sealed class Country
{
    private Country(
        Government.Government government, Economy economy, ILabourMarket labour, IBlockHost blocks,
        CountrySnapshot snapshot, Month from)
    {
        Labour = labour;
        Government = government;
        Economy = economy;
        Blocks = blocks;
        Snapshot = snapshot;
        From = from;
    }

    /// <summary>The government.</summary>
    public Government.Government Government { get; }

    /// <summary>National conditions and the clock.</summary>
    public Economy Economy { get; }

    /// <summary>The national side of work.</summary>
    public ILabourMarket Labour { get; }

    /// <summary>The blocks of firms and persons.</summary>
    public IBlockHost Blocks { get; }

    /// <summary>The country as observers see it.</summary>
    public CountrySnapshot Snapshot { get; }

    /// <summary>Month of the first tick.</summary>
    public Month From { get; }

    /// <summary>Key of a country's draws in a replicate.</summary>
    /// <param name="pack">The country.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="replicate">Number of the replicate.</param>
    public static DrawKey KeyOf(CountryPack pack, ulong seed, int replicate)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return DrawKey.For(seed, replicate, pack.DrawScope);
    }

    /// <summary>What observers would see of a country in which nothing was counted yet.</summary>
    /// <param name="plan">The country's part of the scenario.</param>
    /// <param name="population">Who exists.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="replicate">Number of the replicate.</param>
    public static CountrySnapshot EmptySnapshot(
        CountryPlan plan, CountryPopulation population, Month from, int replicate)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(population);
        return SnapshotOf(plan, population, GovernmentOf(plan, population, from, replicate), replicate);
    }

    /// <summary>
    /// Shows what ticks change of the national actors, between two ticks; blocks are shown one by one.
    /// </summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    /// <exception cref="StateShapeException">What is to be put back is not of this country.</exception>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(Country));
        Government.Keep(state);
        Economy.Keep(state);
        Labour.Keep(state);
        Snapshot.Keep(state);
    }

    /// <summary>Seats the actors and counts the first state.</summary>
    /// <param name="plan">The country's part of the scenario.</param>
    /// <param name="population">Who exists.</param>
    /// <param name="blocks">Host of its blocks, settled with the same plan, population and replicate.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="replicate">Number of the replicate.</param>
    public static async ValueTask<Country> SeatAsync(
        CountryPlan plan, CountryPopulation population, IBlockHost blocks, Month from, ulong seed, int replicate)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(blocks);
        var parameters = plan.ParametersOf(replicate);
        DrawKey key = KeyOf(plan.Pack, seed, replicate);
        List<Sector> sectors = [];
        foreach (SectorSpec _ in plan.Pack.Sectors)
        {
            sectors.Add(new Sector());
        }

        Government.Government government = GovernmentOf(plan, population, from, replicate);
        CountrySnapshot snapshot = SnapshotOf(plan, population, government, replicate);
        await blocks.CountAsync(snapshot.Firms, snapshot.Persons, snapshot.Work);
        var economy = new Economy(
            population, parameters, sectors, from, key, government.Subsidy, plan.Channels, replicate);
        ILabourMarket labour =
            LabourSetting.Of(plan.Pack, population.Firms.Strata, parameters, plan.Switches) switch
            {
                null => new NoLabourMarket(),
                { Switches.MeanField: true } expected => new ExpectedLabourMarket(
                    expected, plan, population, from, key),
                { } setting => new LabourMarket(setting, plan, population, from, key),
            };
        return new Country(government, economy, labour, blocks, snapshot, from);
    }

    private static Government.Government GovernmentOf(
        CountryPlan plan, CountryPopulation population, Month from, int replicate) => new(
            plan.ParametersOf(replicate).Levers, plan.Levers, plan.BudgetOf(replicate), from, population.Scale);

    private static CountrySnapshot SnapshotOf(
        CountryPlan plan, CountryPopulation population, Government.Government government, int replicate) => new()
        {
            Pack = plan.Pack,
            Strata = population.Firms.Strata,
            Scale = population.Scale,
            Replicate = replicate,
            Ledger = government.Ledger,
            Firms = new FirmCounts(population.Firms.Strata.Count),
            Persons = new PersonCounts(plan.Pack.Sectors.Count),
            Work = new WorkCounts(plan.Pack.Occupations.Count, plan.Pack.Sectors.Count, plan.Pack.SizeClasses.Count),
        };
}
