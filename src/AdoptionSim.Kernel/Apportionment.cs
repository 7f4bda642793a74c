using System;

namespace AdoptionSim.Kernel;

/// <summary>Splits a whole number among weights so that the parts add up to it exactly.</summary>
/// <remarks>
/// The method of largest remainders (Hamilton, Hare quota): each part gets the floor of its quota, and the units left
/// over go to the largest remainders, ties to the lower index. It allocates scratch and is for setting up, not for
/// per-agent work.
/// </remarks>
public static class Apportionment
{
    /// <summary>Splits a total by integer weights, exactly.</summary>
    /// <param name="total">What is split, at least 0.</param>
    /// <param name="weights">One weight per part, none negative, with a positive sum within 64 bits.</param>
    /// <param name="parts">The parts, written; as long as the weights. They add up to the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total or a weight is negative.</exception>
    /// <exception cref="ArgumentException">The lengths differ, or no weight is positive.</exception>
    /// <exception cref="OverflowException">The weights' sum leaves 64 bits.</exception>
    public static void Split(long total, ReadOnlySpan<long> weights, Span<long> parts)
    {
        CheckArguments(total, weights.Length, parts.Length);
        long sum = 0;
        foreach (long weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            sum += weight;
        }

        CheckPositive(sum > 0);
        var remainders = new long[weights.Length];
        long left = total;
        for (int i = 0; i < weights.Length; i++)
        {
            (Int128 quotient, Int128 remainder) = Int128.DivRem((Int128)total * weights[i], sum);
            parts[i] = (long)quotient;
            remainders[i] = (long)remainder;
            left -= parts[i];
        }

        int[] order = Order(remainders);
        for (int i = 0; i < left; i++)
        {
            parts[order[i]]++;
        }
    }

    /// <summary>Splits a total by real weights.</summary>
    /// <param name="total">What is split, in [0, 2^52].</param>
    /// <param name="weights">One weight per part, none negative, with a positive finite sum.</param>
    /// <param name="parts">The parts, written; as long as the weights. They add up to the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">The total or a weight lies outside its range.</exception>
    /// <exception cref="ArgumentException">The lengths differ, or no weight is positive.</exception>
    /// <remarks>
    /// Quotas are computed in double precision; a part is within one of its exact quota, give or take rounding of
    /// about 1e-15 of the total. A part of weight 0 is 0.
    /// </remarks>
    public static void Split(long total, ReadOnlySpan<double> weights, Span<long> parts)
    {
        CheckArguments(total, weights.Length, parts.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(total, 1L << 52);
        double sum = SumOf(weights);
        var remainders = new double[weights.Length];
        long left = total;
        for (int i = 0; i < weights.Length; i++)
        {
            double quota = total * (weights[i] / sum);
            double floor = Math.Floor(quota);
            parts[i] = (long)floor;
            remainders[i] = weights[i] > 0.0 ? quota - floor : -1.0;
            left -= parts[i];
        }

        Settle(left, Order(remainders), weights, parts);
    }

    /// <summary>Hands out what is left, or takes back what rounding gave too much, in passes over the order.</summary>
    private static void Settle(long left, int[] order, ReadOnlySpan<double> weights, Span<long> parts)
    {
        while (left > 0)
        {
            for (int i = 0; i < order.Length && left > 0 && weights[order[i]] > 0.0; i++)
            {
                parts[order[i]]++;
                left--;
            }
        }

        while (left < 0)
        {
            for (int i = order.Length - 1; i >= 0 && left < 0; i--)
            {
                if (parts[order[i]] > 0)
                {
                    parts[order[i]]--;
                    left++;
                }
            }
        }
    }

    private static int[] Order<T>(T[] remainders)
        where T : IComparable<T>
    {
        var order = new int[remainders.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (i, j) =>
        {
            int byRemainder = remainders[j].CompareTo(remainders[i]);
            return byRemainder != 0 ? byRemainder : i.CompareTo(j);
        });
        return order;
    }

    private static double SumOf(ReadOnlySpan<double> weights)
    {
        double sum = 0.0;
        foreach (double weight in weights)
        {
            if (!(weight >= 0.0 && weight <= double.MaxValue))
            {
                throw new ArgumentOutOfRangeException(nameof(weights), weight, "A weight is finite and not negative.");
            }

            sum += weight;
        }

        CheckPositive(sum > 0.0 && sum <= double.MaxValue);
        return sum;
    }

    private static void CheckArguments(long total, int weights, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        if (weights != parts)
        {
            throw new ArgumentException("There are as many parts as weights.", nameof(parts));
        }
    }

    private static void CheckPositive(bool weights)
    {
        if (!weights)
        {
            throw new ArgumentException("The weights have a positive, finite sum.", nameof(weights));
        }
    }
}
