using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model.Labour;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Laws.Tests;

/// <summary>The published labour market nested in the engine: its blocks, posts, board and matching.</summary>
public sealed class EngineLaws
{
    private const int Occupations = 6;
    private const double UnemployedAtStart = 0.12;

    private static readonly FlowRules Published = new()
    {
        SeparationHazardPerStep = 0.016,
        OpeningHazardPerStep = 0.012,
        LayoffSpeedPerStep = 0.16,
        OpeningSpeedPerStep = 0.16,
    };

    private static readonly FlowRules Japan = new()
    {
        SeparationHazardPerStep = 0.0036,
        OpeningHazardPerStep = 0.0036,
        LayoffSpeedPerStep = 0.05,
        OpeningSpeedPerStep = 0.05,
        ContactShare = 0.149,
    };

    public static TheoryData<string> Markets => [.. Cases.Keys];

    private static Dictionary<string, FlowCase> Cases => new(StringComparer.Ordinal)
    {
        ["published"] = Case(Published, _ => 1.0),
        ["contact and search on the job"] =
            Case(Published with { ContactShare = 0.6, JobSearchShare = 0.02 }, _ => 1.0),
        ["cycle"] = Case(Published, step => DemandPaths.Cycle(1.0, 0.065, step - (step % 3), 50)),
        ["fall of demand"] = Case(Published, _ => 0.85),
    };

    [Theory]
    [MemberData(nameof(Markets))]
    public void T18_The_Error_Of_The_Engine_Falls_With_The_Root_Of_Its_Persons(string market)
    {
        int[] persons = [2_000, 20_000, 200_000];
        int[] seeds = [48, 24, 12];
        FlowCase flows = Cases[market];
        double[] errors = [.. persons.Select((size, k) => ConvergenceLaw.Error(flows, size, seeds[k]))];
        Assert.InRange(ConvergenceLaw.Slope(persons, errors), -0.6, -0.4);
    }

    /// <summary>A fall of demand brings the most layoffs in its first steps, so they are looked at as well.</summary>
    [Theory]
    [InlineData("published", 25)]
    [InlineData("contact and search on the job", 25)]
    [InlineData("cycle", 25)]
    [InlineData("fall of demand", 1)]
    [InlineData("fall of demand", 6)]
    public void The_Engine_Does_Not_Differ_From_The_Expectation_On_The_Mean(string market, int steps)
    {
        const int Persons = 200_000;
        const int Members = 24;
        FlowCase flows = Cases[market] with { Steps = steps };
        double[] expected = Stocks(Run(flows, flows.Expected(Persons), Persons));
        double[][] members = [.. Enumerable.Range(1, Members).Select(
            seed => Stocks(Run(flows, flows.Agents(Persons, (ulong)seed), Persons)))];
        for (int k = 0; k < expected.Length; k++)
        {
            double[] values = [.. members.Select(stocks => stocks[k])];
            double mean = values.Average();
            double error = Math.Sqrt(
                values.Sum(value => (value - mean) * (value - mean)) / (Members - 1.0) / Members);

            // Start and targets are whole persons.
            Assert.InRange(mean - expected[k], (-4.5 * error) - 4.0, (4.5 * error) + 4.0);
        }
    }

    [Fact]
    public void T5_The_Engine_Rests_Within_Four_Standard_Errors_Of_The_Closed_Form()
    {
        AssertAtRest(new LabourLawSettings { Rules = Published, Agents = 200_000 });
        AssertAtRest(new LabourLawSettings
        {
            Rules = Published,
            Network = OccupationNetwork.Complete(4),
            Agents = 200_000,
        });
    }

    [Fact]
    public void T5b_On_A_Network_The_Engine_Rests_Within_Four_Standard_Errors_Of_The_Expectation_And_Above_T5()
    {
        LawSheet law = AssertAtRest(new LabourLawSettings
        {
            Rules = Published,
            Network = Networks.Random(Occupations, row: 11, stay: 0.55),
            Agents = 400_000,
        });
        Assert.True(law.Values[0].Agents > law.Values[0].Analytic);
    }

    [Fact]
    public void T6_With_The_Rates_Of_Japan_The_Engine_Rests_Within_Four_Standard_Errors_Of_The_Closed_Form()
    {
        LawSheet law = AssertAtRest(new LabourLawSettings
        {
            Rules = Japan,
            DemandShare = 1.004,
            Agents = 200_000,
            Seed = 3,
        });
        Assert.Equal(0.0251, law.Values[0].Agents!.Value, 0.0005);
    }

