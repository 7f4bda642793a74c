using System;
using System.Buffers.Binary;
using System.Text;

namespace AdoptionSim.Kernel;

/// <summary>A 64-bit digest of values in order, the same on every machine and in every process.</summary>
/// <remarks>
/// It is FNV-1a over 64-bit words with a fold after each product and a final avalanche (the finaliser of
/// MurmurHash3), so it notices changes; it does not resist forgery. Columns are preceded by their length, so that
/// neighbouring columns cannot trade values unnoticed. It is a mutable struct, kept in a local.
/// </remarks>
public struct StableHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong state;

    /// <summary>The digest of everything added so far.</summary>
    public readonly ulong Value
    {
        get
        {
            unchecked
            {
                ulong hash = state ^ OffsetBasis;
                hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
                hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
                return hash ^ (hash >> 33);
            }
        }
    }

    /// <summary>Adds a 64-bit word.</summary>
    /// <param name="value">Any value.</param>
    public void Add(ulong value)
    {
        unchecked
        {
            ulong hash = (state ^ OffsetBasis ^ value) * Prime;
            state = hash ^ (hash >> 32) ^ OffsetBasis;
        }
    }

    /// <summary>Adds a signed integer.</summary>
    /// <param name="value">Any value.</param>
    public void Add(long value) => Add(unchecked((ulong)value));

    /// <summary>Adds the bits of a double: 0 and -0 differ, all NaN are alike.</summary>
    /// <param name="value">Any value.</param>
    public void Add(double value) =>
        Add(double.IsNaN(value) ? 0x7FF8000000000000UL : BitConverter.DoubleToUInt64Bits(value));

    /// <summary>Adds a text by its UTF-8 bytes.</summary>
    /// <param name="value">The text, not null.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public void Add(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        AddColumn(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>Adds a column of bytes.</summary>
    /// <param name="values">The column, read.</param>
    public void AddColumn(ReadOnlySpan<byte> values)
    {
        Add((long)values.Length);
        while (values.Length >= sizeof(ulong))
        {
            Add(BinaryPrimitives.ReadUInt64LittleEndian(values));
            values = values[sizeof(ulong)..];
        }

        ulong rest = 0;
        for (int i = 0; i < values.Length; i++)
        {
            rest |= (ulong)values[i] << (8 * i);
        }

        Add(rest);
    }

    /// <summary>Adds a column of 32-bit integers.</summary>
    /// <param name="values">The column, read.</param>
    public void AddColumn(ReadOnlySpan<int> values)
    {
        Add((long)values.Length);
        foreach (int value in values)
        {
            Add((long)value);
        }
    }

    /// <summary>Adds a column of 64-bit integers.</summary>
    /// <param name="values">The column, read.</param>
    public void AddColumn(ReadOnlySpan<long> values)
    {
        Add((long)values.Length);
        foreach (long value in values)
        {
            Add(value);
        }
    }

    /// <summary>Adds a column of doubles by their bits: 0 and -0 differ, all NaN are alike.</summary>
    /// <param name="values">The column, read.</param>
    public void AddColumn(ReadOnlySpan<double> values)
    {
        Add((long)values.Length);
        foreach (double value in values)
        {
            Add(value);
        }
    }

    /// <summary>Gives the digest as sixteen hexadecimal digits.</summary>
    public override readonly string ToString() => Value.ToString("x16", null);
}
