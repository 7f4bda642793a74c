using System;
using System.Collections.Generic;
using AdoptionSim.Kernel;
using AdoptionSim.Model;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// The engine as a labour market by occupation: its blocks, posts, staffing, board and matching, on a country in which
/// nothing else happens. As persons grow in number it approaches <see cref="ExpectedFlows"/>, with an error that falls
/// as the root of their number.
/// </summary>
/// <remarks>
/// Each block has one employer with all occupations, and employers plan at every third step from the first on. So a
/// target that moves is followed as it stands at those steps.
/// </remarks>
public sealed class EngineFlows : ILabourFlows
{
    /// <summary>Most occupations that the engine tells apart.</summary>
    public const int MostOccupations = byte.MaxValue;

    private const int MostBlocks = 4;
    private const double RoundingTolerance = 1e-9;
    private static readonly Month FirstMonth = Month.Of(2023, 1);

    private readonly double[] firstPosts;
    private readonly List<double> demandByTick = [];
    private readonly Block[] blocks;
    private readonly MoversBetween moversOf;
    private readonly LabourMarket market;
    private readonly CapabilityFrontier frontier;
    private readonly CountryConditions conditions = new(sectors: 1);
    private readonly WorkCounts counts;

    /// <summary>Starts a market.</summary>
    /// <param name="parameters">Parameters of the engine; what the rules and the published market leave out is cut.
    /// </param>
    /// <param name="rules">
    /// Hazards and speeds. The engine opens the posts of leavers and missing posts, no others (L-8), so the hazard of
    /// opening is not above that of separation. Matching is exact, wages draw nobody and nothing freezes.
    /// </param>
    /// <param name="accessibility">From-occupation × to-occupation, row by row.</param>
    /// <param name="start">
    /// Stocks to start from, rounded to persons; the unemployed are drawn in their proportions. Vacancies for one
    /// employed person are the same in every occupation.
    /// </param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="member">Number of the market among those with the same seed, from 0.</param>
    /// <exception cref="ArgumentException">The engine has no such rules, or no such start.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Lengths do not fit, or a number is out of its range.</exception>
    public EngineFlows(
        ModelParameters parameters, FlowRules rules, ReadOnlySpan<double> accessibility, ILabourFlows start,
        ulong seed, int member = 0)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(start);
        ThrowIfForeign(rules);
        int count = start.Occupations;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostOccupations, nameof(start));
        ArgumentOutOfRangeException.ThrowIfNotEqual(accessibility.Length, count * count, nameof(accessibility));
        var stocks = Stocks.Of(start);
        firstPosts = stocks.Posts;
        CountryPack pack = OccupationCountry.Pack(
            stocks.EmployedShares, accessibility, stocks.Blocks, stocks.Employed, stocks.Unemployed);
        ModelParameters cut = OccupationCountry.Cut(parameters, rules, stocks.VacanciesPerEmployed);
        var switches = new ModelSwitches { Ageing = false, Matching = MatchingRule.UrnBallExact };
        var population = CountryPopulation.Build(pack, scale: 1, stocks.Blocks, seed);
        LabourSetting setting = LabourSetting.Of(
            pack, population.Firms.Strata, cut, switches,
            OccupationCountry.Contacts(stocks.UnemployedPerEmployed, rules, cut.Labour))!; // the pack has work tables
        DrawKey key = Country.KeyOf(pack, seed, member);
        var plan = new CountryPlan(pack, cut, [], []) { Switches = switches, DemandByTick = demandByTick };
        market = new LabourMarket(setting, plan, population, FirstMonth, key);
        frontier = new CapabilityFrontier(cut.National, pack);
        counts = new WorkCounts(count, pack.Sectors.Count, pack.SizeClasses.Count);
        blocks = new Block[stocks.Blocks];
        for (int block = 0; block < blocks.Length; block++)
        {
            blocks[block] = new Block(population, block, cut, setting, key, switches: switches);
        }

        moversOf = (origin, destination) => blocks[origin].MoversTo(destination);
        Count();
    }

    /// <inheritdoc/>
    public int Occupations => counts.Occupations;

    /// <inheritdoc/>
    public double Employed(int occupation) => OfAllAges(occupation, counts.Employed);

    /// <inheritdoc/>
    public double Unemployed(int occupation) => OfAllAges(occupation, counts.Unemployed);

    /// <inheritdoc/>
    public double Vacancies(int occupation) => counts.Vacancies(occupation);

    /// <summary>Moves the market on by one step, as a tick of the engine does without its steps of AI.</summary>
    /// <param name="target">
    /// Posts that each occupation asks for, filled and vacant, persons: those of the start, all times the same factor.
    /// </param>
    /// <exception cref="ArgumentException">The factor differs between occupations.</exception>
    public void Advance(ReadOnlySpan<double> target)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(target.Length, Occupations, nameof(target));
        conditions.Tick = demandByTick.Count;
        demandByTick.Add(DemandFactor(target));
        market.Open(conditions, frontier, counts, default);
        foreach (Block block in blocks)
        {
            block.TurnYear(conditions, market.Board);
        }

        market.FollowLabourForce(counts);
        foreach (Block block in blocks)
        {
            block.PlanWork(conditions, market.Board);
        }

        market.ShowVacancies();
        foreach (Block block in blocks)
        {
            block.SeekWork(conditions, market.Board);
        }

        market.Match();
        foreach (Block block in blocks)
        {
            block.SendMovers(conditions, market.Board);
        }

        foreach (Block block in blocks)
        {
            block.ReceiveMovers(conditions, blocks.Length, moversOf);
        }

        Count();
        market.Close(counts);
    }

    private static void ThrowIfForeign(FlowRules rules)
    {
        rules.ThrowIfWrong();
        if (rules is not { WageExponent: 0.0, FreezeWidthShare: null } || rules.Matching == MatchingRule.CobbDouglas)
        {
            throw new ArgumentException(
                "This law matches ball by ball, without wages and without a freeze.", nameof(rules));
        }

        if (rules.SeparationHazardPerStep <= 0.0 || rules.OpeningHazardPerStep > rules.SeparationHazardPerStep)
        {
            throw new ArgumentException(
                "Persons leave, and the engine opens no more posts than they leave and are missing.", nameof(rules));
        }
    }

    private double DemandFactor(ReadOnlySpan<double> target)
    {
        double asked = 0.0;
        double first = 0.0;
        for (int o = 0; o < target.Length; o++)
        {
            asked += target[o];
            first += firstPosts[o];
        }

        double factor = asked / first;
        for (int o = 0; o < target.Length; o++)
        {
            if (!(Math.Abs(target[o] - (factor * firstPosts[o])) <= RoundingTolerance * asked))
            {
                throw new ArgumentException(
                    "Targets stay in the proportions of the first posts: in the engine AI moves them apart, and no "
                    + "path that is given.",
                    nameof(target));
            }
        }

        return factor;
    }

    private void Count()
    {
        counts.Clear();
        foreach (Block block in blocks)
        {
            counts.Add(block.Workers.Work);
        }
    }

    private static double OfAllAges(int occupation, StockOfGroup stock)
    {
        long persons = 0;
        for (int band = 0; band < AgeBand.Count; band++)
        {
            persons += stock(WorkCounts.Group(occupation, band, Sex.Male))
                + stock(WorkCounts.Group(occupation, band, Sex.Female));
        }

        return persons;
    }

    private delegate ref long StockOfGroup(int group);

    /// <summary>Stocks to start from as the engine takes them: whole persons, as many with each employer.</summary>
    private readonly record struct Stocks(
        int Blocks, int Employed, int Unemployed, double[] Posts, double[] EmployedShares,
        double[] UnemployedPerEmployed, double VacanciesPerEmployed)
    {
        public static Stocks Of(ILabourFlows start)
        {
            int count = start.Occupations;
            double[] posts = new double[count];
            double[] employed = new double[count];
            double[] unemployed = new double[count];
            for (int o = 0; o < count; o++)
            {
                employed[o] = start.Employed(o);
                unemployed[o] = start.Unemployed(o);
                posts[o] = employed[o] + start.Vacancies(o);
            }

            double atWork = Sum(employed);
            double wanted = Sum(posts);
            ThrowIfUneven(posts, employed, wanted / atWork, wanted);
            int persons = Math.Max(1, checked((int)Math.Round(atWork + Sum(unemployed))));
            int workers = Math.Clamp((int)Math.Round(atWork), 1, persons);
            int employers = Math.Min(MostBlocks, workers);
            workers -= workers % employers;
            for (int o = 0; o < count; o++)
            {
                employed[o] /= atWork;
                unemployed[o] /= workers;
            }

            // Rounding takes persons from work; the posts stay.
            return new Stocks(
                employers, workers, persons - workers, posts, employed, unemployed,
                Math.Max(0.0, (wanted / workers) - 1.0));
        }

        private static void ThrowIfUneven(double[] posts, double[] employed, double postsPerEmployed, double wanted)
        {
            for (int o = 0; o < posts.Length; o++)
            {
                if (!(Math.Abs(posts[o] - (postsPerEmployed * employed[o])) <= RoundingTolerance * wanted))
                {
                    throw new ArgumentException(
                        "Employers begin with the same vacancies for one employed person in every occupation.",
                        nameof(posts));
                }
            }
        }

        private static double Sum(double[] values)
        {
            double sum = 0.0;
            foreach (double value in values)
            {
                sum += value;
            }

            return sum;
        }
    }
}
