using System;
using System.Collections.Generic;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Studies.Laws;

/// <summary>
/// The labour market at rest (L-32): without shocks separations, openings and matches are equal. On a complete graph
/// the rest has a closed form; on any other network unemployment is at least that. The closed form uses the platform's
/// exponential, the model its own.
/// </summary>
public static class LabourLaw
{
    private const int Bisections = 200;
    private const int Members = 16;
    private const int AgentSteps = 100;
    private const int WarmingPeriods = 3;

    /// <summary>Unemployed and vacant posts at rest on a complete graph, by the closed form.</summary>
    /// <param name="rules">Rules of the published form; hazards and speeds above 0, urn-ball matching.</param>
    /// <param name="demandShare">Posts over labour force, above 0.</param>
    /// <returns>Both as shares of the labour force.</returns>
    /// <exception cref="ArgumentException">The rules have no closed form.</exception>
    public static (double UnemployedShare, double VacantShare) ClosedForm(FlowRules rules, double demandShare)
    {
        ArgumentNullException.ThrowIfNull(rules);
        LawArgument.Finite(demandShare);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(demandShare);
        rules.ThrowIfWrong();
        if (rules is not { JobSearchShare: 0.0, FreezeWidthShare: null, WageExponent: 0.0 }
            || rules.Matching == MatchingRule.CobbDouglas || rules.ContactShare <= 0.0
            || !(rules is { LayoffSpeedPerStep: > 0.0, OpeningSpeedPerStep: > 0.0 })
            || !(rules is { SeparationHazardPerStep: > 0.0, OpeningHazardPerStep: > 0.0 }))
        {
            throw new ArgumentException(
                "Only the published form with positive rates has a closed form.", nameof(rules));
        }

        (double turnover, double postsPerEmployed) = AtRest(rules);
        double low = 0.0;
        double high = postsPerEmployed > demandShare ? demandShare / postsPerEmployed : 1.0;
        for (int k = 0; k < Bisections; k++)
        {
            double middle = 0.5 * (low + high);
            double vacant = demandShare - (postsPerEmployed * middle);
            double matches = vacant <= 0.0 ? 0.0
                : vacant * Reached(rules.ContactShare * (1.0 - middle) / vacant);
            if (matches > turnover * middle)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        double employed = 0.5 * (low + high);
        return (1.0 - employed, demandShare - (postsPerEmployed * employed));
    }

    /// <summary>Checks the rest point, and where asked the loop of a cycle.</summary>
    /// <param name="settings">What to check.</param>
    /// <param name="parameters">Parameters of the engine; needed where agents are asked for.</param>
    /// <returns>Unemployed, vacancies, and vacancies over posts.</returns>
    /// <exception cref="ArgumentException">The rules have no closed form, or the engine does not have them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static LawSheet Check(LabourLawSettings settings, ModelParameters? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Agents is not null)
        {
            ArgumentNullException.ThrowIfNull(parameters);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Steps, 1, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.CyclePeriodSteps, 2, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Agents ?? 1, 1, nameof(settings));
        (double unemployed, double vacant) = ClosedForm(settings.Rules, settings.DemandShare);
        OccupationNetwork network = settings.Network ?? OccupationNetwork.Complete(1);
        ExpectedFlows market = Start(settings.Rules, network, settings.DemandShare, persons: 1.0);
        double[] target = EvenTarget(network, settings.DemandShare);
        (double Unemployed, double Vacant) mean = Totals(market);
        double change = 0.0;
        for (int step = 0; step < settings.Steps; step++)
        {
            double last = mean.Unemployed;
            market.Advance(target);
            mean = Totals(market);
            change = mean.Unemployed - last;
        }

        (double[] Unemployed, double[] Vacant)? agents = settings.Agents is { } persons
            ? ByAgents(settings, network, market, persons, parameters!) : null; // looked at above
        List<LawValue> values =
        [
            WithAgents(new LawValue("unemployed", unemployed, mean.Unemployed), agents?.Unemployed),
            WithAgents(new LawValue("vacancies", vacant, mean.Vacant), agents?.Vacant),
            new LawValue(
                "vacancies_over_posts", vacant / (vacant + 1.0 - unemployed),
                mean.Vacant / (mean.Vacant + 1.0 - mean.Unemployed)),
        ];
        double? loop = settings.CycleAmplitudeShare is { } amplitude
            ? LoopArea(market, target, amplitude, settings.CyclePeriodSteps) : null;
        return new LawSheet("labour", "v(1 − e^(−ψu/v)) = h(1 − u), v = D − k(1 − u)", values)
        {
            LoopArea = loop,
            LastChange = change,
            Samples = agents is null ? null : Members,
            Seed = agents is null ? null : settings.Seed,
        };
    }

    /// <summary>A market in expectation with persons and posts spread evenly, everyone employed or as many as posts.
    /// </summary>
    /// <param name="rules">Hazards, speeds and rules.</param>
    /// <param name="network">Network of the occupations.</param>
    /// <param name="demandShare">Posts over labour force.</param>
    /// <param name="persons">Labour force.</param>
    public static ExpectedFlows Start(FlowRules rules, OccupationNetwork network, double demandShare, double persons)
    {
        ArgumentNullException.ThrowIfNull(network);
        double each = persons / network.Occupations;
        double work = Math.Min(1.0, demandShare);
        double[] employed = Even(network, each * work);
        double[] unemployed = Even(network, each * (1.0 - work));
        double[] vacancies = Even(network, each * (demandShare - work));
        return new ExpectedFlows(rules, network.Accessibility, employed, unemployed, vacancies);
    }

