using System;
using System.Collections.Generic;
using System.Numerics;

namespace AdoptionSim.Studies.Attribution;

/// <summary>
/// Exact shares of players in a game: whole numbers over a common denominator, so that they sum to the total to the
/// last bit. A coalition is a number whose bit k says whether player k is in it.
/// </summary>
/// <remarks>L. S. Shapley, "A value for n-person games" (1953); M. Grabisch and M. Roubens, "An axiomatic approach to
/// the concept of interaction among players in cooperative games" (1999).</remarks>
public static class Coalitions
{
    /// <summary>Most players whose coalitions are all looked at.</summary>
    public const int PlayersMax = 20;

    /// <summary>n factorial.</summary>
    /// <param name="n">n, 0 or more.</param>
    public static BigInteger Factorial(int n)
    {
        BigInteger product = BigInteger.One;
        for (int k = 2; k <= n; k++)
        {
            product *= k;
        }

        return product;
    }

    /// <summary>Shapley values as numerators over n!.</summary>
    /// <param name="values">Value of each coalition, fixed-point; 2^n of them.</param>
    /// <param name="players">Number of players n, 1 to <see cref="PlayersMax"/>.</param>
    /// <exception cref="ArgumentException">There are not 2^n values.</exception>
    public static IReadOnlyList<BigInteger> ShapleyNumerators(IReadOnlyList<long> values, int players)
    {
        Check(values, players);
        var numerators = new BigInteger[players];
        for (int player = 0; player < players; player++)
        {
            var sums = new Int128[players];
            for (int coalition = 0; coalition < values.Count; coalition++)
            {
                if ((coalition & (1 << player)) == 0)
                {
                    Int128 margin = (Int128)values[coalition | (1 << player)] - values[coalition];
                    sums[BitOperations.PopCount((uint)coalition)] += margin;
                }
            }

            for (int size = 0; size < players; size++)
            {
                numerators[player] += Factorial(size) * Factorial(players - size - 1) * (BigInteger)sums[size];
            }
        }

        return numerators;
    }

    /// <summary>Shapley interaction index of two players as a numerator over (n − 1)!.</summary>
    /// <param name="values">Value of each coalition, fixed-point; 2^n of them.</param>
    /// <param name="players">Number of players n, 2 to <see cref="PlayersMax"/>.</param>
    /// <param name="one">One player.</param>
    /// <param name="other">The other.</param>
    /// <exception cref="ArgumentException">There are not 2^n values.</exception>
    public static BigInteger InteractionNumerator(IReadOnlyList<long> values, int players, int one, int other)
    {
        Check(values, players);
        var sums = new Int128[players - 1];
        int both = (1 << one) | (1 << other);
        for (int coalition = 0; coalition < values.Count; coalition++)
        {
            if ((coalition & both) == 0)
            {
                sums[BitOperations.PopCount((uint)coalition)] += (Int128)values[coalition | both]
                    - values[coalition | (1 << one)] - values[coalition | (1 << other)] + values[coalition];
            }
        }

        BigInteger numerator = BigInteger.Zero;
        for (int size = 0; size < sums.Length; size++)
        {
            numerator += Factorial(size) * Factorial(players - size - 2) * (BigInteger)sums[size];
        }

        return numerator;
    }

    private static void Check(IReadOnlyList<long> values, int players)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(players, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(players, PlayersMax);
        if (values.Count != 1 << players)
        {
            throw new ArgumentException($"{players} players have {1 << players} coalitions.", nameof(values));
        }
    }
}
