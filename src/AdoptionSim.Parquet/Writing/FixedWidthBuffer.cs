using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>A column of numbers: values without gaps, nulls apart.</summary>
/// <typeparam name="T">Int32, Int64 or double.</typeparam>
internal abstract class FixedWidthBuffer<T> : ColumnBuffer
    where T : unmanaged
{
    private readonly T[] _distinct = new T[EncodeScratch.DistinctMax];
    private T[] _values = [];

    protected FixedWidthBuffer(ParquetColumn column)
        : base(column)
    {
    }

    protected ReadOnlySpan<T> Values => _values.AsSpan(0, ValueCount);

    public void Append(T value)
    {
        Check(value);
        EnsureRoom(ref _values, ValueCount, 1);
        _values[ValueCount] = value;
        CountValue();
    }

    public void Append(ReadOnlySpan<T> values, ReadOnlySpan<bool> isNull)
    {
        CheckNulls(values.Length, isNull);
        Check(values, isNull);
        EnsureRoom(ref _values, ValueCount, values.Length);
        Span<T> room = _values.AsSpan(ValueCount);
        if (isNull.IsEmpty)
        {
            values.CopyTo(room);
        }
        else
        {
            int stored = 0;
            for (int i = 0; i < values.Length; i++)
            {
                if (!isNull[i])
                {
                    room[stored++] = values[i];
                }
            }
        }

        CountValues(values.Length, isNull);
    }

    public sealed override EncodedChunk Encode(
        IReadOnlyList<PageSlice> pages, EncodeScratch scratch, bool isCompressed)
    {
        bool hasCodes = scratch.Numbers.TryBuild(Values, _distinct, out int distinctCount);
        if (!hasCodes || ValueCount == 0)
        {
            EncodeDirectly(pages, scratch.Direct, isCompressed);
            return scratch.Direct;
        }

        EncodedChunk coded = scratch.Coded;
        coded.Begin(ValueEncoding.RleDictionary);
        coded.DictionaryCount = distinctCount;
        coded.Dictionary.WriteBytes(MemoryMarshal.AsBytes(_distinct.AsSpan(0, distinctCount)));
        CodePages.Write(scratch.Numbers.Codes, distinctCount, pages, coded);
        if (!MayBeat(coded.Size))
        {
            return coded;
        }

        EncodeDirectly(pages, scratch.Direct, isCompressed);
        return coded.Size < scratch.Direct.Size ? coded : scratch.Direct;
    }

    /// <summary>Whether the encoding without a dictionary might be no larger than this, so is worth trying.</summary>
    protected abstract bool MayBeat(long size);

    /// <summary>Encodes without a dictionary.</summary>
    protected abstract void EncodeDirectly(IReadOnlyList<PageSlice> pages, EncodedChunk chunk, bool isCompressed);

    /// <summary>Throws where the column cannot hold the value.</summary>
    protected virtual void Check(T value)
    {
    }

    /// <summary>Throws where the column cannot hold one of the values that are not null.</summary>
    protected virtual void Check(ReadOnlySpan<T> values, ReadOnlySpan<bool> isNull)
    {
    }

    protected ReadOnlySpan<byte> BytesOf(PageSlice page) =>
        MemoryMarshal.AsBytes(Values.Slice(page.FirstValue, page.ValueCount));
}
