using System.Linq;
using AdoptionSim.Studies.Comparing;

namespace AdoptionSim.Studies.Tests.Comparing;

public sealed class CostPerPointTests
{
    [Fact]
    public void Equal_Pairs_Give_Their_Ratio_Without_Any_Width()
    {
        CostPerPoint? cost = CostPerPoint.Of([.. Enumerable.Repeat(new CostPair(6e9, 2.0), 20)], seed: 1);
        Assert.Equal(new Interval(3e9, 3e9, 3e9), cost?.YenPerPoint);
        Assert.Equal(new Interval(2.0, 2.0, 2.0), cost?.PointsClosed);
    }

    [Fact]
    public void A_Denominator_Whose_Interval_Holds_Zero_Gives_No_Cost()
    {
        CostPerPoint? cost = CostPerPoint.Of(
            [.. Enumerable.Range(0, 20).Select(k => new CostPair(1e9, k % 2 == 0 ? 1.0 : -1.0))], seed: 1);
        Assert.NotNull(cost);
        Assert.True(cost.PointsClosed.HoldsZero);
        Assert.Null(cost.YenPerPoint);
        Assert.Null(CostPerPoint.Of([.. Enumerable.Repeat(new CostPair(1e9, 0.0), 20)], 1)?.YenPerPoint);
    }

    [Fact]
    public void Too_Few_Replicates_Are_Refused() =>
        Assert.Null(CostPerPoint.Of([.. Enumerable.Repeat(new CostPair(1.0, 1.0), 18)], seed: 1));

    [Fact]
    public void The_Interval_Is_The_Same_For_The_Same_Seed_And_Covers_The_Estimate()
    {
        CostPair[] pairs = [.. Enumerable.Range(0, 30).Select(k => new CostPair(1e9 + (k * 1e7), 1.0 + (0.05 * k)))];
        CostPerPoint? one = CostPerPoint.Of(pairs, seed: 7);
        Assert.Equal(one, CostPerPoint.Of(pairs, seed: 7));
        Assert.NotNull(one?.YenPerPoint);
        Interval interval = one.YenPerPoint.Value;
        Assert.InRange(interval.Value, interval.Lower, interval.Upper);
        Assert.True(interval.Lower < interval.Upper);
    }
}
