using System;
using System.Buffers.Binary;
using System.Text;

namespace AdoptionSim.Kernel;

/// <summary>A 64-bit digest of values in order, the same on every machine and in every process.</summary>
/// <remarks>
/// It is FNV-1a over 64-bit words with a fold after each product and a final avalanche (the finaliser of
/// MurmurHash3), so it notices changes; it does not resist forgery. A column is preceded by its length, so that
/// neighbouring columns cannot trade values unnoticed, and runs in four lanes, which a processor computes side by
/// side. It is a mutable struct, kept in a local.
/// </remarks>
public struct StableHash
{
    private ulong state;

    /// <summary>The digest of everything added so far.</summary>
    public readonly ulong Value
    {
        get
        {
            unchecked
            {
                ulong hash = state;
                hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
                hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
                return hash ^ (hash >> 33);
            }
        }
    }

    /// <summary>Adds a 64-bit word.</summary>
    /// <param name="value">Any value.</param>
    public void Add(ulong value) => state = HashLanes.Fold(state, value);

    /// <summary>Adds a signed integer.</summary>
    /// <param name="value">Any value.</param>
    public void Add(long value) => Add(unchecked((ulong)value));

    /// <summary>Adds the bits of a double: 0 and -0 differ, all NaN are alike.</summary>
    /// <param name="value">Any value.</param>
    public void Add(double value) => Add(Word(value));

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
        var lanes = new HashLanes(state);
        while (values.Length >= 4 * sizeof(ulong))
        {
            lanes.Add(
                BinaryPrimitives.ReadUInt64LittleEndian(values),
                BinaryPrimitives.ReadUInt64LittleEndian(values[8..]),
                BinaryPrimitives.ReadUInt64LittleEndian(values[16..]),
                BinaryPrimitives.ReadUInt64LittleEndian(values[24..]));
            values = values[(4 * sizeof(ulong))..];
        }

        Add(lanes);
        for (int i = 0; i < values.Length; i++)
        {
            Add((long)values[i]);
        }
    }

    /// <summary>Adds a column of 32-bit integers.</summary>
    /// <param name="values">The column, read.</param>
    public void AddColumn(ReadOnlySpan<int> values)
    {
        Add((long)values.Length);
        var lanes = new HashLanes(state);
        while (values.Length >= 4)
        {
            lanes.Add(Word(values[0]), Word(values[1]), Word(values[2]), Word(values[3]));
            values = values[4..];
        }

        Add(lanes);
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
        var lanes = new HashLanes(state);
        while (values.Length >= 4)
        {
            lanes.Add(Word(values[0]), Word(values[1]), Word(values[2]), Word(values[3]));
            values = values[4..];
        }

        Add(lanes);
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
        var lanes = new HashLanes(state);
        while (values.Length >= 4)
        {
            lanes.Add(Word(values[0]), Word(values[1]), Word(values[2]), Word(values[3]));
            values = values[4..];
        }

        Add(lanes);
        foreach (double value in values)
        {
            Add(value);
        }
    }

    /// <summary>Gives the digest as sixteen hexadecimal digits.</summary>
    public override readonly string ToString() => Value.ToString("x16", null);

    private static ulong Word(long value) => unchecked((ulong)value);

    private static ulong Word(double value) =>
        double.IsNaN(value) ? 0x7FF8000000000000UL : BitConverter.DoubleToUInt64Bits(value);

    private void Add(in HashLanes lanes)
    {
        Add(lanes.Lane0);
        Add(lanes.Lane1);
        Add(lanes.Lane2);
        Add(lanes.Lane3);
    }
}
