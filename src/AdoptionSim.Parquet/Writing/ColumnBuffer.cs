using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Encodings;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Writing;

/// <summary>The rows of one column in the row group that is being filled.</summary>
internal abstract class ColumnBuffer
{
    private readonly List<PageSlice> _pages = [];
    private long _firstRow;

    // Definition levels, one per row: 1 for a value, 0 for null. Kept only for a nullable column.
    private int[] _levels = [];

    protected ColumnBuffer(ParquetColumn column)
    {
        Column = column;
    }

    public ParquetColumn Column { get; }

    /// <summary>Rows in the row group so far, nulls included.</summary>
    public int RowCount { get; private set; }

    /// <summary>Values in the row group so far, nulls excluded.</summary>
    public int ValueCount { get; private set; }

    public void AppendNull()
    {
        if (!Column.Nullable)
        {
            throw Refused(RowCount, "is not nullable and was given null");
        }

        EnsureLevels(1);
        _levels[RowCount] = 0;
        RowCount++;
    }

    /// <summary>Splits the rows into pages.</summary>
    public IReadOnlyList<PageSlice> SplitPages(int pageRows)
    {
        _pages.Clear();
        int firstValue = 0;
        for (int row = 0; row < RowCount; row += pageRows)
        {
            int rows = Math.Min(pageRows, RowCount - row);
            int values = Column.Nullable ? _levels.AsSpan(row, rows).Count(1) : rows;
            _pages.Add(new PageSlice(row, rows, firstValue, values));
            firstValue += values;
        }

        return _pages;
    }

    /// <summary>Encodes the values page by page; the result may lie in the scratch.</summary>
    /// <param name="pages">The pages, as <see cref="SplitPages"/> gives them.</param>
    /// <param name="scratch">Overwritten.</param>
    /// <param name="isCompressed">Whether a codec follows, which makes other encodings pay.</param>
    public abstract EncodedChunk Encode(IReadOnlyList<PageSlice> pages, EncodeScratch scratch, bool isCompressed);

    /// <summary>The bounds of the values; called with at least one value.</summary>
    public abstract ChunkStatistics Bounds();

    public void EncodeLevels(PageSlice page, ByteSink sink)
    {
        if (Column.Nullable)
        {
            RleHybrid.Encode(_levels.AsSpan(page.FirstRow, page.RowCount), width: 1, sink);
        }
    }

    /// <summary>Empties the buffer for the next row group.</summary>
    public virtual void Clear()
    {
        _firstRow += RowCount;
        RowCount = 0;
        ValueCount = 0;
    }

    /// <summary>Notes one row with a value; the subclass has stored it.</summary>
    protected void CountValue()
    {
        if (Column.Nullable)
        {
            EnsureLevels(1);
            _levels[RowCount] = 1;
        }

        RowCount++;
        ValueCount++;
    }

    /// <summary>Notes rows of which some may be null; the subclass has stored the values.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="isNull">Empty where none is null, else one flag per row.</param>
    protected void CountValues(int rows, ReadOnlySpan<bool> isNull)
    {
        int nulls = isNull.Count(true);
        if (Column.Nullable)
        {
            EnsureLevels(rows);
            Span<int> levels = _levels.AsSpan(RowCount, rows);
            levels.Fill(1);
            for (int i = 0; i < isNull.Length; i++)
            {
                levels[i] = isNull[i] ? 0 : 1;
            }
        }

        RowCount += rows;
        ValueCount += rows - nulls;
    }

    /// <summary>Throws unless the flags are empty or fit the rows, and say null only where the column may be.</summary>
    protected void CheckNulls(int rows, ReadOnlySpan<bool> isNull)
    {
        if (!isNull.IsEmpty && isNull.Length != rows)
        {
            throw Refused(RowCount, $"was given {rows} values with {isNull.Length} null flags");
        }

        int firstNull = isNull.IndexOf(true);
        if (firstNull >= 0 && !Column.Nullable)
        {
            throw Refused(RowCount + firstNull, "is not nullable and was given null");
        }
    }

    /// <summary>What a caller gets who appends what a column cannot hold.</summary>
    /// <param name="rowInGroup">The row, counted within the row group.</param>
    /// <param name="problem">The rest of the sentence after the column's name.</param>
    [SuppressMessage("Usage", "MA0015:Specify the parameter name", Justification = "Row and column say which value.")]
    protected ArgumentException Refused(int rowInGroup, string problem) =>
        new($"Row {_firstRow + rowInGroup}: column '{Column.Name}' {problem}.");

    /// <summary>Makes room at the end of an array, which grows by doubling.</summary>
    protected static void EnsureRoom<T>(ref T[] array, int used, int added)
    {
        if (used + added > array.Length)
        {
            Array.Resize(ref array, Math.Max(used + added, Math.Max(256, 2 * array.Length)));
        }
    }

    private void EnsureLevels(int added) => EnsureRoom(ref _levels, RowCount, added);
}
