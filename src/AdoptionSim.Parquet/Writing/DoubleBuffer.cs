using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>
/// A column of finite doubles: dictionary, or bytes split by place where a codec follows, else plain.
/// </summary>
internal sealed class DoubleBuffer : FixedWidthBuffer<double>
{
    public DoubleBuffer(ParquetColumn column)
        : base(column)
    {
    }

    public override ChunkStatistics Bounds()
    {
        (double min, double max) = Extremes.Of(Values);

        // Zero has two signs that compare equal, so the format wants the bounds to include both.
        return new ChunkStatistics { Min = ToBytes(min == 0 ? -0.0 : min), Max = ToBytes(max == 0 ? 0.0 : max) };
    }

    // Without a dictionary every double takes eight bytes before compression, whichever way they are ordered.
    protected override bool MayBeat(long size) => (long)ValueCount * sizeof(double) <= size;

    protected override void EncodeDirectly(IReadOnlyList<PageSlice> pages, EncodedChunk chunk, bool isCompressed)
    {
        bool isSplit = isCompressed && ValueCount > 0;
        chunk.Begin(isSplit ? ValueEncoding.ByteStreamSplit : ValueEncoding.Plain);
        foreach (PageSlice page in pages)
        {
            ReadOnlySpan<byte> plain = BytesOf(page);
            if (isSplit)
            {
                ByteStreamSplit.Encode(plain, chunk.Values.Take(plain.Length));
            }
            else
            {
                chunk.Values.WriteBytes(plain);
            }

            chunk.EndPage();
        }
    }

    protected override void Check(double value)
    {
        if (!double.IsFinite(value))
        {
            throw NotFinite(RowCount, value);
        }
    }

    protected override void Check(ReadOnlySpan<double> values, ReadOnlySpan<bool> isNull)
    {
        if (Extremes.AreFinite(values))
        {
            return;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]) && (isNull.IsEmpty || !isNull[i]))
            {
                throw NotFinite(RowCount + i, values[i]);
            }
        }
    }

    private ArgumentException NotFinite(int rowInGroup, double value) =>
        Refused(rowInGroup, $"was given {value}; a missing number is null, and every other is finite");

    private static byte[] ToBytes(double value)
    {
        byte[] bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return bytes;
    }
}
