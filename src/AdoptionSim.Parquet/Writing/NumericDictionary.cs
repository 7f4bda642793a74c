using System;
using System.Runtime.CompilerServices;

namespace AdoptionSim.Parquet.Writing;

/// <summary>
/// Numbers the distinct bit patterns of a chunk in the order they appear, and gives up when there are too many.
/// </summary>
internal sealed class NumericDictionary
{
    private const int Empty = -1;

    private readonly int _distinctMax;
    private readonly int _tableBits;
    private readonly long[] _keys;
    private readonly int[] _slots;
    private int[] _codes = [];

    /// <summary>Makes the tables.</summary>
    /// <param name="distinctMax">The most distinct values; a power of two.</param>
    public NumericDictionary(int distinctMax)
    {
        _distinctMax = distinctMax;
        _tableBits = 2 + System.Numerics.BitOperations.Log2((uint)distinctMax);
        _keys = new long[1 << _tableBits];
        _slots = new int[1 << _tableBits];
    }

    /// <summary>The code of each value, after <see cref="TryBuild{T}"/> said yes.</summary>
    public ReadOnlySpan<int> Codes => _codes;

    /// <summary>Numbers the values.</summary>
    /// <typeparam name="T">A number of four or eight bytes, told apart by its bits (so -0.0 is not 0.0).</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="distinct">Written: the distinct values by code; room for the most that are allowed.</param>
    /// <param name="distinctCount">How many distinct values there are.</param>
    /// <returns>False where there are more than allowed.</returns>
    public bool TryBuild<T>(ReadOnlySpan<T> values, Span<T> distinct, out int distinctCount)
        where T : unmanaged
    {
        if (_codes.Length < values.Length)
        {
            _codes = new int[values.Length];
        }

        Array.Fill(_slots, Empty);
        distinctCount = 0;
        int code = Empty;
        long previous = 0;
        Span<int> codes = _codes.AsSpan(0, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            long key = BitsOf(values[i]);
            if (key != previous || code == Empty)
            {
                code = Find(key, distinctCount);
                previous = key;
                if (code == distinctCount)
                {
                    if (distinctCount == _distinctMax)
                    {
                        return false;
                    }

                    distinct[distinctCount++] = values[i];
                }
            }

            codes[i] = code;
        }

        return true;
    }

    private int Find(long key, int newCode)
    {
        int mask = _keys.Length - 1;
        int slot = (int)(unchecked((ulong)key * 0x9E37_79B9_7F4A_7C15) >> (64 - _tableBits));
        while (_slots[slot] != Empty)
        {
            if (_keys[slot] == key)
            {
                return _slots[slot];
            }

            slot = (slot + 1) & mask;
        }

        _slots[slot] = newCode;
        _keys[slot] = key;
        return newCode;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long BitsOf<T>(T value)
        where T : unmanaged =>
        Unsafe.SizeOf<T>() == sizeof(int) ? Unsafe.BitCast<T, int>(value) : Unsafe.BitCast<T, long>(value);
}
