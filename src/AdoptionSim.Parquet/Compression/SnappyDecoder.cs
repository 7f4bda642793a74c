using System;
using AdoptionSim.Parquet.Bytes;

namespace AdoptionSim.Parquet.Compression;

/// <summary>Decodes the Snappy format; damaged input is a <see cref="ParquetFormatException"/>.</summary>
internal static class SnappyDecoder
{
    // The longest copy makes 64 bytes of 3, so no honest input grows by more than this factor.
    private const int GrowthMax = 22;

    /// <summary>Whether a page may decompress to so many bytes; asked before memory is taken for them.</summary>
    public static bool MayGrowTo(int compressedBytes, int uncompressedBytes) =>
        uncompressedBytes <= (long)GrowthMax * compressedBytes;

    /// <summary>Decompresses.</summary>
    /// <param name="source">The compressed bytes.</param>
    /// <param name="output">Written: every byte.</param>
    public static void Decode(ref ByteSource source, Span<byte> output)
    {
        if (source.ReadVarint() != (ulong)output.Length)
        {
            source.Fail("a Snappy block has another length than its page");
        }

        int written = 0;
        while (source.Remaining > 0)
        {
            byte tag = source.ReadByte();
            if ((tag & 3) == 0)
            {
                long length = ReadLiteralLength(ref source, tag);
                ReadOnlySpan<byte> literal = source.Take(length);
                CheckRoom(ref source, literal.Length, output.Length - written);
                literal.CopyTo(output[written..]);
                written += literal.Length;
            }
            else
            {
                written += Copy(ref source, tag, output, written);
            }
        }

        if (written != output.Length)
        {
            source.Fail("a Snappy block ends early");
        }
    }

    private static long ReadLiteralLength(ref ByteSource source, byte tag)
    {
        int code = tag >> 2;
        if (code < 60)
        {
            return code + 1;
        }

        long last = 0;
        for (int b = 0; b < code - 59; b++)
        {
            last |= (long)source.ReadByte() << (8 * b);
        }

        return last + 1;
    }

    private static int Copy(ref ByteSource source, byte tag, Span<byte> output, int written)
    {
        int length = (tag >> 2) + 1;
        long distance;
        switch (tag & 3)
        {
            case 1:
                length = ((tag >> 2) & 7) + 4;
                distance = ((tag >> 5) << 8) | source.ReadByte();
                break;
            case 2:
                distance = source.ReadByte() | (source.ReadByte() << 8);
                break;
            default:
                distance = unchecked((uint)source.ReadInt32());
                break;
        }

        if (distance == 0 || distance > written)
        {
            source.Fail($"a Snappy copy reaches {distance} bytes back where {written} are written");
        }

        CheckRoom(ref source, length, output.Length - written);
        int from = written - (int)distance;
        if (distance >= length)
        {
            output.Slice(from, length).CopyTo(output[written..]);
            return length;
        }

        // The copy overlaps what it writes: that is how a short pattern is repeated.
        for (int i = 0; i < length; i++)
        {
            output[written + i] = output[from + i];
        }

        return length;
    }

    private static void CheckRoom(ref ByteSource source, int length, int room)
    {
        if (length > room)
        {
            source.Fail("a Snappy block is longer than its page");
        }
    }
}
