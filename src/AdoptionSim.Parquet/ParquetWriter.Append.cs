using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using AdoptionSim.Parquet.Writing;

namespace AdoptionSim.Parquet;

/// <content>How values get into the open row or batch.</content>
public sealed partial class ParquetWriter
{
    private static readonly int EpochDay = new DateOnly(1970, 1, 1).DayNumber;

    private int[] _days = [];

    /// <summary>Gives the open row null.</summary>
    /// <param name="column">The column's index from 0.</param>
    /// <exception cref="ArgumentException">The column is not nullable.</exception>
    /// <exception cref="InvalidOperationException">
    /// The column has a value in this row, or the file is complete.
    /// </exception>
    public void AppendNull(int column) => Ready(column).AppendNull();

    /// <summary>Gives the open row an integer; an Int64 column takes it too.</summary>
    /// <param name="column">The column's index from 0, of type Int32 or Int64.</param>
    /// <param name="value">The value.</param>
    /// <inheritdoc cref="Append(int, double)" path="/exception"/>
    public void Append(int column, int value)
    {
        ColumnBuffer buffer = Ready(column);
        if (buffer.Column.Type == ParquetType.Int64)
        {
            ((IntegerBuffer<long>)buffer).Append(value);
            return;
        }

        ((IntegerBuffer<int>)OfType(buffer, ParquetType.Int32, column)).Append(value);
    }

    /// <summary>Gives the open row a 64-bit integer.</summary>
    /// <param name="column">The column's index from 0, of type Int64.</param>
    /// <param name="value">The value.</param>
    /// <inheritdoc cref="Append(int, double)" path="/exception"/>
    public void Append(int column, long value) =>
        ((IntegerBuffer<long>)Ready(column, ParquetType.Int64)).Append(value);

    /// <summary>Gives the open row a number.</summary>
    /// <param name="column">The column's index from 0, of type Double.</param>
    /// <param name="value">The value, finite.</param>
    /// <exception cref="ArgumentException">
    /// The column does not exist, has another type, or cannot hold the value; the message names column and row.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The column has a value in this row, or the file is complete.
    /// </exception>
    public void Append(int column, double value) => ((DoubleBuffer)Ready(column, ParquetType.Double)).Append(value);

    /// <summary>Gives the open row a day.</summary>
    /// <param name="column">The column's index from 0, of type Date.</param>
    /// <param name="value">The value.</param>
    /// <inheritdoc cref="Append(int, double)" path="/exception"/>
    public void Append(int column, DateOnly value) =>
        ((IntegerBuffer<int>)Ready(column, ParquetType.Date)).Append(value.DayNumber - EpochDay);

    /// <summary>Gives the open row a text.</summary>
    /// <param name="column">The column's index from 0, of type String.</param>
    /// <param name="value">The value, valid Unicode of at most <see cref="StringBytesMax"/> UTF-8 bytes.</param>
    /// <inheritdoc cref="Append(int, double)" path="/exception"/>
    public void Append(int column, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ((StringBuffer)Ready(column, ParquetType.String)).Append(value);
    }

    /// <summary>Gives the open row true or false.</summary>
    /// <param name="column">The column's index from 0, of type Boolean.</param>
    /// <param name="value">The value.</param>
    /// <inheritdoc cref="Append(int, double)" path="/exception"/>
    public void Append(int column, bool value) => ((BooleanBuffer)Ready(column, ParquetType.Boolean)).Append(value);

    /// <summary>Gives the open batch a column of integers.</summary>
    /// <param name="column">The column's index from 0, of type Int32.</param>
    /// <param name="values">One per row, at most <see cref="RowsLeftInGroup"/>.</param>
    /// <param name="isNull">Empty where no row is null, else one flag per row.</param>
    /// <inheritdoc cref="Append(int, ReadOnlySpan{double}, ReadOnlySpan{bool})" path="/exception"/>
    public void Append(int column, ReadOnlySpan<int> values, ReadOnlySpan<bool> isNull = default) =>
        ((IntegerBuffer<int>)ReadyForBatch(column, ParquetType.Int32, values.Length)).Append(values, isNull);

    /// <summary>Gives the open batch a column of 64-bit integers.</summary>
    /// <param name="column">The column's index from 0, of type Int64.</param>
    /// <param name="values">One per row, at most <see cref="RowsLeftInGroup"/>.</param>
    /// <param name="isNull">Empty where no row is null, else one flag per row.</param>
    /// <inheritdoc cref="Append(int, ReadOnlySpan{double}, ReadOnlySpan{bool})" path="/exception"/>
    public void Append(int column, ReadOnlySpan<long> values, ReadOnlySpan<bool> isNull = default) =>
        ((IntegerBuffer<long>)ReadyForBatch(column, ParquetType.Int64, values.Length)).Append(values, isNull);

