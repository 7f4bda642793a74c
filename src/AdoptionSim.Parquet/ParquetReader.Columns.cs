using System;
using AdoptionSim.Parquet.Reading;

namespace AdoptionSim.Parquet;

/// <content>Whole columns as arrays, one element per row.</content>
public sealed partial class ParquetReader
{
    private static readonly int EpochDay = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Reads a column of integers that has no null.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value per row.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it has another type.</exception>
    /// <exception cref="InvalidOperationException">A row is null; the message names it.</exception>
    /// <exception cref="ParquetFormatException">The column is damaged or encoded in an unsupported way.</exception>
    public int[] ReadInt32(string name) =>
        WithoutNulls(name, ReadColumn(name, ParquetType.Int32, new IntegerDecoder<int>()));

    /// <summary>Reads a column of integers.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value or null per row.</returns>
    /// <exception cref="ArgumentException">There is no such column, or it has another type.</exception>
    /// <exception cref="ParquetFormatException">The column is damaged or encoded in an unsupported way.</exception>
    public int?[] ReadNullableInt32(string name) =>
        WithNulls(ReadColumn(name, ParquetType.Int32, new IntegerDecoder<int>()));

    /// <summary>Reads a column of 64-bit integers that has no null.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value per row.</returns>
    /// <inheritdoc cref="ReadInt32" path="/exception"/>
    public long[] ReadInt64(string name) =>
        WithoutNulls(name, ReadColumn(name, ParquetType.Int64, new IntegerDecoder<long>()));

    /// <summary>Reads a column of 64-bit integers.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value or null per row.</returns>
    /// <inheritdoc cref="ReadNullableInt32" path="/exception"/>
    public long?[] ReadNullableInt64(string name) =>
        WithNulls(ReadColumn(name, ParquetType.Int64, new IntegerDecoder<long>()));

    /// <summary>Reads a column of doubles that has no null.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value per row.</returns>
    /// <inheritdoc cref="ReadInt32" path="/exception"/>
    public double[] ReadDouble(string name) =>
        WithoutNulls(name, ReadColumn(name, ParquetType.Double, new DoubleDecoder()));

    /// <summary>Reads a column of doubles.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value or null per row.</returns>
    /// <inheritdoc cref="ReadNullableInt32" path="/exception"/>
    public double?[] ReadNullableDouble(string name) =>
        WithNulls(ReadColumn(name, ParquetType.Double, new DoubleDecoder()));

    /// <summary>Reads a column of Booleans that has no null.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value per row.</returns>
    /// <inheritdoc cref="ReadInt32" path="/exception"/>
    public bool[] ReadBooleans(string name) =>
        WithoutNulls(name, ReadColumn(name, ParquetType.Boolean, new BooleanDecoder()));

    /// <summary>Reads a column of Booleans.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value or null per row.</returns>
    /// <inheritdoc cref="ReadNullableInt32" path="/exception"/>
    public bool?[] ReadNullableBooleans(string name) =>
        WithNulls(ReadColumn(name, ParquetType.Boolean, new BooleanDecoder()));

    /// <summary>Reads a column of days that has no null.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value per row.</returns>
    /// <inheritdoc cref="ReadInt32" path="/exception"/>
    public DateOnly[] ReadDates(string name)
    {
        int[] days = WithoutNulls(name, ReadColumn(name, ParquetType.Date, new IntegerDecoder<int>()));
        return Array.ConvertAll(days, day => ToDate(name, day));
    }

    /// <summary>Reads a column of days.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value or null per row.</returns>
    /// <inheritdoc cref="ReadNullableInt32" path="/exception"/>
    public DateOnly?[] ReadNullableDates(string name)
    {
        int?[] days = WithNulls(ReadColumn(name, ParquetType.Date, new IntegerDecoder<int>()));
        return Array.ConvertAll(days, day => day is int known ? ToDate(name, known) : (DateOnly?)null);
    }

    /// <summary>Reads a column of texts that has no null.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value per row; rows of a dictionary share their string.</returns>
    /// <inheritdoc cref="ReadInt32" path="/exception"/>
    public string[] ReadStrings(string name) =>
        WithoutNulls(name, ReadColumn(name, ParquetType.String, new StringDecoder()));

    /// <summary>Reads a column of texts.</summary>
    /// <param name="name">The column's name.</param>
    /// <returns>One value or null per row; rows of a dictionary share their string.</returns>
    /// <inheritdoc cref="ReadNullableInt32" path="/exception"/>
    public string?[] ReadNullableStrings(string name) =>
        ReadColumn(name, ParquetType.String, new StringDecoder()).Values;

    private static T[] WithoutNulls<T>(string name, ColumnValues<T> column)
    {
        int firstNull = column.FirstNull;
        return firstNull < 0
            ? column.Values
            : throw new InvalidOperationException($"Row {firstNull} of column '{name}' is null.");
    }

    private static T?[] WithNulls<T>(ColumnValues<T> column)
        where T : struct
    {
        T[] values = column.Values;
        T?[] result = new T?[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            result[i] = column.IsNull(i) ? null : values[i];
        }

        return result;
    }

    private DateOnly ToDate(string name, int daysSinceEpoch)
    {
        long dayNumber = (long)EpochDay + daysSinceEpoch;
        return dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)dayNumber)
            : throw new ParquetFormatException(
                $"column '{name}' has day {daysSinceEpoch}, outside of the calendar",
                _footer.RowGroups[0].Chunks[Schema.IndexOf(name)].DataPageOffset);
    }
}
