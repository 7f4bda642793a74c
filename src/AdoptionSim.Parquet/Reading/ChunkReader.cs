using System;
using System.Collections.Generic;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Compression;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;
using AdoptionSim.Parquet.Thrift;

namespace AdoptionSim.Parquet.Reading;

/// <summary>Reads the pages of one column, chunk by chunk.</summary>
/// <typeparam name="T">What a value is in memory.</typeparam>
internal sealed class ChunkReader<T>(ValueDecoder<T> decoder, bool isNullable)
{
    // A page is at most this many rows; more is damage, since runs could make many rows of few bytes.
    private const int PageRowsMax = 1 << 24;

    private readonly PageDecompressor _decompressor = new();
    private readonly List<Page> _pages = [];
    private T[] _dictionary = [];
    private T[] _present = [];
    private int[] _levels = [];
    private int[] _codes = [];

    /// <summary>Reads a chunk.</summary>
    /// <param name="chunk">What the footer says of it.</param>
    /// <param name="bytes">The chunk as stored.</param>
    /// <param name="fileOffset">Where it starts in the file.</param>
    /// <param name="total">Rows of the whole file.</param>
    /// <param name="values">Appended to.</param>
    public void Read(ChunkInfo chunk, ReadOnlySpan<byte> bytes, long fileOffset, int total, ColumnValues<T> values)
    {
        FindPages(chunk, bytes, fileOffset);

        // Only now is it known that the pages hold the rows that the footer claims, and worth the memory for them.
        values.Reserve((int)chunk.ValueCount, total);
        _dictionary = [];
        foreach (Page page in _pages)
        {
            ReadOnlySpan<byte> stored = bytes.Slice(page.Start, page.Header.CompressedBytes);
            long offset = fileOffset + page.Start;
            if (page.Header.Kind == PageKind.Dictionary)
            {
                ReadDictionary(chunk, page.Header, stored, offset);
            }
            else if (page.Header.ValueCount > 0)
            {
                ReadData(chunk, page.Header, stored, offset, values);
            }
        }
    }

    private void FindPages(ChunkInfo chunk, ReadOnlySpan<byte> bytes, long fileOffset)
    {
        _pages.Clear();
        long rows = 0;
        int position = 0;
        while (position < bytes.Length)
        {
            var thrift = new ThriftReader(bytes[position..], fileOffset + position);
            PageHeader header = PageHeader.Read(ref thrift);
            position += thrift.Position;
            if (header.CompressedBytes > bytes.Length - position || header.ValueCount > PageRowsMax)
            {
                throw new ParquetFormatException("a page is larger than its column or its limit", thrift.Offset);
            }

            if (header.Kind != PageKind.Index)
            {
                _pages.Add(new Page(header, position));
                rows += header.Kind == PageKind.Dictionary ? 0 : header.ValueCount;
            }

            position += header.CompressedBytes;
        }

        if (rows != chunk.ValueCount)
        {
            throw new ParquetFormatException(
                $"pages hold {rows} rows where the footer says {chunk.ValueCount}", fileOffset);
        }
    }

    private void ReadDictionary(ChunkInfo chunk, PageHeader header, ReadOnlySpan<byte> stored, long offset)
    {
        ReadOnlySpan<byte> plain = _decompressor.Decompress(chunk.Codec, stored, header.UncompressedBytes, offset);
        bool isPlain = header.Encoding is ValueEncoding.Plain or ValueEncoding.PlainDictionary;
        if (!isPlain || header.ValueCount > plain.Length / decoder.PlainBytesMin)
        {
            throw new ParquetFormatException("a dictionary is damaged", offset);
        }

        var source = new ByteSource(plain, offset);
        _dictionary = new T[header.ValueCount];
        decoder.Decode(ValueEncoding.Plain, ref source, _dictionary);
    }

    private void ReadData(
        ChunkInfo chunk, PageHeader header, ReadOnlySpan<byte> stored, long offset, ColumnValues<T> values)
    {
        Span<int> levels = Scratch(ref _levels, isNullable ? header.ValueCount : 0);
        ByteSource source;
        if (header.Kind == PageKind.DataV2)
        {
            var levelSource = new ByteSource(stored[..header.LevelBytes], offset);
            RleHybrid.Decode(ref levelSource, width: 1, levels);
            source = OpenValues(chunk, header, stored, offset);
        }
        else
        {
            ReadOnlySpan<byte> plain = _decompressor.Decompress(chunk.Codec, stored, header.UncompressedBytes, offset);
            source = new ByteSource(plain, offset);
            if (isNullable)
            {
                if (header.LevelEncoding != ValueEncoding.Rle)
                {
                    source.Fail($"nulls are encoded as {header.LevelEncoding}, which is not supported");
                }

                long levelOffset = offset + sizeof(int);
                var levelSource = new ByteSource(source.Take(source.ReadInt32()), levelOffset);
                RleHybrid.Decode(ref levelSource, width: 1, levels);
            }
        }

        int present = CountPresent(header, levels, offset);
        if (present == header.ValueCount)
        {
            Decode(header.Encoding, ref source, values.Add(present));
            return;
        }

        Span<T> found = Scratch(ref _present, present);
        if (present > 0)
        {
            Decode(header.Encoding, ref source, found);
        }

        values.Add(levels, found);
    }

    private ByteSource OpenValues(ChunkInfo chunk, PageHeader header, ReadOnlySpan<byte> stored, long offset)
    {
        CompressionCodec codec = header.IsCompressed ? chunk.Codec : CompressionCodec.Uncompressed;
        long valuesOffset = offset + header.LevelBytes;
        ReadOnlySpan<byte> values = stored[header.LevelBytes..];
        int size = header.UncompressedBytes - header.LevelBytes;

        // A page of nulls has no values, and writers differ on whether to compress nothing.
        return size == 0
            ? new ByteSource([], valuesOffset)
            : new ByteSource(_decompressor.Decompress(codec, values, size, valuesOffset), valuesOffset);
    }

    private int CountPresent(PageHeader header, ReadOnlySpan<int> levels, long offset)
    {
        if (!isNullable)
        {
            return header.ValueCount;
        }

        int present = levels.Count(1);
        if (present + levels.Count(0) != levels.Length
            || (header.Kind == PageKind.DataV2 && header.ValueCount - present != header.NullCount))
        {
            throw new ParquetFormatException("a page's nulls are damaged", offset);
        }

        return present;
    }

    private void Decode(ValueEncoding encoding, ref ByteSource source, Span<T> values)
    {
        if (encoding is not (ValueEncoding.RleDictionary or ValueEncoding.PlainDictionary))
        {
            decoder.Decode(encoding, ref source, values);
            return;
        }

        int width = source.ReadByte();
        if (width > 32)
        {
            source.Fail($"dictionary codes take {width} bits");
        }

        Span<int> codes = Scratch(ref _codes, values.Length);
        RleHybrid.Decode(ref source, width, codes);
        for (int i = 0; i < codes.Length; i++)
        {
            if (unchecked((uint)codes[i]) >= (uint)_dictionary.Length)
            {
                source.Fail($"a code is {codes[i]} in a dictionary of {_dictionary.Length}");
            }

            values[i] = _dictionary[codes[i]];
        }
    }

    private static Span<TItem> Scratch<TItem>(ref TItem[] array, int count)
    {
        if (array.Length < count)
        {
            array = new TItem[count];
        }

        return array.AsSpan(0, count);
    }

    /// <summary>A page found in the chunk: its header, and where its bytes start within the chunk.</summary>
    private readonly record struct Page(PageHeader Header, int Start);
}
