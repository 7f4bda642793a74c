using System;
using AdoptionSim.Parquet.Bytes;

namespace AdoptionSim.Parquet.Encodings;

/// <summary>
/// Parquet's hybrid of runs and bit-packed groups of eight, for dictionary codes, definition levels and Booleans.
/// </summary>
internal static class RleHybrid
{
    private const int GroupSize = 8;

    // A shorter run saves nothing over bit-packing it with its neighbours.
    private const int RunMin = 8;

    /// <summary>Encodes the values: repeats of eight or more as runs, the rest packed.</summary>
    /// <param name="values">The values; each fits <paramref name="width"/> bits.</param>
    /// <param name="width">Bits per value, 1 to 32.</param>
    /// <param name="sink">Appended to.</param>
    public static void Encode(ReadOnlySpan<int> values, int width, ByteSink sink)
    {
        int literalStart = 0;
        int i = 0;
        while (i < values.Length)
        {
            int run = RunLength(values[i..]);

            // Packed values come in groups of eight, so a run first lends what the open group lacks.
            int lent = (GroupSize - ((i - literalStart) % GroupSize)) % GroupSize;
            if (run - lent < RunMin)
            {
                i += run;
                continue;
            }

            WriteLiterals(values[literalStart..(i + lent)], width, sink);
            WriteRun(run - lent, values[i], width, sink);
            i += run;
            literalStart = i;
        }

        WriteLiterals(values[literalStart..], width, sink);
    }

    /// <summary>Decodes as many values as there is room for.</summary>
    /// <param name="source">Positioned at the first run's header; left after the last run that is needed.</param>
    /// <param name="width">Bits per value, 0 to 32.</param>
    /// <param name="values">Written: every value.</param>
    /// <exception cref="ParquetFormatException">The runs end before the values do, or a run is empty.</exception>
    public static void Decode(ref ByteSource source, int width, Span<int> values)
    {
        while (!values.IsEmpty)
        {
            int header = source.ReadVarintUpTo(int.MaxValue, "a run's header");
            int length = header >> 1;
            if (length == 0)
            {
                source.Fail("a run is empty");
            }

            if ((header & 1) == 0)
            {
                int value = 0;
                for (int b = 0; b < (width + 7) / 8; b++)
                {
                    value |= source.ReadByte() << (8 * b);
                }

                length = Math.Min(length, values.Length);
                values[..length].Fill(value);
            }
            else
            {
                length = (int)Math.Min((long)length * GroupSize, values.Length);
                long groups = (length + GroupSize - 1) / GroupSize;
                BitPacking.Unpack(source.Take(groups * width), width, values[..length]);
            }

            values = values[length..];
        }
    }

    private static int RunLength(ReadOnlySpan<int> values)
    {
        int first = values[0];
        int quick = Math.Min(values.Length, RunMin);
        for (int i = 1; i < quick; i++)
        {
            if (values[i] != first)
            {
                return i;
            }
        }

        int end = values[quick..].IndexOfAnyExcept(first);
        return end < 0 ? values.Length : quick + end;
    }

    private static void WriteRun(int length, int value, int width, ByteSink sink)
    {
        sink.WriteVarint((ulong)length << 1);
        for (int b = 0; b < (width + 7) / 8; b++)
        {
            sink.WriteByte(unchecked((byte)(value >> (8 * b))));
        }
    }

    private static void WriteLiterals(ReadOnlySpan<int> values, int width, ByteSink sink)
    {
        if (values.IsEmpty)
        {
            return;
        }

        int groups = (values.Length + GroupSize - 1) / GroupSize;
        sink.WriteVarint(((ulong)groups << 1) | 1);
        BitPacking.Pack(values, width, sink.Take(groups * width));
    }
}
