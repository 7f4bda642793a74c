using System;
using System.Linq;
using AdoptionSim.Model.Labour;
using AdoptionSim.Studies.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Laws.Tests;

public sealed class LabourLaws
{
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

    [Fact]
    public void T5_Without_Shocks_The_Market_Settles_At_The_Closed_Form()
    {
        LawSheet law = LabourLaw.Check(new LabourLawSettings { Rules = Published });
        Assert.Equal(["unemployed", "vacancies", "vacancies_over_posts"], law.Values.Select(value => value.Quantity),
            StringComparer.Ordinal);
        double[] expected = [0.0410657, 0.0168012, 0.01722];
        double[] tolerance = [1e-6, 1e-6, 1e-5];
        for (int k = 0; k < expected.Length; k++)
        {
            Assert.Equal(expected[k], law.Values[k].Analytic, tolerance[k]);
            Assert.Equal(law.Values[k].Analytic, law.Values[k].MeanField, 1e-9);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void T5_On_A_Complete_Graph_No_Distribution_Of_Employment_Matters(int occupations)
    {
        var network = OccupationNetwork.Complete(occupations);
        double[] target = Networks.Shares(occupations, row: 3);
        var market = new ExpectedFlows(
            Published, network.Accessibility, target, new double[occupations], new double[occupations]);
        Run(market, target, 4000);
        (double unemployed, double vacant) = LabourLaw.Totals(market);
        Assert.Equal(0.0410657, unemployed, 1e-6);
        Assert.Equal(0.0168012, vacant, 1e-6);
    }

    [Fact]
    public void T5b_On_A_Network_Unemployment_Is_At_Least_That_Of_The_Complete_Graph()
    {
        (double complete, _) = LabourLaw.ClosedForm(Published, 1.0);
        var cases = Gen.Choose(2, 8).SelectMany(n => Gen.Choose(1, 1_000_000).Select(row => (n, row)))
            .SelectMany(c => Gen.Choose(0, 95).Select(stay => (c.n, c.row, stay)));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            OccupationNetwork network = Networks.Random(c.n, (uint)c.row, c.stay / 100.0);
            double[] target = Networks.Shares(c.n, (uint)c.row);
            var market = new ExpectedFlows(Published, network.Accessibility, target, new double[c.n], new double[c.n]);
            Run(market, target, 3000);
            return LabourLaw.Totals(market).Unemployed >= complete - 1e-9;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void T5b_A_Random_Network_Of_Six_Is_Clearly_Above_The_Complete_Graph()
    {
        LawSheet law = LabourLaw.Check(new LabourLawSettings
        {
            Rules = Published,
            Network = Networks.Random(6, row: 11, stay: 0.55),
        });
        Assert.InRange(law.Values[0].MeanField - law.Values[0].Analytic, 1e-5, 0.02);
        Assert.InRange(law.Values[1].MeanField - law.Values[1].Analytic, 1e-5, 0.02);
    }

    [Fact]
    public void T6_With_The_Rates_Of_Japan_The_Market_Settles_At_The_Published_Unemployment()
    {
        LawSheet law = LabourLaw.Check(new LabourLawSettings { Rules = Japan, DemandShare = 1.004 });
        double[] expected = [0.0251006, 0.0291006];
        for (int k = 0; k < expected.Length; k++)
        {
            Assert.Equal(expected[k], law.Values[k].Analytic, 1e-6);
            Assert.Equal(expected[k], law.Values[k].MeanField, 1e-6);
        }
    }

    [Theory]
    [InlineData(0.01, 0.02, 0.98)]
    [InlineData(0.01, 0.3, 1.0)]
    [InlineData(0.05, 0.01, 0.7)]
    [InlineData(0.016, 0.012, 1.5)]
    [InlineData(0.016, 0.016, 900.0)]
    public void The_Closed_Form_Holds_Wherever_The_Market_Comes_To_Rest(
        double separation, double opening, double demand)
    {
        FlowRules rules = Published with { SeparationHazardPerStep = separation, OpeningHazardPerStep = opening };
        LawSheet law = LabourLaw.Check(new LabourLawSettings { Rules = rules, DemandShare = demand, Steps = 5000 });
        Assert.All(law.Values, value => Assert.Equal(value.Analytic, value.MeanField, 1e-9));
        Assert.Equal(0.0, law.LastChange!.Value, 1e-12);
    }

    [Theory]
    [InlineData(1, 0.55)]
    [InlineData(5, 0.55)]
    [InlineData(12, 0.0)]
    public void The_Published_Recursion_Is_Nested_To_One_In_A_Thousand_Million(int occupations, double stay)
    {
        OccupationNetwork network = Networks.Random(occupations, row: 5, stay);
        double[] before = Networks.Shares(occupations, row: 2);
        double[] after = new double[occupations];
        DemandPaths.AfterAutomation(
            before, [.. Networks.Shares(occupations, row: 9).Select(share => 0.9 * share)], after);
        double[] unemployed = [.. before.Select(share => 0.05 * share)];
        double[] vacancies = [.. before.Select(share => 0.01 * share)];
        var model = new ExpectedFlows(Published, network.Accessibility, before, unemployed, vacancies);
        var paper = new PublishedRecursion(Square(network), before, unemployed, vacancies);
        double[] target = new double[occupations];
        for (int step = 0; step < 600; step++)
        {
            for (int o = 0; o < occupations; o++)
            {
                target[o] = DemandPaths.Cycle(
                    DemandPaths.Automation(before[o], after[o], step - 100, 115, 1e-4), 0.065, step, 80);
            }

            model.Advance(target);
            paper.Step(target, 0.016, 0.012, 0.16, 0.16);
            for (int i = 0; i < occupations; i++)
            {
                Assert.Equal(paper.Employed[i], model.Employed(i), 1e-9);
                Assert.Equal(paper.Unemployed[i], model.Unemployed(i), 1e-9);
                Assert.Equal(paper.Vacancies[i], model.Vacancies(i), 1e-9);
                for (int j = 0; j < occupations; j++)
                {
                    Assert.Equal(paper.Flow[i, j], model.HiredFromUnemployment(i, j), 1e-9);
                }
            }
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void A_Cycle_Of_Demand_Draws_A_Loop_Against_The_Clock(int period)
    {
        LawSheet plain = LabourLaw.Check(new LabourLawSettings
        {
            Rules = Published,
            CycleAmplitudeShare = 0.065,
            CyclePeriodSteps = period,
        });
        LawSheet network = LabourLaw.Check(new LabourLawSettings
        {
            Rules = Published,
            Network = Networks.Random(6, row: 4, stay: 0.55),
            CycleAmplitudeShare = 0.065,
            CyclePeriodSteps = period,
        });
        Assert.True(plain.LoopArea > 1e-6, $"{plain.LoopArea}");
        Assert.True(network.LoopArea > 1e-6, $"{network.LoopArea}");
    }

    [Fact]
    public void A_Cycle_Without_Amplitude_Draws_No_Loop()
    {
        LawSheet law = LabourLaw.Check(new LabourLawSettings { Rules = Published, CycleAmplitudeShare = 0.0 });
        Assert.Equal(0.0, law.LoopArea!.Value, 1e-12);
    }

    [Fact]
    public void Automation_Keeps_The_Sum_Of_Targets_And_Its_Path_Is_Logistic()
    {
        double[] before = [0.2, 0.3, 0.5];
        double[] after = new double[3];
        DemandPaths.AfterAutomation(before, [0.5, 0.1, 0.0], after);
        Assert.Equal(1.0, after.Sum(), 1e-15);
        Assert.Equal(0.1 / 0.87, after[0], 1e-15);
        Assert.Equal(0.5 / 0.87, after[2], 1e-15);

        // k = −ln(1/0.9999 − 1) / t_half, t0 = t_shock + t_half.
        double speed = -Math.Log((1.0 / 0.9999) - 1.0) / 115.0;
        for (int step = -50; step <= 400; step += 25)
        {
            double done = 1.0 / (1.0 + Math.Exp(-speed * (step - 115.0)));
            double path = DemandPaths.Automation(0.2, after[0], step, 115.0, 1e-4);
            Assert.Equal(0.2 + ((after[0] - 0.2) * done), path, 1e-12);
        }

        Assert.Equal(0.5 * (0.2 + after[0]), DemandPaths.Automation(0.2, after[0], 115.0, 115.0, 1e-4), 1e-15);
    }

    [Fact]
    public void Long_Term_Unemployment_At_Rest_Falls_Geometrically_With_Its_Length()
    {
        foreach (int length in (int[])[1, 4, 9])
        {
            ExpectedFlows market = LabourLaw.Start(Published, OccupationNetwork.Complete(1), 1.0, persons: 1.0);
            var spells = new UnemploymentSpells(market, length);
            for (int step = 0; step < 3000; step++)
            {
                market.Advance([1.0]);
                spells.Advance();
                Assert.Equal(market.Unemployed(0), spells.All(0), 1e-12);
            }

            double u = market.Unemployed(0);
            double finding = 0.016 * (1.0 - u) / u;
            Assert.Equal(u * Math.Pow(1.0 - finding, length), spells.LongTerm(0), 1e-9);
        }
    }

    [Fact]
    public void A_Shock_Of_Automation_On_A_Network_Raises_Long_Term_Unemployment_Of_What_It_Hits()
    {
        OccupationNetwork network = Networks.Random(6, row: 8, stay: 0.55);
        double[] before = LabourLaw.EvenTarget(network, 1.0);
        double[] after = new double[6];
        DemandPaths.AfterAutomation(before, [0.6, 0.3, 0.0, 0.0, 0.0, 0.0], after);
        ExpectedFlows market = LabourLaw.Start(Published, network, 1.0, persons: 1.0);
        var spells = new UnemploymentSpells(market, 4);
        double[] target = new double[6];
        double rest = 0.0;
        double greatest = 0.0;
        for (int step = 0; step < 1500; step++)
        {
            for (int o = 0; o < target.Length; o++)
            {
                target[o] = DemandPaths.Automation(before[o], after[o], step - 800, 115.0, 1e-4);
            }

            market.Advance(target);
            spells.Advance();
            rest = step == 700 ? spells.LongTerm(0) / (market.Employed(0) + market.Unemployed(0)) : rest;
            greatest = step < 800 ? 0.0
                : Math.Max(greatest, spells.LongTerm(0) / (market.Employed(0) + market.Unemployed(0)));
        }

        Assert.True(greatest > 1.5 * rest, $"{rest} {greatest}");
    }

    private static void Run(ExpectedFlows market, double[] target, int steps)
    {
        for (int step = 0; step < steps; step++)
        {
            market.Advance(target);
        }
    }

    private static double[,] Square(OccupationNetwork network)
    {
        double[,] square = new double[network.Occupations, network.Occupations];
        for (int k = 0; k < network.Accessibility.Length; k++)
        {
            square[k / network.Occupations, k % network.Occupations] = network.Accessibility[k];
        }

        return square;
    }
}
