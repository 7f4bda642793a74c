using System;
using System.Collections.Generic;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>A column of Booleans, stored as runs.</summary>
internal sealed class BooleanBuffer : ColumnBuffer
{
    private readonly ByteSink _runs = new();
    private int[] _values = [];

    public BooleanBuffer(ParquetColumn column)
        : base(column)
    {
    }

    public void Append(bool value)
    {
        EnsureRoom(ref _values, ValueCount, 1);
        _values[ValueCount] = value ? 1 : 0;
        CountValue();
    }

    public void Append(ReadOnlySpan<bool> values, ReadOnlySpan<bool> isNull)
    {
        CheckNulls(values.Length, isNull);
        EnsureRoom(ref _values, ValueCount, values.Length);
        int stored = ValueCount;
        for (int i = 0; i < values.Length; i++)
        {
            if (isNull.IsEmpty || !isNull[i])
            {
                _values[stored++] = values[i] ? 1 : 0;
            }
        }

        CountValues(values.Length, isNull);
    }

    public override ChunkStatistics Bounds()
    {
        ReadOnlySpan<int> values = _values.AsSpan(0, ValueCount);
        return new ChunkStatistics
        {
            Min = [(byte)(values.Contains(0) ? 0 : 1)],
            Max = [(byte)(values.Contains(1) ? 1 : 0)],
        };
    }

    public override EncodedChunk Encode(IReadOnlyList<PageSlice> pages, EncodeScratch scratch, bool isCompressed)
    {
        EncodedChunk chunk = scratch.Direct;
        chunk.Begin(ValueEncoding.Rle);
        foreach (PageSlice page in pages)
        {
            _runs.Clear();
            RleHybrid.Encode(_values.AsSpan(page.FirstValue, page.ValueCount), width: 1, _runs);
            chunk.Values.WriteInt32(_runs.Length);
            chunk.Values.WriteBytes(_runs.Written);
            chunk.EndPage();
        }

        return chunk;
    }
}
