using System;
using System.Linq;
using AdoptionSim.Model.Labour;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Model.Tests;

public sealed class ExpectedFlowsTests
{
    private static readonly FlowRules Plain = new()
    {
        SeparationHazardPerStep = 0.02,
        OpeningHazardPerStep = 0.01,
        LayoffSpeedPerStep = 0.2,
        OpeningSpeedPerStep = 0.1,
    };

    private static readonly Gen<double> Share = Gen.Choose(0, 1000).Select(n => n / 1000.0);

    [Fact]
    public void A_Step_Worked_By_Hand_Has_These_Flows()
    {
        // d = 110 against 90: surplus 20, so 0.02·100 + 0.98·0.2·20 = 5.92 leave and 0.01·100 = 1 post opens.
        // 10 apply for 10 vacancies: 10 (1 − e^−1) are hired.
        var market = new ExpectedFlows(Plain, [1.0], [100.0], [10.0], [10.0]);
        market.Advance([90.0]);
        double hired = 10.0 * (1.0 - Math.Exp(-1.0));
        Assert.Equal(5.92, market.Separated(0), 1e-12);
        Assert.Equal(1.0, market.Opened(0), 1e-12);
        Assert.Equal(10.0, market.Applications(0), 1e-12);
        Assert.Equal(hired, market.HiredFromUnemployment(0, 0), 1e-12);
        Assert.Equal(100.0 - 5.92 + hired, market.Employed(0), 1e-12);
        Assert.Equal(10.0 + 5.92 - hired, market.Unemployed(0), 1e-12);
        Assert.Equal(11.0 - hired, market.Vacancies(0), 1e-12);
    }

    [Fact]
    public void The_Newly_Separated_Do_Not_Search_In_The_Same_Step()
    {
        var market = new ExpectedFlows(Plain, [1.0], [100.0], [0.0], [50.0]);
        market.Advance([100.0]);
        Assert.Equal(0.0, market.Applications(0));
        Assert.Equal(market.Separated(0), market.Unemployed(0));
    }

    [Fact]
    public void A_Hiring_Freeze_Stops_Replacement_Under_A_Surplus_And_Nothing_Else()
    {
        FlowRules freeze = Plain with { FreezeWidthShare = 0.1 };
        double Opened(FlowRules rules, double target)
        {
            var market = new ExpectedFlows(rules, [1.0], [100.0], [5.0], [0.0]);
            market.Advance([target]);
            return market.Opened(0);
        }

        Assert.Equal(1.0, Opened(Plain, 95.0), 1e-12);
        Assert.Equal(0.5, Opened(freeze, 95.0), 1e-12);
        Assert.Equal(0.0, Opened(freeze, 90.0), 1e-12);
        Assert.Equal(0.0, Opened(freeze, 50.0), 1e-12);
        Assert.Equal(Opened(Plain, 105.0), Opened(freeze, 105.0));
    }

    [Fact]
    public void Job_Changers_Compete_And_Leave_Their_Post_Vacant()
    {
        FlowRules rules = Plain with { JobSearchShare = 0.1, ContactShare = 0.5 };
        var market = new ExpectedFlows(rules, [0.0, 1.0, 0.0, 1.0], [100.0, 100.0], [10.0, 0.0], [0.0, 20.0]);
        market.Advance([100.0, 120.0]);
        Assert.Equal(5.0 + (0.1 * 98.0 * 2), market.Applications(1), 1e-12);
        double chance = 20.0 * (1.0 - Math.Exp(-24.6 / 20.0)) / 24.6;
        Assert.Equal(9.8 * chance, market.HiredFromWork(0, 1), 1e-12);
        Assert.Equal(9.8 * chance, market.HiredFromWork(1, 1), 1e-12);
        Assert.Equal(5.0 * chance, market.HiredFromUnemployment(0, 1), 1e-12);

        // The post that a mover left is open again; a move within the occupation leaves as many vacancies as before.
        Assert.Equal(1.0 + (9.8 * chance), market.Vacancies(0), 1e-12);
        Assert.Equal(21.0 - (14.8 * chance), market.Vacancies(1), 1e-12);
    }

    [Fact]
    public void Wages_Draw_Applications_By_Their_Power()
    {
        FlowRules rules = Plain with { WageExponent = 2.0 };
        var market = new ExpectedFlows(rules, [0.5, 0.5, 0.5, 0.5], [50.0, 50.0], [5.0, 5.0], [10.0, 10.0]);
        market.SetWages([300_000.0, 100_000.0]);
        market.Advance([60.0, 60.0]);
        Assert.Equal(9.0, market.Applications(0) / market.Applications(1), 1e-9);
        Assert.Equal(10.0, market.Applications(0) + market.Applications(1), 1e-12);
    }

