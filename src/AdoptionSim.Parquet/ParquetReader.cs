using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Parquet.Format;
using AdoptionSim.Parquet.Reading;

namespace AdoptionSim.Parquet;

/// <summary>
/// Reads flat Parquet files, column by column: those of <see cref="ParquetWriter"/> and simple others.
/// </summary>
/// <remarks>
/// Understood are the types of <see cref="ParquetType"/> and signed integers of fewer bits; the encodings PLAIN,
/// RLE_DICTIONARY, DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY, BYTE_STREAM_SPLIT and RLE; the codecs Snappy, GZIP
/// and Brotli. Every length in a file is checked before memory is taken for it. Not thread-safe.
/// </remarks>
public sealed partial class ParquetReader : IDisposable
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly Footer _footer;

    private ParquetReader(Stream stream, bool leaveOpen, Footer footer)
    {
        _stream = stream;
        _leaveOpen = leaveOpen;
        _footer = footer;
    }

    /// <summary>The columns.</summary>
    public ParquetSchema Schema => _footer.Schema;

    /// <summary>The key-value entries of the footer.</summary>
    public IReadOnlyDictionary<string, string> Metadata => _footer.Metadata;

    /// <summary>What wrote the file, in its own words; empty where it does not say.</summary>
    public string CreatedBy => _footer.CreatedBy;

    /// <summary>Rows of the table.</summary>
    public long RowCount => _footer.RowCount;

    /// <summary>Row groups of the file.</summary>
    public int RowGroupCount => _footer.RowGroups.Count;

    /// <summary>Opens a file and reads its footer.</summary>
    /// <param name="stream">The file from its position 0; it must be readable and seekable.</param>
    /// <param name="leaveOpen">
    /// Whether <see cref="Dispose"/> leaves the stream open. An exception here leaves it open.
    /// </param>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek.</exception>
    /// <exception cref="ParquetFormatException">
    /// The file is not Parquet, is damaged, or has unsupported columns.
    /// </exception>
    public static ParquetReader Open(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead || !stream.CanSeek)
        {
            throw new ArgumentException("The stream must be readable and seekable.", nameof(stream));
        }

        FileLayout.RequireLittleEndian();
        Footer footer = ReadFooter(stream);
        if (footer.RowCount > Array.MaxLength)
        {
            throw new ParquetFormatException($"{footer.RowCount} rows are more than an array holds", stream.Length);
        }

        return new ParquetReader(stream, leaveOpen, footer);
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose()
    {
        if (!_leaveOpen)
        {
            _stream.Dispose();
        }
    }

    private static Footer ReadFooter(Stream stream)
    {
        int magicBytes = FileLayout.Magic.Length;
        long length = stream.Length;
        if (length < magicBytes + FileLayout.TailBytes)
        {
            throw new ParquetFormatException($"{length} bytes are too few for a Parquet file", length);
        }

        byte[] head = ReadBytes(stream, 0, magicBytes);
        byte[] tail = ReadBytes(stream, length - FileLayout.TailBytes, FileLayout.TailBytes);
        if (!head.AsSpan().SequenceEqual(FileLayout.Magic))
        {
            throw new ParquetFormatException("the file does not start with PAR1", 0);
        }

        if (!tail.AsSpan(sizeof(int)).SequenceEqual(FileLayout.Magic))
        {
            throw new ParquetFormatException("the file does not end with PAR1: it is cut off or unfinished", length);
        }

        int footerBytes = BinaryPrimitives.ReadInt32LittleEndian(tail);
        long footerStart = length - FileLayout.TailBytes - footerBytes;
        if (footerBytes <= 0 || footerStart < magicBytes)
        {
            throw new ParquetFormatException(
                $"the footer claims {footerBytes} bytes", length - FileLayout.TailBytes);
        }

        return new FooterReader(ReadBytes(stream, footerStart, footerBytes), footerStart).Read();
    }

    private ColumnValues<T> ReadColumn<T>(string name, ParquetType type, ValueDecoder<T> decoder)
    {
        int index = Schema.IndexOf(name);
        ParquetColumn column = Schema.Columns[index];
        if (column.Type != type)
        {
            throw new ArgumentException($"Column '{name}' is {column.Type}, not {type}.", nameof(name));
        }

        ColumnValues<T> values = new();
        ChunkReader<T> reader = new(decoder, column.Nullable);
        foreach (RowGroupInfo group in _footer.RowGroups)
        {
            ChunkInfo chunk = group.Chunks[index];
            long start = chunk.DictionaryPageOffset ?? chunk.DataPageOffset;
            if (chunk.CompressedBytes > Array.MaxLength)
            {
                throw new ParquetFormatException($"column '{name}' has {chunk.CompressedBytes} bytes", start);
            }

            byte[] bytes = ReadBytes(_stream, start, (int)chunk.CompressedBytes);
            reader.Read(chunk, bytes, start, (int)RowCount, values);
        }

        return values;
    }

    private static byte[] ReadBytes(Stream stream, long start, int count)
    {
        byte[] bytes = new byte[count];
        stream.Position = start;
        try
        {
            stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException e)
        {
            throw new ParquetFormatException("the file became shorter while it was read", start, e);
        }

        return bytes;
    }
}
