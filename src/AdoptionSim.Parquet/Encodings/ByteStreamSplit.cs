using System;
using System.Buffers.Binary;

namespace AdoptionSim.Parquet.Encodings;

/// <summary>
/// BYTE_STREAM_SPLIT for doubles: all first bytes, then all second bytes, and so on, which a codec compresses better.
/// </summary>
internal static class ByteStreamSplit
{
    private const int Width = sizeof(double);

    /// <summary>Splits.</summary>
    /// <param name="plain">The values, eight bytes each.</param>
    /// <param name="split">Written: as many bytes, stream by stream.</param>
    public static void Encode(ReadOnlySpan<byte> plain, Span<byte> split)
    {
        int count = plain.Length / Width;
        int i = 0;
        Span<ulong> rows = stackalloc ulong[Width];
        for (; i + Width <= count; i += Width)
        {
            for (int r = 0; r < Width; r++)
            {
                rows[r] = BinaryPrimitives.ReadUInt64LittleEndian(plain[((i + r) * Width)..]);
            }

            Transpose(rows);
            for (int s = 0; s < Width; s++)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(split[((s * count) + i)..], rows[s]);
            }
        }

        for (; i < count; i++)
        {
            for (int s = 0; s < Width; s++)
            {
                split[(s * count) + i] = plain[(i * Width) + s];
            }
        }
    }

    /// <summary>Joins again.</summary>
    /// <param name="split">The streams; a multiple of eight bytes.</param>
    /// <param name="plain">Written: as many bytes, value by value.</param>
    public static void Decode(ReadOnlySpan<byte> split, Span<byte> plain)
    {
        int count = split.Length / Width;
        for (int s = 0; s < Width; s++)
        {
            ReadOnlySpan<byte> stream = split.Slice(s * count, count);
            for (int i = 0; i < count; i++)
            {
                plain[(i * Width) + s] = stream[i];
            }
        }
    }

    /// <summary>Transposes eight rows of eight bytes by exchanging ever smaller halves.</summary>
    private static void Transpose(Span<ulong> rows)
    {
        Exchange(rows, 4, 32, 0x0000_0000_FFFF_FFFF);
        Exchange(rows, 2, 16, 0x0000_FFFF_0000_FFFF);
        Exchange(rows, 1, 8, 0x00FF_00FF_00FF_00FF);
    }

    private static void Exchange(Span<ulong> rows, int distance, int shift, ulong lowMask)
    {
        for (int r = 0; r < Width; r++)
        {
            if ((r & distance) == 0)
            {
                ulong low = rows[r];
                ulong high = rows[r + distance];
                rows[r] = (low & lowMask) | ((high & lowMask) << shift);
                rows[r + distance] = ((low >> shift) & lowMask) | (high & ~lowMask);
            }
        }
    }
}
