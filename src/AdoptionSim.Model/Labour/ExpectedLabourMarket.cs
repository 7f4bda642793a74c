using System;
using AdoptionSim.Kernel;
using AdoptionSim.Model.Conditions;
using AdoptionSim.Model.Government;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Model.Workers;

namespace AdoptionSim.Model.Labour;

/// <summary>
/// The national side of work where flows are expected values by occupation (L-31) instead of moves of persons: firms
/// plan their posts as ever, persons keep their places, and the counts of the country are those of the expectation,
/// dealt to the groups of each occupation in proportion. Generations, training, reassignment and closures rest.
/// </summary>
public sealed class ExpectedLabourMarket : ILabourMarket
{
    private readonly LabourMarket market;
    private readonly LabourSetting setting;

    [Scratch("filled in every tick")]
    private readonly double[] targets;

    [Scratch("filled in every tick")]
    private readonly double[] weights;

    [Scratch("filled in every tick")]
    private readonly long[] parts;

    private ExpectedFlows? flows;

    /// <summary>Makes the market of a country.</summary>
    /// <param name="setting">What is fixed about work.</param>
    /// <param name="plan">The country's part of the scenario.</param>
    /// <param name="population">Who exists.</param>
    /// <param name="from">Month of the first tick.</param>
    /// <param name="key">Key of the draws of this country and replicate.</param>
    public ExpectedLabourMarket(
        LabourSetting setting, CountryPlan plan, CountryPopulation population, Month from, DrawKey key)
    {
        ArgumentNullException.ThrowIfNull(setting);
        this.setting = setting;
        market = new LabourMarket(setting, plan, population, from, key);
        targets = new double[setting.Pack.Occupations.Count];
        weights = new double[AgeBand.Count * 2];
        parts = new long[weights.Length];
    }

    /// <inheritdoc/>
    public MarketBoard Board => market.Board;

    /// <inheritdoc/>
    public void Open(CountryConditions conditions, CapabilityFrontier frontier, WorkCounts last, LeverEffects levers)
    {
        ArgumentNullException.ThrowIfNull(last);
        flows ??= Start(last);
        market.Open(conditions, frontier, last, levers);
    }

    /// <inheritdoc/>
    public void FollowLabourForce(WorkCounts last)
    {
    }

    /// <inheritdoc/>
    public void ShowVacancies()
    {
    }

    /// <inheritdoc/>
    public void Match()
    {
    }

    /// <inheritdoc/>
    public void Close(WorkCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ExpectedFlows expected = flows!; // the market was opened before it is closed
        for (int o = 0; o < targets.Length; o++)
        {
            targets[o] = counts.Targets(o);
        }

        expected.Advance(targets);
        for (int o = 0; o < targets.Length; o++)
        {
            Show(expected, counts, o);
        }

        market.Close(counts);
    }

    /// <inheritdoc/>
    public void Describe(CountrySnapshot snapshot) => market.Describe(snapshot);

