using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AdoptionSim.Studies.Attribution;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Studies.Tests.Attribution;

/// <summary>Games whose shares are known from the axioms, or from going through all orders.</summary>
public sealed class CoalitionsTests
{
    private static readonly BigInteger Six = 6;

    [Fact]
    public void A_Player_Who_Adds_Nothing_Gets_Exactly_Nothing()
    {
        long[] values = Game(3, coalition => (coalition & 1) * 7 + ((coalition >> 2) & 1) * 11);
        Assert.Equal([Six * 7, 0, Six * 11], Coalitions.ShapleyNumerators(values, 3));
    }

    [Fact]
    public void Players_Who_Are_Alike_Get_The_Same_And_The_Sum_Is_Exact_Though_It_Cannot_Be_Split()
    {
        long[] values = Game(3, coalition => coalition == 7 ? 1 : 0);
        IReadOnlyList<BigInteger> shares = Coalitions.ShapleyNumerators(values, 3);
        Assert.Equal([2, 2, 2], shares);
        Assert.Equal(Six, shares.Aggregate(BigInteger.Add));
    }

    /// <summary>One left glove, two right gloves; a pair is worth 1. The shares are 2/3, 1/6, 1/6.</summary>
    [Fact]
    public void The_Glove_Game_Has_Its_Textbook_Shares()
    {
        long[] values = Game(3, coalition => (coalition & 1) != 0 && (coalition & 6) != 0 ? 1 : 0);
        Assert.Equal([4, 1, 1], Coalitions.ShapleyNumerators(values, 3));
    }

    [Fact]
    public void Players_Who_Only_Add_Up_Do_Not_Interact_And_Those_Who_Need_Each_Other_Do()
    {
        long[] sums = Game(4, coalition => (coalition & 1) * 3 + ((coalition >> 1) & 1) * 5 + (coalition >> 2));
        long[] pair = Game(2, coalition => coalition == 3 ? 10 : 0);
        Assert.All(
            Enumerable.Range(1, 3), other => Assert.Equal(0, Coalitions.InteractionNumerator(sums, 4, 0, other)));
        Assert.Equal(10, Coalitions.InteractionNumerator(pair, 2, 0, 1));
    }

    [Fact]
    public void Shares_Are_The_Mean_Over_All_Orders_And_Sum_To_The_Total_To_The_Last_Bit()
    {
        Gen<long[]> games = Gen.ArrayOf(Gen.Choose(-1_000_000, 1_000_000).Select(value => (long)value), 16);
        Prop.ForAll(games.ToArbitrary(), values =>
        {
            IReadOnlyList<BigInteger> shares = Coalitions.ShapleyNumerators(values, 4);
            BigInteger total = (BigInteger)(values[15] - values[0]) * 24;
            return shares.SequenceEqual(OverAllOrders(values, 4)) && shares.Aggregate(BigInteger.Add) == total;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Values_At_The_Ends_Of_Fixed_Point_Do_Not_Overflow()
    {
        long[] values = Game(10, coalition => coalition % 2 == 0 ? long.MinValue / 2 : long.MaxValue / 2);
        IReadOnlyList<BigInteger> shares = Coalitions.ShapleyNumerators(values, 10);
        Assert.Equal(
            Coalitions.Factorial(10) * ((BigInteger)values[1] - values[0]), shares[0]);
        Assert.All(shares.Skip(1), share => Assert.Equal(0, share));
    }

    [Fact]
    public void A_Game_With_Missing_Coalitions_Is_Refused() =>
        Assert.Throws<ArgumentException>(() => Coalitions.ShapleyNumerators([0, 1, 2], 2));

    private static long[] Game(int players, Func<int, long> value) =>
        [.. Enumerable.Range(0, 1 << players).Select(value)];

    private static BigInteger[] OverAllOrders(long[] values, int players)
    {
        var sums = new BigInteger[players];
        foreach (int[] order in Orders([.. Enumerable.Range(0, players)]))
        {
            int coalition = 0;
            foreach (int player in order)
            {
                sums[player] += values[coalition | (1 << player)] - values[coalition];
                coalition |= 1 << player;
            }
        }

        return sums;
    }

    private static IEnumerable<int[]> Orders(int[] players) => players.Length == 0
        ? [[]]
        : players.SelectMany(
            first => Orders([.. players.Where(p => p != first)]).Select(rest => (int[])[first, .. rest]));
}
