using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Compression;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>
/// Writes one column of a row group: encodes, compresses, puts headers in front, and sums up for the footer.
/// </summary>
internal sealed class ChunkWriter(Stream stream, PageCompressor compressor, EncodeScratch scratch)
{
    private readonly ByteSink _header = new();
    private readonly ByteSink _body = new();
    private readonly ByteSink _compressed = new();
    private long _uncompressedBytes;

    /// <summary>Bytes written to the file so far.</summary>
    public long Position { get; private set; }

    public ChunkInfo Write(ColumnBuffer buffer)
    {
        IReadOnlyList<PageSlice> pages = buffer.SplitPages(ParquetWriter.PageRows);
        EncodedChunk chunk = buffer.Encode(pages, scratch, compressor.IsOn);
        long start = Position;
        _uncompressedBytes = 0;
        bool hasDictionary = chunk.DictionaryCount > 0;
        if (hasDictionary)
        {
            WriteDictionary(chunk);
        }

        long dataPageOffset = Position;
        for (int p = 0; p < pages.Count; p++)
        {
            WritePage(buffer, pages[p], chunk.Encoding, chunk.Page(p));
        }

        ChunkStatistics bounds = buffer.ValueCount > 0 ? buffer.Bounds() : new ChunkStatistics();
        return new ChunkInfo
        {
            Type = FileLayout.PhysicalTypeOf(buffer.Column.Type),
            Codec = compressor.Codec,
            ValueCount = buffer.RowCount,
            CompressedBytes = Position - start,
            UncompressedBytes = _uncompressedBytes,
            DataPageOffset = dataPageOffset,
            DictionaryPageOffset = hasDictionary ? start : null,
            Encodings = EncodingsOf(chunk, hasDictionary),
            Statistics = bounds with { NullCount = buffer.RowCount - buffer.ValueCount },
        };
    }

    /// <summary>Writes bytes that are not part of a chunk.</summary>
    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        Position += bytes.Length;
    }

    private void WriteDictionary(EncodedChunk chunk)
    {
        _body.Clear();
        compressor.Compress(chunk.Dictionary.Written, _body);
        WriteHeaderAndBody(new PageHeader
        {
            Kind = PageKind.Dictionary,
            UncompressedBytes = chunk.Dictionary.Length,
            CompressedBytes = _body.Length,
            ValueCount = chunk.DictionaryCount,
            Encoding = ValueEncoding.Plain,
        });
    }

    private void WritePage(ColumnBuffer buffer, PageSlice page, ValueEncoding encoding, ReadOnlySpan<byte> values)
    {
        _body.Clear();
        buffer.EncodeLevels(page, _body);
        int levelBytes = _body.Length;
        bool isCompressed = false;
        if (compressor.IsOn && !values.IsEmpty)
        {
            _compressed.Clear();
            compressor.Compress(values, _compressed);
            isCompressed = _compressed.Length < values.Length;
        }

        _body.WriteBytes(isCompressed ? _compressed.Written : values);
        WriteHeaderAndBody(new PageHeader
        {
            Kind = PageKind.DataV2,
            UncompressedBytes = levelBytes + values.Length,
            CompressedBytes = _body.Length,
            ValueCount = page.RowCount,
            NullCount = page.RowCount - page.ValueCount,
            Encoding = encoding,
            LevelBytes = levelBytes,
            IsCompressed = isCompressed,
        });
    }

    private void WriteHeaderAndBody(PageHeader header)
    {
        _header.Clear();
        header.Write(_header);
        _uncompressedBytes += _header.Length + header.UncompressedBytes;
        WriteRaw(_header.Written);
        WriteRaw(_body.Written);
    }

    private static ValueEncoding[] EncodingsOf(EncodedChunk chunk, bool hasDictionary)
    {
        // Levels are always runs; the dictionary's own page is plain.
        return (hasDictionary, chunk.Encoding) switch
        {
            (true, _) => [ValueEncoding.Plain, ValueEncoding.Rle, ValueEncoding.RleDictionary],
            (_, ValueEncoding.Rle) => [ValueEncoding.Rle],
            _ => [ValueEncoding.Rle, chunk.Encoding],
        };
    }
}
