using System;
using System.Numerics;

namespace AdoptionSim.Kernel;

/// <summary>Sums of whole numbers: their order cannot matter, so they are added many at a time.</summary>
public static class Sums
{
    /// <summary>
    /// Adds numbers to numbers, place by place, without checks for overflow, which vectors do not have: counts of
    /// agents are far below.
    /// </summary>
    /// <param name="sums">What they are added to; written.</param>
    /// <param name="parts">As many numbers.</param>
    /// <exception cref="ArgumentException">There are not as many of both.</exception>
    public static void Add(Span<long> sums, ReadOnlySpan<long> parts)
    {
        if (sums.Length != parts.Length)
        {
            throw new ArgumentException("There are as many sums as parts.", nameof(parts));
        }

        int done = sums.Length - (sums.Length % Vector<long>.Count);
        for (int k = 0; k < done; k += Vector<long>.Count)
        {
            (new Vector<long>(sums[k..]) + new Vector<long>(parts[k..])).CopyTo(sums[k..]);
        }

        for (int k = done; k < sums.Length; k++)
        {
            sums[k] = unchecked(sums[k] + parts[k]);
        }
    }
}
