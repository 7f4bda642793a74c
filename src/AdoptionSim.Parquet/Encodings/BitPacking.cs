using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace AdoptionSim.Parquet.Encodings;

/// <summary>Packs integers into a fixed number of bits each, the lowest bit first.</summary>
internal static class BitPacking
{
    /// <summary>How many bits the number needs; 0 for 0.</summary>
    public static int WidthOf(ulong value) => 64 - System.Numerics.BitOperations.LeadingZeroCount(value);

    /// <summary>Packs values of at most 32 bits.</summary>
    /// <param name="values">The values; each fits <paramref name="width"/> bits.</param>
    /// <param name="width">Bits per value, 1 to 32.</param>
    /// <param name="packed">Written: exactly the bits of all values, rounded up to bytes.</param>
    public static void Pack(ReadOnlySpan<int> values, int width, Span<byte> packed)
    {
        ulong bits = 0;
        int bitCount = 0;
        int position = 0;
        foreach (int value in values)
        {
            bits |= (ulong)unchecked((uint)value) << bitCount;
            bitCount += width;
            if (bitCount >= 32)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(packed[position..], unchecked((uint)bits));
                position += sizeof(uint);
                bits >>= 32;
                bitCount -= 32;
            }
        }

        WriteRest(bits, packed[position..]);
    }

    /// <summary>Packs values of at most 64 bits.</summary>
    /// <param name="values">The values; each fits <paramref name="width"/> bits.</param>
    /// <param name="width">Bits per value, 1 to 64.</param>
    /// <param name="packed">Written: exactly the bits of all values, rounded up to bytes.</param>
    public static void Pack(ReadOnlySpan<ulong> values, int width, Span<byte> packed)
    {
        ulong bits = 0;
        int bitCount = 0;
        Span<ulong> words = MemoryMarshal.Cast<byte, ulong>(packed);
        int word = 0;
        foreach (ulong value in values)
        {
            bits |= value << bitCount;
            bitCount += width;
            if (bitCount >= 64)
            {
                // What did not fit starts the next word; a shift by 64 would do nothing, so that case is apart.
                words[word++] = bits;
                bitCount -= 64;
                bits = bitCount == 0 ? 0 : value >> (width - bitCount);
            }
        }

        WriteRest(bits, packed[(word * sizeof(ulong))..]);
    }

    /// <summary>Unpacks values of at most 64 bits.</summary>
    /// <param name="packed">At least the bits of all values, rounded up to bytes.</param>
    /// <param name="width">Bits per value, 0 to 64.</param>
    /// <param name="values">Written: every value.</param>
    public static void Unpack(ReadOnlySpan<byte> packed, int width, Span<ulong> values)
    {
        int lowWidth = Math.Min(width, 32);
        int highWidth = width - lowWidth;
        var reader = new BitReader(packed);
        for (int i = 0; i < values.Length; i++)
        {
            ulong value = reader.Read(lowWidth);
            values[i] = highWidth == 0 ? value : value | (reader.Read(highWidth) << 32);
        }
    }

    /// <summary>Unpacks values of at most 32 bits; the highest bit of 32 becomes the sign.</summary>
    /// <param name="packed">At least the bits of all values, rounded up to bytes.</param>
    /// <param name="width">Bits per value, 0 to 32.</param>
    /// <param name="values">Written: every value.</param>
    public static void Unpack(ReadOnlySpan<byte> packed, int width, Span<int> values)
    {
        var reader = new BitReader(packed);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = unchecked((int)reader.Read(width));
        }
    }

    private static void WriteRest(ulong bits, Span<byte> rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = unchecked((byte)bits);
            bits >>= 8;
        }
    }

    private ref struct BitReader(ReadOnlySpan<byte> packed)
    {
        private readonly ReadOnlySpan<byte> _packed = packed;
        private ulong _bits;
        private int _bitCount;
        private int _position;

        /// <summary>Reads at most 32 bits.</summary>
        public ulong Read(int width)
        {
            while (_bitCount < width)
            {
                _bits |= (ulong)_packed[_position++] << _bitCount;
                _bitCount += 8;
            }

            ulong value = _bits & ((1UL << width) - 1);
            _bits >>= width;
            _bitCount -= width;
            return value;
        }
    }
}
