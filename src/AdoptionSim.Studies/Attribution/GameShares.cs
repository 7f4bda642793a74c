using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AdoptionSim.Kernel;
using MathNet.Numerics.Distributions;

namespace AdoptionSim.Studies.Attribution;

/// <summary>Shares the effect of one game per replicate out among its players.</summary>
public static class GameShares
{
    private const double UpperTail = 0.975;

    /// <summary>Exactly, from the value of every coalition.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="players">The players.</param>
    /// <param name="games">Fixed-point value of every coalition, one game for each replicate.</param>
    /// <param name="missing">Replicates left out.</param>
    public static OutcomeAttribution Exact(
        string indicator, IReadOnlyList<Player> players, IReadOnlyList<IReadOnlyDictionary<int, long>> games,
        int missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(games);
        int count = players.Count;
        long[][] values = [.. games.Select(game => Enumerable.Range(0, 1 << count).Select(s => game[s]).ToArray())];
        BigInteger all = Coalitions.Factorial(count);
        IReadOnlyList<BigInteger>[] numerators = [.. values.Select(v => Coalitions.ShapleyNumerators(v, count))];
        PlayerShare[] shares =
        [
            .. players.Select((player, k) => ShareOf(
                player, k, count, games, [.. numerators.Select(n => new ExactNumber(n[k], all))], all)),
        ];
        BigInteger fewer = Coalitions.Factorial(count - 1);
        PairInteraction[] pairs =
        [
            .. from one in Enumerable.Range(0, count)
               from other in Enumerable.Range(one + 1, count - one - 1)
               select new PairInteraction(players[one], players[other],
                   [.. values.Select(v => new ExactNumber(
                       Coalitions.InteractionNumerator(v, count, one, other), fewer).ToDouble())]),
        ];
        return Whole(indicator, count, games, shares, pairs, missing);
    }

    /// <summary>From sampled orders: each player gets what it adds when it comes, on average over the orders.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="players">The players.</param>
    /// <param name="games">
    /// Fixed-point value of the coalitions that the orders pass, one game for each replicate.
    /// </param>
    /// <param name="orders">The orders, at least two.</param>
    /// <param name="missing">Replicates left out.</param>
    public static OutcomeAttribution Sampled(
        string indicator, IReadOnlyList<Player> players, IReadOnlyList<IReadOnlyDictionary<int, long>> games,
        IReadOnlyList<IReadOnlyList<int>> orders, int missing)
    {
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(games);
        ArgumentNullException.ThrowIfNull(orders);
        PlayerShare[] shares =
        [
            .. players.Select((player, k) =>
            {
                BigInteger[][] margins = [.. games.Select(game => MarginsOf(game, orders, k))];
                PlayerShare share = ShareOf(player, k, players.Count, games,
                    [.. margins.Select(m => new ExactNumber(Sum(m), orders.Count))], orders.Count);
                double[] byOrder =
                [
                    .. Enumerable.Range(0, orders.Count).Select(
                        o => new ExactNumber(Sum(margins.Select(m => m[o])), Math.Max(1, games.Count)).ToDouble()),
                ];
                (double lower, double upper) = IntervalOf(byOrder);
                return share with { SamplingLower = lower, SamplingUpper = upper };
            }),
        ];
        return Whole(indicator, players.Count, games, shares, [], missing);
    }

    private static PlayerShare ShareOf(
        Player player, int place, int count, IReadOnlyList<IReadOnlyDictionary<int, long>> games,
        IReadOnlyList<ExactNumber> byReplicate, BigInteger denominator)
    {
        int all = (1 << count) - 1;
        int own = 1 << place;
        var mean = new ExactNumber(
            Sum(byReplicate.Select(number => number.Numerator)), denominator * Math.Max(1, games.Count));
        return new PlayerShare(
            player, mean, [.. byReplicate.Select(number => number.ToDouble())], null, null,
            [.. games.Select(game => FixedPoint.ToDouble(game[all] - game[all & ~own]))],
            [.. games.Select(game => FixedPoint.ToDouble(game[own] - game[0]))]);
    }

    private static OutcomeAttribution Whole(
        string indicator, int count, IReadOnlyList<IReadOnlyDictionary<int, long>> games, PlayerShare[] shares,
        PairInteraction[] pairs, int missing)
    {
        long[] totals = [.. games.Select(game => game[(1 << count) - 1] - game[0])];
        var mean = new ExactNumber(Sum(totals.Select(total => (BigInteger)total)), Math.Max(1, games.Count));
        return new OutcomeAttribution(
            indicator, mean, [.. totals.Select(FixedPoint.ToDouble)], shares, pairs, missing);
    }

    private static BigInteger[] MarginsOf(
        IReadOnlyDictionary<int, long> game, IReadOnlyList<IReadOnlyList<int>> orders, int player) =>
    [
        .. orders.Select(order =>
        {
            int before = order.TakeWhile(other => other != player)
                .Aggregate(0, (subset, other) => subset | (1 << other));
            return (BigInteger)game[before | (1 << player)] - game[before];
        }),
    ];

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) =>
        numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    private static (double Lower, double Upper) IntervalOf(double[] values)
    {
        double mean = values.Average();
        double variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
        double half = StudentT.InvCDF(0.0, 1.0, values.Length - 1, UpperTail) * Math.Sqrt(variance / values.Length);
        return (mean - half, mean + half);
    }
}
