using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
    private const double SmallLimit = 67108864.0;
    private const double RoundingShift = 6755399441055744.0;
    private const int ChunkLength = 1024;

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

        return double.ConvertToIntegerNative<long>(Math.Round(value * One)); // in range, as was just checked
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
        while (!values.IsEmpty)
        {
            ReadOnlySpan<double> chunk = values[..Math.Min(ChunkLength, values.Length)];
            values = values[chunk.Length..];
            sum += Vector256.IsHardwareAccelerated && TrySumSmall(chunk, out long small) ? small : SumScalar(chunk);
        }

        return sum;
    }

    /// <summary>Adds up a column one value at a time.</summary>
    internal static long SumScalar(ReadOnlySpan<double> values)
    {
        long sum = 0;
        foreach (double value in values)
        {
            sum += From(value);
        }

        return sum;
    }

    /// <summary>Adds up a chunk of values below 2^26, four at a time; gives up when one is greater.</summary>
    /// <remarks>
    /// Adding 1.5 · 2^52 to a scaled value rounds it to an integer, ties to even, and leaves that integer in the low
    /// bits of the sum. Each scaled value is below 2^50, so a chunk's lanes stay within 64 bits.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TrySumSmall(ReadOnlySpan<double> values, out long sum)
    {
        ref double source = ref MemoryMarshal.GetReference(values);
        Vector256<long> sums = Vector256<long>.Zero;
        Vector256<double> outside = Vector256<double>.Zero;
        int end = values.Length - (values.Length % Vector256<double>.Count);
        for (int i = 0; i < end; i += Vector256<double>.Count)
        {
            Vector256<double> four = Vector256.LoadUnsafe(ref source, (nuint)i);
            Vector256<double> inside = Vector256.LessThan(Vector256.Abs(four), Vector256.Create(SmallLimit));
            outside = Vector256.BitwiseOr(outside, Vector256.OnesComplement(inside));
            Vector256<double> shifted = (four * Vector256.Create((double)One)) + Vector256.Create(RoundingShift);
            sums += shifted.AsInt64() - Vector256.Create(RoundingShift).AsInt64();
        }

        bool small = outside.AsInt64() == Vector256<long>.Zero;
        sum = small ? Vector256.Sum(sums) + SumScalar(values[end..]) : 0;
        return small;
    }

    private static void ThrowOutOfRange(double value) =>
        throw new ArgumentOutOfRangeException(nameof(value), value, "A fixed-point term is smaller than 2^39.");
}
