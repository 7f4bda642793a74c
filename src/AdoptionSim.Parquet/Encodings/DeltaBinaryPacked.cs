using System;
using System.Numerics;
using AdoptionSim.Parquet.Bytes;

namespace AdoptionSim.Parquet.Encodings;

/// <summary>
/// DELTA_BINARY_PACKED: differences between neighbours, less the smallest of each block of 128, packed by 32.
/// </summary>
internal static class DeltaBinaryPacked
{
    private const int BlockSize = 128;
    private const int MiniblockCount = 4;
    private const int MiniblockSize = BlockSize / MiniblockCount;
    private const int BlockSizeMax = 1 << 16;

    /// <summary>
    /// Whether every difference of values within these bounds fits the type. Other values are stored in another
    /// encoding, so that no file depends on how a reader treats a difference that wraps around.
    /// </summary>
    /// <typeparam name="T">Int32 or Int64.</typeparam>
    /// <param name="min">The smallest value.</param>
    /// <param name="max">The largest value.</param>
    public static bool CanEncode<T>(T min, T max)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // Values within a quarter of the type's range have differences within half of it, and those again fit.
        T quarter = T.MaxValue / T.CreateChecked(4);
        return max <= quarter && min >= -quarter;
    }

    /// <summary>Encodes values for which <see cref="CanEncode{T}"/> says yes.</summary>
    /// <typeparam name="T">Int32 or Int64.</typeparam>
    /// <param name="values">The values; may be empty.</param>
    /// <param name="sink">Appended to.</param>
    public static void Encode<T>(ReadOnlySpan<T> values, ByteSink sink)
        where T : unmanaged, IBinaryInteger<T>
    {
        sink.WriteVarint(BlockSize);
        sink.WriteVarint(MiniblockCount);
        sink.WriteVarint((ulong)values.Length);
        sink.WriteZigzag(values.IsEmpty ? 0 : long.CreateChecked(values[0]));
        Span<long> deltas = stackalloc long[BlockSize];
        for (int start = 1; start < values.Length; start += BlockSize)
        {
            int count = Math.Min(BlockSize, values.Length - start);
            long previous = long.CreateTruncating(values[start - 1]);
            long min = long.MaxValue;
            for (int i = 0; i < count; i++)
            {
                long value = long.CreateTruncating(values[start + i]);
                long delta = unchecked(value - previous);
                deltas[i] = delta;
                min = Math.Min(min, delta);
                previous = value;
            }

            EncodeBlock(deltas[..count], min, sink);
        }
    }

    /// <summary>Decodes values; a sum that leaves the type's range wraps around, as the format says.</summary>
    /// <typeparam name="T">Int32 or Int64.</typeparam>
    /// <param name="source">Positioned at the header; left after the last miniblock that holds values.</param>
    /// <param name="values">Written: every value.</param>
    /// <exception cref="ParquetFormatException">
    /// The count is another, or the header or the bytes are damaged.
    /// </exception>
    public static void Decode<T>(ref ByteSource source, Span<T> values)
        where T : unmanaged, IBinaryInteger<T>
    {
        int blockSize = source.ReadVarintUpTo(BlockSizeMax, "a delta block's size");
        int miniblockCount = source.ReadVarintUpTo(BlockSizeMax, "a delta block's number of parts");
        if (miniblockCount == 0 || blockSize % miniblockCount != 0 || blockSize / miniblockCount is 0
            || blockSize / miniblockCount % 32 != 0)
        {
            source.Fail("a delta block's sizes do not fit");
        }

        int count = source.ReadVarintUpTo(int.MaxValue, "the number of delta values");
        if (count != values.Length)
        {
            source.Fail($"{count} delta values are stored where {values.Length} are expected");
        }

        long value = source.ReadZigzag();
        if (values.IsEmpty)
        {
            return;
        }

        values[0] = T.CreateTruncating(value);
        ulong[] adjusted = new ulong[blockSize / miniblockCount];
        for (int done = 1; done < values.Length; done += blockSize)
        {
            Span<T> block = values.Slice(done, Math.Min(blockSize, values.Length - done));
            DecodeBlock(ref source, miniblockCount, adjusted, ref value, block);
        }
    }

    private static void EncodeBlock(ReadOnlySpan<long> deltas, long min, ByteSink sink)
    {
        sink.WriteZigzag(min);
        Span<ulong> adjusted = stackalloc ulong[BlockSize];
        Span<int> widths = stackalloc int[MiniblockCount];
        adjusted.Clear();
        for (int m = 0; m < MiniblockCount; m++)
        {
            ulong all = 0;
            int end = Math.Min((m + 1) * MiniblockSize, deltas.Length);
            for (int i = m * MiniblockSize; i < end; i++)
            {
                ulong value = unchecked((ulong)(deltas[i] - min));
                adjusted[i] = value;
                all |= value;
            }

            widths[m] = BitPacking.WidthOf(all);
            sink.WriteByte((byte)widths[m]);
        }

        for (int m = 0; m * MiniblockSize < deltas.Length; m++)
        {
            Span<byte> packed = sink.Take(widths[m] * MiniblockSize / 8);
            if (widths[m] > 0)
            {
                BitPacking.Pack(adjusted.Slice(m * MiniblockSize, MiniblockSize), widths[m], packed);
            }
        }
    }

    private static void DecodeBlock<T>(
        ref ByteSource source, int miniblockCount, Span<ulong> adjusted, ref long value, Span<T> block)
        where T : unmanaged, IBinaryInteger<T>
    {
        long min = source.ReadZigzag();
        ReadOnlySpan<byte> widths = source.Take(miniblockCount);
        for (int m = 0; m < miniblockCount && !block.IsEmpty; m++)
        {
            int width = widths[m];
            if (width > 64)
            {
                source.Fail($"a delta takes {width} bits");
            }

            BitPacking.Unpack(source.Take((long)width * adjusted.Length / 8), width, adjusted);
            int count = Math.Min(adjusted.Length, block.Length);
            for (int i = 0; i < count; i++)
            {
                value = unchecked(value + min + (long)adjusted[i]);
                block[i] = T.CreateTruncating(value);
            }

            block = block[count..];
        }
    }
}