    /// <inheritdoc/>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(ExpectedLabourMarket));
        market.Keep(state);
        bool hasBegun = flows is not null;
        state.Value(ref hasBegun);
        if (hasBegun)
        {
            flows ??= Start(new WorkCounts(
                setting.Pack.Occupations.Count, setting.Pack.Sectors.Count, setting.Pack.SizeClasses.Count));
            flows.Keep(state);
        }
    }

    private ExpectedFlows Start(WorkCounts counts)
    {
        int occupations = targets.Length;
        var employed = new double[occupations];
        var unemployed = new double[occupations];
        var vacancies = new double[occupations];
        for (int o = 0; o < occupations; o++)
        {
            vacancies[o] = counts.Vacancies(o);
            for (int group = FirstGroup(o); group < FirstGroup(o + 1); group++)
            {
                employed[o] += counts.Employed(group);
                unemployed[o] += counts.Unemployed(group);
            }
        }

        var accessibility = new double[occupations * occupations];
        for (int k = 0; k < accessibility.Length; k++)
        {
            accessibility[k] = setting.Tables.Accessibility[k] * setting.Rest.Pull[k % occupations]
                * PortableMath.Pow(
                    setting.Pack.Occupations[k % occupations].WageYenPerMonth, setting.Labour.WageAttraction);
        }

        return new ExpectedFlows(Rules(), accessibility, employed, unemployed, vacancies);
    }

    private FlowRules Rules()
    {
        LabourParameters p = setting.Labour;
        return new FlowRules
        {
            SeparationHazardPerStep = p.SeparationHazardPerTick,
            OpeningHazardPerStep = p.OpeningHazardPerTick,
            LayoffSpeedPerStep = p.LayoffSpeedPerTick,
            OpeningSpeedPerStep = p.OpeningSpeedPerTick,
            ContactShare = Math.Min(1.0, setting.Rest.ContactUnemployed),
            JobSearchShare = Math.Min(1.0, setting.Rest.ContactEmployed),
            FreezeWidthShare = p.HiringFreezeWidthShare,
            Matching = setting.Switches.Matching,
            MatchingEfficiency = setting.Rest.Efficiency,
            MatchExponent = p.MatchingElasticity,
        };
    }

    /// <summary>Writes the expected stocks and flows of an occupation over those of the persons who stay.</summary>
    private void Show(ExpectedFlows expected, WorkCounts counts, int o)
    {
        double hired = 0.0;
        double changed = 0.0;
        for (int from = 0; from < targets.Length; from++)
        {
            double found = expected.HiredFromUnemployment(from, o);
            double moved = expected.HiredFromWork(from, o);
            counts.Transition(MoveKind.Hired, from, o) = (long)Math.Round(found);
            counts.Transition(MoveKind.ChangedJob, from, o) = (long)Math.Round(moved);
            hired += found;
            changed += moved;
        }

        counts.Vacancies(o) = (long)Math.Round(expected.Vacancies(o));
        counts.Openings(o) = (long)Math.Round(expected.Opened(o));
        Deal(counts, o, FlowKind.Quit, expected.Separated(o));
        Deal(counts, o, FlowKind.HiredFromUnemployment, hired);
        Deal(counts, o, FlowKind.ChangedJob, changed);
        counts.WageRatioSum(o) = (long)Math.Round(
            expected.Employed(o) * counts.WageRatioSum(o) / Math.Max(1, EmployedOf(counts, o)));
        DealStock(counts, o, expected.Unemployed(o), isEmployed: false);
        DealStock(counts, o, expected.Employed(o), isEmployed: true);
    }

    private void Deal(WorkCounts counts, int o, FlowKind kind, double persons)
    {
        Split(counts, o, persons, isEmployed: true);
        for (int k = 0; k < parts.Length; k++)
        {
            counts.Flow(kind, FirstGroup(o) + k) = parts[k];
        }
    }

    private void DealStock(WorkCounts counts, int o, double persons, bool isEmployed)
    {
        Split(counts, o, persons, isEmployed);
        for (int k = 0; k < parts.Length; k++)
        {
            ref long stock = ref isEmployed
                ? ref counts.Employed(FirstGroup(o) + k)
                : ref counts.Unemployed(FirstGroup(o) + k);
            stock = parts[k];
        }
    }

    private void Split(WorkCounts counts, int o, double persons, bool isEmployed)
    {
        for (int k = 0; k < weights.Length; k++)
        {
            weights[k] = isEmployed ? counts.Employed(FirstGroup(o) + k) : counts.Unemployed(FirstGroup(o) + k);
            weights[k] += double.Epsilon; // an occupation without anybody still deals whole persons
        }

        Apportionment.Split((long)Math.Round(persons), weights, parts);
    }

    private static long EmployedOf(WorkCounts counts, int o)
    {
        long employed = 0;
        for (int group = FirstGroup(o); group < FirstGroup(o + 1); group++)
        {
            employed += counts.Employed(group);
        }

        return employed;
    }

    private static int FirstGroup(int occupation) => WorkCounts.Group(occupation, 0, Sex.Male);
}
