using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AdoptionSim.Kernel;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim.Studies.Tests.Attribution;

public sealed class GameSharesTests
{
    private static readonly Player[] Players = [new("a", ["a"]), new("b", ["b"]), new("c", ["c"])];

    [Fact]
    public void Exact_Means_Over_Replicates_Sum_To_The_Total_And_Print_To_The_Unit()
    {
        OutcomeAttribution found = GameShares.Exact("x", Players, [Glove(1.0), Glove(3.0)], missing: 0);
        Assert.Equal([4.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0], found.Shares.Select(share => share.Mean.ToDouble()));
        Assert.Equal(2.0, found.TotalMean.ToDouble());
        BigInteger denominator = found.Shares[0].Mean.Denominator;
        Assert.All(found.Shares, share => Assert.Equal(denominator, share.Mean.Denominator));
        BigInteger sum = found.Shares.Select(share => share.Mean.Numerator).Aggregate(BigInteger.Add);
        Assert.Equal(found.TotalMean.Numerator * denominator, sum * found.TotalMean.Denominator);
        Assert.Equal([1.0, 3.0], found.Shares[0].Last);
        Assert.Equal([0.0, 0.0], found.Shares[0].First);
        Assert.Equal(3, found.Interactions.Count);
        Assert.Equal([0.5, 1.5], found.Interactions[0].ByReplicate);
    }

    [Fact]
    public void All_Six_Orders_Sampled_Once_Give_The_Exact_Shares_With_An_Interval()
    {
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        OutcomeAttribution found = GameShares.Sampled("x", Players, [Glove(6.0)], orders, missing: 0);
        Assert.Equal([4.0, 1.0, 1.0], found.Shares.Select(share => share.Mean.ToDouble()));
        Assert.All(found.Shares, share => Assert.True(share.SamplingLower < share.SamplingUpper));
        Assert.Empty(found.Interactions);
    }

    private static Dictionary<int, long> Glove(double pair) => Enumerable.Range(0, 8).ToDictionary(
        coalition => coalition,
        coalition => (coalition & 1) != 0 && (coalition & 6) != 0 ? FixedPoint.From(pair) : 0L);
}