    /// <summary>
    /// Signed area of the loop that a cycle of demand draws in (unemployed, vacant), after a few periods of warming up.
    /// </summary>
    /// <param name="market">Market at rest; it is moved on.</param>
    /// <param name="mean">Target of each occupation without the cycle.</param>
    /// <param name="amplitudeShare">Amplitude of the cycle, in [0, 1].</param>
    /// <param name="periodSteps">Period, 2 steps or more.</param>
    /// <returns>Squared persons; positive where the loop runs counter-clockwise.</returns>
    public static double LoopArea(
        ILabourFlows market, ReadOnlySpan<double> mean, double amplitudeShare, int periodSteps)
    {
        ArgumentNullException.ThrowIfNull(market);
        ArgumentOutOfRangeException.ThrowIfLessThan(periodSteps, 2);
        double[] target = new double[mean.Length];
        double twice = 0.0;
        (double Unemployed, double Vacant) last = default;
        int warming = WarmingPeriods * periodSteps;
        for (int step = 0; step <= warming + periodSteps; step++)
        {
            for (int o = 0; o < target.Length; o++)
            {
                target[o] = DemandPaths.Cycle(mean[o], amplitudeShare, step, periodSteps);
            }

            market.Advance(target);
            (double Unemployed, double Vacant) now = Totals(market);
            twice += step <= warming ? 0.0
                : (last.Unemployed * now.Vacant) - (now.Unemployed * last.Vacant);
            last = now;
        }

        return 0.5 * twice;
    }

    /// <summary>Unemployed and vacant posts of all occupations, persons.</summary>
    /// <param name="market">The market.</param>
    public static (double Unemployed, double Vacant) Totals(ILabourFlows market)
    {
        ArgumentNullException.ThrowIfNull(market);
        double unemployed = 0.0;
        double vacant = 0.0;
        for (int o = 0; o < market.Occupations; o++)
        {
            unemployed += market.Unemployed(o);
            vacant += market.Vacancies(o);
        }

        return (unemployed, vacant);
    }

    /// <summary>Posts filled and vacant that each occupation asks for, where all ask for equally many.</summary>
    /// <param name="network">Network of the occupations.</param>
    /// <param name="posts">Posts of all occupations.</param>
    public static double[] EvenTarget(OccupationNetwork network, double posts)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Even(network, posts / network.Occupations);
    }

    /// <summary>1 − e^(−x), also where x is small.</summary>
    private static double Reached(double x) =>
        x > 1.0 ? 1.0 - Math.Exp(-x) : 2.0 * Math.Exp(-0.5 * x) * Math.Sinh(0.5 * x);

    private static double[] Even(OccupationNetwork network, double each)
    {
        double[] values = new double[network.Occupations];
        Array.Fill(values, each);
        return values;
    }

    /// <summary>
    /// Turnover h and posts per employed person k at rest: where more leave than open anyway, posts are missing so that
    /// openings catch up; else there is a surplus so that layoffs do.
    /// </summary>
    private static (double Turnover, double PostsPerEmployed) AtRest(FlowRules rules)
    {
        double difference = rules.SeparationHazardPerStep - rules.OpeningHazardPerStep;
        return difference >= 0.0
            ? (rules.SeparationHazardPerStep,
                1.0 + (difference / ((1.0 - rules.OpeningHazardPerStep) * rules.OpeningSpeedPerStep)))
            : (rules.OpeningHazardPerStep,
                1.0 + (difference / ((1.0 - rules.SeparationHazardPerStep) * rules.LayoffSpeedPerStep)));
    }

    private static (double[] Unemployed, double[] Vacant) ByAgents(
        LabourLawSettings settings, OccupationNetwork network, ExpectedFlows rest, int persons,
        ModelParameters parameters)
    {
        var start = new EvenStart(rest, persons);
        double[] target = EvenTarget(network, settings.DemandShare * persons);
        double[] unemployed = new double[Members];
        double[] vacant = new double[Members];
        for (int member = 0; member < Members; member++)
        {
            var agents = new EngineFlows(
                parameters, settings.Rules, network.Accessibility, start, settings.Seed, member);
            for (int step = 0; step < AgentSteps; step++)
            {
                agents.Advance(target);
            }

            (double Unemployed, double Vacant) totals = Totals(agents);
            unemployed[member] = totals.Unemployed / persons;
            vacant[member] = totals.Vacant / persons;
        }

        return (unemployed, vacant);
    }

    private static LawValue WithAgents(LawValue value, double[]? members) => members is null
        ? value
        : value with
        {
            Agents = MathNet.Numerics.Statistics.Statistics.Mean(members),
            StandardError = MathNet.Numerics.Statistics.Statistics.StandardDeviation(members) / Math.Sqrt(Members),
        };

    /// <summary>
    /// The stocks of a market at another number of persons, with employed and vacancies spread evenly, as targets are.
    /// </summary>
    private sealed class EvenStart : ILabourFlows
    {
        private readonly ILabourFlows market;
        private readonly double factor;
        private readonly double employed;
        private readonly double vacancies;

        public EvenStart(ILabourFlows market, double factor)
        {
            this.market = market;
            this.factor = factor;
            for (int o = 0; o < market.Occupations; o++)
            {
                employed += factor * market.Employed(o) / market.Occupations;
                vacancies += factor * market.Vacancies(o) / market.Occupations;
            }
        }

        public int Occupations => market.Occupations;

        public double Employed(int occupation) => employed;

        public double Unemployed(int occupation) => factor * market.Unemployed(occupation);

        public double Vacancies(int occupation) => vacancies;

        public void Advance(ReadOnlySpan<double> target) => throw new NotSupportedException();
    }
}
