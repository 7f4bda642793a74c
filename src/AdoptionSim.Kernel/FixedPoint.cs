using System;

namespace AdoptionSim.Kernel;

/// <summary>
/// Sums that do not depend on order: each term is rounded once to a multiple of 2^-24, and integers are added.
/// </summary>
/// <remarks>
/// Any order, chunking and number of threads gives the same bits. A sum of n terms differs from the exact sum by at
/// most n · 2^-25, about 3e-8 per term, and each term's rounding error has no direction.
/// </remarks>
public static class FixedPoint
{
    /// <summary>The number of binary digits after the point.</summary>
    public const int FractionBits = 24;

    /// <summary>The value one; the raw integer of a value is the value times this.</summary>
    public const long One = 1L << FractionBits;

    /// <summary>A term must be smaller than this in magnitude: 2^39, about 5.5e11.</summary>
    public const double MagnitudeLimit = 549755813888.0;

    private const double Unit = 1.0 / One;

    /// <summary>Rounds a value to the nearest multiple of 2^-24, ties to even.</summary>
    /// <param name="value">The value, smaller than <see cref="MagnitudeLimit"/> in magnitude.</param>
    /// <returns>The raw integer, which can be added to others; the addition is checked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is too great or not a number.</exception>
    public static long From(double value)
    {
        if (!(Math.Abs(value) < MagnitudeLimit))
        {
            ThrowOutOfRange(value);
        }

        return (long)Math.Round(value * One);
    }

    /// <summary>Gives the double nearest to a raw integer's value.</summary>
    /// <param name="raw">A raw integer, from <see cref="From"/> or a sum of such.</param>
    public static double ToDouble(long raw) => raw * Unit;

    /// <summary>Adds up a column, rounding each value once.</summary>
    /// <param name="values">The column; each value smaller than <see cref="MagnitudeLimit"/> in magnitude.</param>
    /// <returns>The raw sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is too great or not a number.</exception>
    /// <exception cref="OverflowException">The sum leaves 2^39 in magnitude.</exception>
    public static long Sum(ReadOnlySpan<double> values)
    {
        long sum = 0;
        foreach (double value in values)
        {
            sum += From(value);
        }

        return sum;
    }

    private static void ThrowOutOfRange(double value) =>
        throw new ArgumentOutOfRangeException(nameof(value), value, "A fixed-point term is smaller than 2^39.");
}