    [Fact]
    public void Persons_Are_Kept_And_Stocks_Never_Negative_Under_Any_Rules()
    {
        var rules = from a in Share
                    from b in Share
                    from c in Share
                    from d in Share
                    from e in Share
                    from f in Share
                    select new FlowRules
                    {
                        SeparationHazardPerStep = a,
                        OpeningHazardPerStep = b,
                        LayoffSpeedPerStep = c,
                        OpeningSpeedPerStep = d,
                        ContactShare = e,
                        JobSearchShare = f,
                        FreezeWidthShare = a < 0.5 ? null : b,
                        Matching = c < 0.5 ? MatchingRule.UrnBallExact : MatchingRule.CobbDouglas,
                        MatchingEfficiency = 2.0 * d,
                        MatchExponent = e,
                    };
        var cases = from rule in rules
                    from seed in Gen.Choose(1, 1000).ArrayOf(12)
                    from size in Gen.Choose(1, 3)
                    select (rule, seed, size);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            double[] Of(int from) => [.. c.seed.Skip(from).Take(c.size).Select(value => (double)value)];
            double[] even = [.. Enumerable.Repeat(1.0 / c.size, c.size * c.size)];
            var market = new ExpectedFlows(c.rule, even, Of(0), Of(3), Of(6));
            double before = Of(0).Sum() + Of(3).Sum();
            bool holds = true;
            for (int step = 0; step < 40; step++)
            {
                double[] target = [.. Of(9).Select(value => value * (1 + (step % 3)))];
                double vacant = Sum(market.Vacancies, c.size);
                double moved = 0.0;
                market.Advance(target);
                for (int o = 0; o < c.size; o++)
                {
                    holds &= market.Employed(o) >= 0.0 && market.Unemployed(o) >= 0.0 && market.Vacancies(o) >= 0.0;
                    for (int to = 0; to < c.size; to++)
                    {
                        moved += market.HiredFromUnemployment(o, to) + market.HiredFromWork(o, to);
                    }
                }

                holds &= moved <= vacant * (1.0 + 1e-9);
            }

            double after = Sum(market.Employed, c.size) + Sum(market.Unemployed, c.size);
            return holds && Math.Abs(after - before) <= 1e-9 * before;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_Step_Allocates_Nothing()
    {
        var market = new ExpectedFlows(
            Plain with { JobSearchShare = 0.01 }, [0.5, 0.5, 0.5, 0.5], [50.0, 50.0], [5.0, 5.0], [10.0, 10.0]);
        var spells = new UnemploymentSpells(market, 4);
        double[] target = [60.0, 50.0];
        Assert.Equal(0, AllocatedBytes.LeastOf(() =>
        {
            market.Advance(target);
            spells.Advance();
        }));
    }

    [Fact]
    public void Without_Vacancies_Or_Access_Nobody_Moves()
    {
        var market = new ExpectedFlows(Plain, [0.0, 0.0, 0.0, 1.0], [50.0, 50.0], [5.0, 5.0], [10.0, 0.0]);
        market.Advance([60.0, 50.0]);
        Assert.Equal((0.0, 0.0), (market.Applications(0), market.Applications(1)));
        Assert.Equal(5.0 + market.Separated(0), market.Unemployed(0));
    }

    [Fact]
    public void What_Is_Out_Of_Range_Is_Refused()
    {
        static void Refused(Action action) => Assert.ThrowsAny<ArgumentException>(action);
        Refused(() => _ = new ExpectedFlows(Plain, [1.0], [-1.0], [0.0], [0.0]));
        Refused(() => _ = new ExpectedFlows(Plain, [1.0], [1.0], [double.NaN], [0.0]));
        Refused(() => _ = new ExpectedFlows(Plain, [1.0], [1.0, 1.0], [0.0], [0.0]));
        Refused(() => _ = new ExpectedFlows(Plain with { ContactShare = 1.1 }, [1.0], [1.0], [0.0], [0.0]));
        Refused(() => _ = new ExpectedFlows(Plain with { FreezeWidthShare = -1.0 }, [1.0], [1.0], [0.0], [0.0]));
        Refused(() => _ = new ExpectedFlows(Plain with { WageExponent = double.NaN }, [1.0], [1.0], [0.0], [0.0]));
        Refused(() => new ExpectedFlows(Plain, [1.0], [1.0], [0.0], [0.0]).Advance([1.0, 1.0]));
        Refused(() => new ExpectedFlows(Plain, [1.0], [1.0], [0.0], [0.0]).SetWages([0.0]));
        Refused(() => OccupationNetwork.FromMoves(["a", "b"], [0.0, 1.0, 0.0, 1.0], 0.5));
        Refused(() => OccupationNetwork.FromMoves(["a", "b"], [0.0, -1.0, 1.0, 1.0], 0.5));
        Refused(() => OccupationNetwork.FromMoves(["a", "b"], [0.0, 1.0, 1.0, 1.0], 1.5));
    }

    [Fact]
    public void A_Target_That_Is_No_Number_Is_Seen_As_A_Broken_Identity()
    {
        var market = new ExpectedFlows(Plain, [1.0], [1.0], [0.0], [0.0]);
        Assert.Throws<IdentityBrokenException>(() => market.Advance([double.NaN]));
    }

    [Fact]
    public void A_Network_Of_Moves_Keeps_The_Stay_Share_And_The_Proportions_Of_Moves()
    {
        OccupationNetwork network = OccupationNetwork.FromMoves(
            ["a", "b", "c"], [99.0, 1.0, 3.0, 5.0, 0.0, 0.0, 1.0, 1.0, 7.0], 0.6);
        double[] expected = [0.6, 0.1, 0.3, 0.4, 0.6, 0.0, 0.2, 0.2, 0.6];
        for (int k = 0; k < expected.Length; k++)
        {
            Assert.Equal(expected[k], network.Accessibility[k], 1e-15);
        }

        Assert.Equal(["a", "b", "c"], network.Names, StringComparer.Ordinal);
    }

    private static double Sum(Func<int, double> stock, int count) => Enumerable.Range(0, count).Sum(stock);
}