    [Fact]
    public void Persons_And_Posts_Are_Those_Of_The_Start_And_The_Same_Seed_Gives_The_Same_Market()
    {
        const int Persons = 5_003;
        FlowCase flows = Cases["published"];
        double[] one = Stocks(Run(flows, flows.Agents(Persons, 1), Persons));
        Assert.Equal(one, Stocks(Run(flows, flows.Agents(Persons, 1), Persons)));
        Assert.NotEqual(one, Stocks(Run(flows, flows.Agents(Persons, 2), Persons)));
        Assert.Equal(Persons, one.Where((_, k) => k % 3 < 2).Sum());
        double[] first = Stocks(flows.Agents(Persons, 1));
        Assert.Equal(Persons, first.Where((_, k) => k % 3 < 2).Sum());
        Assert.InRange(first.Where((_, k) => k % 3 != 1).Sum(), Persons - 12, Persons + 12);
    }

    [Fact]
    public void What_The_Engine_Has_No_Way_To_Do_Is_Refused()
    {
        ILabourFlows even = LabourLaw.Start(Published, OccupationNetwork.Complete(2), 1.0, 1000.0);
        ILabourFlows uneven = new ExpectedFlows(
            Published, OccupationNetwork.Complete(2).Accessibility, [500.0, 400.0], [50.0, 50.0], [0.0, 100.0]);
        FlowRules[] foreign =
        [
            Published with { OpeningHazardPerStep = 0.017 },
            Published with { FreezeWidthShare = 0.1 },
            Published with { WageExponent = 1.0 },
            Published with { Matching = MatchingRule.CobbDouglas },
        ];
        Assert.All(foreign, rules => Assert.Throws<ArgumentException>(() => Market(rules, even)));
        Assert.Throws<ArgumentException>(() => Market(Published, uneven));
        EngineFlows market = Market(Published, even);
        market.Advance([500.0, 500.0]);
        market.Advance([450.0, 450.0]);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => market.Advance([600.0, 400.0]));
        Assert.Contains("proportions", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Market_Of_More_Occupations_Than_A_Word_Has_Bits_Keeps_Its_Persons_And_Posts()
    {
        const int Many = 150;
        const double Each = 100.0;
        double[] each = [.. Enumerable.Repeat(Each, Many)];
        OccupationNetwork network = OccupationNetwork.Complete(Many);
        double[] tenth = [.. each.Select(e => 0.1 * e)];
        var start = new ExpectedFlows(Published, network.Accessibility, each, tenth, tenth);
        var market = new EngineFlows(Central.Parameters, Published, network.Accessibility, start, seed: 1);
        for (int step = 0; step < 4; step++)
        {
            double[] stocks = Stocks(market);
            Assert.Equal(Many * Each * 1.1, stocks.Where((_, k) => k % 3 < 2).Sum());
            Assert.All(Enumerable.Range(0, Many), o => Assert.InRange(market.Employed(o), 0.5 * Each, 1.5 * Each));
            market.Advance([.. each.Select(e => 1.1 * e)]);
        }
    }

    private static EngineFlows Market(FlowRules rules, ILabourFlows start) =>
        new(Central.Parameters, rules, OccupationNetwork.Complete(2).Accessibility, start, seed: 1);

    private static LawSheet AssertAtRest(LabourLawSettings settings)
    {
        LawSheet law = LabourLaw.Check(settings, Central.Parameters);
        foreach (LawValue value in law.Values.Take(2))
        {
            double tolerance = 4.0 * value.StandardError!.Value;
            Assert.InRange(value.Agents!.Value, value.MeanField - tolerance, value.MeanField + tolerance);
            Assert.InRange(tolerance, 1e-6, 1e-3);
        }

        return law;
    }

    private static double[] Stocks(ILabourFlows market) => [.. Enumerable.Range(0, market.Occupations).SelectMany(
        o => new[] { market.Employed(o), market.Unemployed(o), market.Vacancies(o) })];

    private static ILabourFlows Run(FlowCase flows, ILabourFlows market, int persons)
    {
        for (int step = 0; step < flows.Steps; step++)
        {
            market.Advance([.. flows.TargetPerPerson(step).Select(t => t * persons)]);
        }

        return market;
    }

    /// <summary>A market away from rest on a random network, with targets that move by a common factor.</summary>
    private static FlowCase Case(FlowRules rules, Func<int, double> demand)
    {
        OccupationNetwork network = Networks.Random(Occupations, row: 11, stay: 0.55);
        double[] posts = Networks.Shares(Occupations, row: 3);
        double[] unemployed = Networks.Shares(Occupations, row: 6);
        ExpectedFlows Expected(int persons) => new(
            rules, network.Accessibility, [.. posts.Select(share => persons * (1.0 - UnemployedAtStart) * share)],
            [.. unemployed.Select(share => persons * UnemployedAtStart * share)],
            [.. posts.Select(share => persons * UnemployedAtStart * share)]);
        return new FlowCase
        {
            Expected = Expected,
            Agents = (persons, seed) => new EngineFlows(
                Central.Parameters, rules, network.Accessibility, Expected(persons), seed),
            TargetPerPerson = step => [.. posts.Select(share => share * demand(step))],
            Steps = 25,
        };
    }
}
