using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
        ReadOnlySpan<ulong> values = MemoryMarshal.Cast<byte, ulong>(plain);
        int i = 0;
        for (; i + Width <= count; i += Width)
        {
            SplitEight(values.Slice(i, Width), split[i..], count);
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
    /// <param name="rows">Eight values.</param>
    /// <param name="split">Written: eight bytes at every multiple of <paramref name="stride"/>.</param>
    /// <param name="stride">Bytes from one stream to the next.</param>
    private static void SplitEight(ReadOnlySpan<ulong> rows, Span<byte> split, int stride)
    {
        (ulong a, ulong e) = Exchange(rows[0], rows[4], 32, 0x0000_0000_FFFF_FFFF);
        (ulong b, ulong f) = Exchange(rows[1], rows[5], 32, 0x0000_0000_FFFF_FFFF);
        (ulong c, ulong g) = Exchange(rows[2], rows[6], 32, 0x0000_0000_FFFF_FFFF);
        (ulong d, ulong h) = Exchange(rows[3], rows[7], 32, 0x0000_0000_FFFF_FFFF);
        (a, c) = Exchange(a, c, 16, 0x0000_FFFF_0000_FFFF);
        (b, d) = Exchange(b, d, 16, 0x0000_FFFF_0000_FFFF);
        (e, g) = Exchange(e, g, 16, 0x0000_FFFF_0000_FFFF);
        (f, h) = Exchange(f, h, 16, 0x0000_FFFF_0000_FFFF);
        (a, b) = Exchange(a, b, 8, 0x00FF_00FF_00FF_00FF);
        (c, d) = Exchange(c, d, 8, 0x00FF_00FF_00FF_00FF);
        (e, f) = Exchange(e, f, 8, 0x00FF_00FF_00FF_00FF);
        (g, h) = Exchange(g, h, 8, 0x00FF_00FF_00FF_00FF);
        MemoryMarshal.Write(split, a);
        MemoryMarshal.Write(split[stride..], b);
        MemoryMarshal.Write(split[(2 * stride)..], c);
        MemoryMarshal.Write(split[(3 * stride)..], d);
        MemoryMarshal.Write(split[(4 * stride)..], e);
        MemoryMarshal.Write(split[(5 * stride)..], f);
        MemoryMarshal.Write(split[(6 * stride)..], g);
        MemoryMarshal.Write(split[(7 * stride)..], h);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Low, ulong High) Exchange(ulong low, ulong high, int shift, ulong mask) =>
        ((low & mask) | ((high & mask) << shift), ((low >> shift) & mask) | (high & ~mask));
}
