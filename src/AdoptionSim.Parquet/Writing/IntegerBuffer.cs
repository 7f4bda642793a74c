using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>A column of integers or days: dictionary, deltas or plain, whichever is shortest.</summary>
/// <typeparam name="T">Int32 or Int64.</typeparam>
internal sealed class IntegerBuffer<T> : FixedWidthBuffer<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    public IntegerBuffer(ParquetColumn column)
        : base(column)
    {
    }

    public override ChunkStatistics Bounds()
    {
        (T min, T max) = Extremes.Of(Values);
        return new ChunkStatistics { Min = ToBytes(min), Max = ToBytes(max) };
    }

    protected override bool MayBeat(long size) => true;

    protected override void EncodeDirectly(IReadOnlyList<PageSlice> pages, EncodedChunk chunk, bool isCompressed)
    {
        if (CanEncodeDeltas())
        {
            chunk.Begin(ValueEncoding.DeltaBinaryPacked);
            foreach (PageSlice page in pages)
            {
                DeltaBinaryPacked.Encode(Values.Slice(page.FirstValue, page.ValueCount), chunk.Values);
                chunk.EndPage();
            }

            if (chunk.Size < (long)ValueCount * Unsafe.SizeOf<T>())
            {
                return;
            }
        }

        chunk.Begin(ValueEncoding.Plain);
        foreach (PageSlice page in pages)
        {
            chunk.Values.WriteBytes(BytesOf(page));
            chunk.EndPage();
        }
    }

    private bool CanEncodeDeltas()
    {
        if (ValueCount == 0)
        {
            return false;
        }

        (T min, T max) = Extremes.Of(Values);
        return DeltaBinaryPacked.CanEncode(min, max);
    }

    private static byte[] ToBytes(T value)
    {
        byte[] bytes = new byte[Unsafe.SizeOf<T>()];
        value.WriteLittleEndian(bytes);
        return bytes;
    }
}