    /// <summary>Gives the open batch a column of numbers.</summary>
    /// <param name="column">The column's index from 0, of type Double.</param>
    /// <param name="values">One per row, finite unless flagged, at most <see cref="RowsLeftInGroup"/>.</param>
    /// <param name="isNull">Empty where no row is null, else one flag per row.</param>
    /// <exception cref="ArgumentException">
    /// The column does not exist or has another type, the batch is too long, the flags do not fit, or the column
    /// cannot hold a value; the message names column and row. Nothing is appended then.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The column has rows in this batch, or the file is complete.
    /// </exception>
    public void Append(int column, ReadOnlySpan<double> values, ReadOnlySpan<bool> isNull = default) =>
        ((DoubleBuffer)ReadyForBatch(column, ParquetType.Double, values.Length)).Append(values, isNull);

    /// <summary>Gives the open batch a column of days.</summary>
    /// <param name="column">The column's index from 0, of type Date.</param>
    /// <param name="values">One per row, at most <see cref="RowsLeftInGroup"/>.</param>
    /// <param name="isNull">Empty where no row is null, else one flag per row.</param>
    /// <inheritdoc cref="Append(int, ReadOnlySpan{double}, ReadOnlySpan{bool})" path="/exception"/>
    public void Append(int column, ReadOnlySpan<DateOnly> values, ReadOnlySpan<bool> isNull = default)
    {
        ColumnBuffer buffer = ReadyForBatch(column, ParquetType.Date, values.Length);
        if (_days.Length < values.Length)
        {
            _days = new int[values.Length];
        }

        for (int i = 0; i < values.Length; i++)
        {
            _days[i] = values[i].DayNumber - EpochDay;
        }

        ((IntegerBuffer<int>)buffer).Append(_days.AsSpan(0, values.Length), isNull);
    }

    /// <summary>Gives the open batch a column of Booleans.</summary>
    /// <param name="column">The column's index from 0, of type Boolean.</param>
    /// <param name="values">One per row, at most <see cref="RowsLeftInGroup"/>.</param>
    /// <param name="isNull">Empty where no row is null, else one flag per row.</param>
    /// <inheritdoc cref="Append(int, ReadOnlySpan{double}, ReadOnlySpan{bool})" path="/exception"/>
    public void Append(int column, ReadOnlySpan<bool> values, ReadOnlySpan<bool> isNull = default) =>
        ((BooleanBuffer)ReadyForBatch(column, ParquetType.Boolean, values.Length)).Append(values, isNull);

    /// <summary>Gives the open batch a column of texts by number, which is faster than by text.</summary>
    /// <param name="column">The column's index from 0, of type String.</param>
    /// <param name="codes">
    /// One per row, at most <see cref="RowsLeftInGroup"/>: an index into <paramref name="labels"/>, or -1 for null.
    /// </param>
    /// <param name="labels">The texts; one that no row uses is not stored.</param>
    /// <inheritdoc cref="Append(int, ReadOnlySpan{double}, ReadOnlySpan{bool})" path="/exception"/>
    public void AppendLabels(int column, ReadOnlySpan<int> codes, IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ((StringBuffer)ReadyForBatch(column, ParquetType.String, codes.Length)).Append(codes, labels);
    }

    private ColumnBuffer ReadyForBatch(int column, ParquetType type, int rowCount)
    {
        ColumnBuffer buffer = Ready(column, type);
        return rowCount <= RowsLeftInGroup
            ? buffer
            : throw new ArgumentException(
                $"Row {RowCount}: column '{buffer.Column.Name}' was given {rowCount} rows; "
                + $"the row group has room for {RowsLeftInGroup} (see {nameof(RowsLeftInGroup)}).",
                nameof(column));
    }

    private ColumnBuffer Ready(int column, ParquetType type) => OfType(Ready(column), type, column);

    private ColumnBuffer Ready(int column)
    {
        if (unchecked((uint)column) >= (uint)_buffers.Length
            || _isComplete
            || _buffers[column].RowCount != _rowsInGroup)
        {
            ThrowNotReady(column);
        }

        return _buffers[column];
    }

    private static ColumnBuffer OfType(ColumnBuffer buffer, ParquetType type, int column)
    {
        return buffer.Column.Type == type
            ? buffer
            : throw new ArgumentException(
                $"Column '{buffer.Column.Name}' is {buffer.Column.Type}, not {type}.", nameof(column));
    }

    [DoesNotReturn]
    private void ThrowNotReady(int column)
    {
        ThrowIfComplete();
        if (column < 0 || column >= _buffers.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(column), column, $"The schema has {_buffers.Length} columns, counted from 0.");
        }

        throw new InvalidOperationException(
            $"Row {RowCount}: column '{_buffers[column].Column.Name}' already has a value.");
    }
}
