using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Compression;
using AdoptionSim.Parquet.Format;
using AdoptionSim.Parquet.Writing;

namespace AdoptionSim.Parquet;

/// <summary>
/// Writes a flat table as a Parquet file, row by row or in batches of columns; memory is bounded by one row group.
/// </summary>
/// <remarks>
/// <para>
/// Row by row: one <c>Append</c> or <see cref="AppendNull"/> per column in any order, then <see cref="EndRow"/>.
/// In batches: one span of equal length per column, of at most <see cref="RowsLeftInGroup"/> rows, then
/// <see cref="EndRows"/>. At the end <see cref="Complete"/>; without it the file has no footer and nothing can read
/// it, so that a run that failed leaves no table that looks whole.
/// </para>
/// <para>
/// The same rows give the same bytes, with <see cref="ParquetCompression.None"/> and
/// <see cref="ParquetCompression.Snappy"/> on every machine: encodings are chosen by size alone. Not thread-safe.
/// </para>
/// </remarks>
public sealed partial class ParquetWriter : IDisposable
{
    /// <summary>Rows in a row group; the last of a file may be smaller.</summary>
    public const int RowGroupRows = 1 << 17;

    /// <summary>Rows in a data page: at most 256 KiB of numbers.</summary>
    public const int PageRows = 1 << 15;

    /// <summary>The longest text, in UTF-8 bytes.</summary>
    public const int StringBytesMax = 1 << 24;

    /// <summary>
    /// When the distinct texts of a row group reach this many UTF-8 bytes over all columns, it ends early.
    /// </summary>
    public const int RowGroupStringBytes = 1 << 24;

    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly ColumnBuffer[] _buffers;
    private readonly EncodeScratch _scratch = new();
    private readonly ChunkWriter _chunks;
    private readonly List<RowGroupInfo> _groups = [];
    private readonly SortedDictionary<string, string> _metadata = new(StringComparer.Ordinal);
    private long _rowsFlushed;
    private int _rowsInGroup;
    private bool _isComplete;

