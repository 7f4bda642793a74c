using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace AdoptionSim.Parquet.Writing;

/// <summary>Scans over all values of a chunk, a vector at a time; no result depends on the vector's width.</summary>
internal static class Extremes
{
    private const long ExponentBits = 0x7FF0_0000_0000_0000;

    /// <summary>
    /// The smallest and largest value. Which zero it is, where zeros of both signs occur, is not said.
    /// </summary>
    /// <typeparam name="T">Int32, Int64, or double without NaN.</typeparam>
    /// <param name="values">At least one value.</param>
    public static (T Min, T Max) Of<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>
    {
        T min = values[0];
        T max = values[0];
        ReadOnlySpan<Vector<T>> vectors = MemoryMarshal.Cast<T, Vector<T>>(values);
        if (!vectors.IsEmpty)
        {
            Vector<T> mins = vectors[0];
            Vector<T> maxs = vectors[0];
            foreach (Vector<T> vector in vectors)
            {
                mins = Vector.Min(mins, vector);
                maxs = Vector.Max(maxs, vector);
            }

            for (int i = 0; i < Vector<T>.Count; i++)
            {
                min = T.Min(min, mins[i]);
                max = T.Max(max, maxs[i]);
            }
        }

        foreach (T value in values[(vectors.Length * Vector<T>.Count)..])
        {
            min = T.Min(min, value);
            max = T.Max(max, value);
        }

        return (min, max);
    }

    /// <summary>
    /// Whether no value is NaN or infinite: those, and only those, have all bits of the exponent set.
    /// </summary>
    public static bool AreFinite(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<double, Vector<long>>(values);
        Vector<long> exponent = new(ExponentBits);
        foreach (Vector<long> vector in vectors)
        {
            if (Vector.EqualsAny(vector & exponent, exponent))
            {
                return false;
            }
        }

        foreach (double value in values[(vectors.Length * Vector<long>.Count)..])
        {
            if (!double.IsFinite(value))
            {
                return false;
            }
        }

        return true;
    }
}