    /// <summary>Starts a file.</summary>
    /// <param name="stream">Where to write, from its present position, which must be the start of the file.</param>
    /// <param name="schema">The columns.</param>
    /// <param name="compression">How pages are compressed.</param>
    /// <param name="leaveOpen">Whether <see cref="Dispose"/> leaves the stream open.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    public ParquetWriter(
        Stream stream,
        ParquetSchema schema,
        ParquetCompression compression = ParquetCompression.Snappy,
        bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(schema);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
        }

        if (!Enum.IsDefined(compression))
        {
            throw new ArgumentOutOfRangeException(nameof(compression), compression, "Unknown compression.");
        }

        FileLayout.RequireLittleEndian();
        _stream = stream;
        _leaveOpen = leaveOpen;
        Schema = schema;
        _buffers = new ColumnBuffer[schema.Columns.Count];
        for (int c = 0; c < _buffers.Length; c++)
        {
            _buffers[c] = MakeBuffer(schema.Columns[c]);
        }

        _chunks = new ChunkWriter(stream, new PageCompressor(compression), _scratch);
        _chunks.WriteRaw(FileLayout.Magic);
    }

    /// <summary>The columns.</summary>
    public ParquetSchema Schema { get; }

    /// <summary>Rows that are ended.</summary>
    public long RowCount => _rowsFlushed + _rowsInGroup;

    /// <summary>The most rows that the next batch may have.</summary>
    public int RowsLeftInGroup => RowGroupRows - _rowsInGroup;

    /// <summary>Sets an entry of the footer; a key set again takes the new value.</summary>
    /// <param name="key">The key, not empty; entries are stored in the ordinal order of their keys.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The key is empty, or a text is not valid Unicode.</exception>
    /// <exception cref="InvalidOperationException">The file is complete.</exception>
    public void SetMetadata(string key, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfComplete();
        try
        {
            StrictUtf8.Encoding.GetByteCount(key);
            StrictUtf8.Encoding.GetByteCount(value);
        }
        catch (EncoderFallbackException e)
        {
            throw new ArgumentException($"Metadata '{key}' has half of a surrogate pair.", nameof(value), e);
        }

        _metadata[key] = value;
    }

    /// <summary>Ends a row.</summary>
    /// <exception cref="InvalidOperationException">
    /// A column has no value in this row, or the file is complete.
    /// </exception>
    public void EndRow() => EndRows(1);

    /// <summary>Ends a batch.</summary>
    /// <param name="rowCount">How many rows every column was given since the last end, at least 0.</param>
    /// <exception cref="InvalidOperationException">
    /// A column was given another number of rows, or the file is complete.
    /// </exception>
    public void EndRows(int rowCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        ThrowIfComplete();
        foreach (ColumnBuffer buffer in _buffers)
        {
            if (buffer.RowCount != _rowsInGroup + rowCount)
            {
                ThrowUneven(buffer, rowCount);
            }
        }

        _rowsInGroup += rowCount;
        if (_rowsInGroup == RowGroupRows || _scratch.StringBytes >= RowGroupStringBytes)
        {
            FlushGroup();
        }
    }

    /// <summary>Writes the rows that are left and the footer. The stream is flushed and stays open.</summary>
    /// <exception cref="InvalidOperationException">A row is not ended, or the file is complete already.</exception>
    public void Complete()
    {
        ThrowIfComplete();
        foreach (ColumnBuffer buffer in _buffers)
        {
            if (buffer.RowCount != _rowsInGroup)
            {
                throw new InvalidOperationException(
                    $"Row {RowCount} is not ended: column '{buffer.Column.Name}' has a value in it.");
            }
        }

        if (_rowsInGroup > 0)
        {
            FlushGroup();
        }

        ByteSink sink = new();
        string createdBy = $"AdoptionSim version {typeof(ParquetWriter).Assembly.GetName().Version?.ToString(3)}";
        new FooterWriter(sink).Write(new Footer(Schema, _rowsFlushed, _groups, _metadata, createdBy));
        sink.WriteInt32(sink.Length);
        sink.WriteBytes(FileLayout.Magic);
        _chunks.WriteRaw(sink.Written);
        _stream.Flush();
        _isComplete = true;
    }

    /// <summary>
    /// Closes the stream. Without <see cref="Complete"/> before, the file stays unreadable on purpose.
    /// </summary>
    public void Dispose()
    {
        _isComplete = true;
        if (!_leaveOpen)
        {
            _stream.Dispose();
        }
    }

    private ColumnBuffer MakeBuffer(ParquetColumn column) => column.Type switch
    {
        ParquetType.Int32 or ParquetType.Date => new IntegerBuffer<int>(column),
        ParquetType.Int64 => new IntegerBuffer<long>(column),
        ParquetType.Double => new DoubleBuffer(column),
        ParquetType.String => new StringBuffer(column, _scratch),
        _ => new BooleanBuffer(column),
    };

    private void FlushGroup()
    {
        List<ChunkInfo> chunks = new(_buffers.Length);
        foreach (ColumnBuffer buffer in _buffers)
        {
            chunks.Add(_chunks.Write(buffer));
            buffer.Clear();
        }

        _groups.Add(new RowGroupInfo(_rowsInGroup, chunks));
        _rowsFlushed += _rowsInGroup;
        _rowsInGroup = 0;
        _scratch.StringBytes = 0;
    }

    private void ThrowIfComplete()
    {
        if (_isComplete)
        {
            throw new InvalidOperationException("The file is complete or closed.");
        }
    }

    [DoesNotReturn]
    private void ThrowUneven(ColumnBuffer buffer, int rowCount)
    {
        int given = buffer.RowCount - _rowsInGroup;
        throw new InvalidOperationException(rowCount == 1 && given == 0
            ? $"Row {RowCount}: column '{buffer.Column.Name}' was given no value."
            : $"Row {RowCount}: column '{buffer.Column.Name}' was given {given} of {rowCount} rows.");
    }
}
