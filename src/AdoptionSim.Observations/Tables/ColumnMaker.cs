using System;
using AdoptionSim.Model.Time;
using AdoptionSim.Parquet;

namespace AdoptionSim.Observations.Tables;

/// <summary>Makes the columns of a table of rows.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
public sealed class ColumnMaker<TRow>
{
    private const string NoUnit = "none";

    /// <summary>A name or another text that repeats.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="ja">Description in Japanese.</param>
    /// <param name="en">Description in English.</param>
    /// <param name="value">Its value in a row.</param>
    /// <param name="nullable">Whether a row may lack it.</param>
    public RowColumn<TRow> Text(
        string name, string ja, string en, Func<TRow, string?> value, bool nullable = false) =>
        new(new ColumnDefinition(name, ParquetType.String, nullable, NoUnit, ja, en), (writer, column, row) =>
        {
            if (value(row) is string text)
            {
                writer.Append(column, text);
            }
            else
            {
                writer.AppendNull(column);
            }
        });

    /// <summary>A month, stored as its first day.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="ja">Description in Japanese.</param>
    /// <param name="en">Description in English.</param>
    /// <param name="value">Its value in a row.</param>
    public RowColumn<TRow> MonthOf(string name, string ja, string en, Func<TRow, Month> value) =>
        new(
            new ColumnDefinition(name, ParquetType.Date, false, NoUnit, ja, en),
            (writer, column, row) => writer.Append(column, value(row).FirstDay));

    /// <summary>True or false.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="ja">Description in Japanese.</param>
    /// <param name="en">Description in English.</param>
    /// <param name="value">Its value in a row.</param>
    public RowColumn<TRow> Flag(string name, string ja, string en, Func<TRow, bool> value) =>
        new(
            new ColumnDefinition(name, ParquetType.Boolean, false, NoUnit, ja, en),
            (writer, column, row) => writer.Append(column, value(row)));

    /// <summary>A small whole number.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="ja">Description in Japanese.</param>
    /// <param name="en">Description in English.</param>
    /// <param name="value">Its value in a row.</param>
    /// <param name="nullable">Whether a row may lack it.</param>
    public RowColumn<TRow> Number32(
        string name, string unit, string ja, string en, Func<TRow, int?> value, bool nullable = false) =>
        new(new ColumnDefinition(name, ParquetType.Int32, nullable, unit, ja, en), (writer, column, row) =>
        {
            if (value(row) is int number)
            {
                writer.Append(column, number);
            }
            else
            {
                writer.AppendNull(column);
            }
        });

    /// <summary>A whole number.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="ja">Description in Japanese.</param>
    /// <param name="en">Description in English.</param>
    /// <param name="value">Its value in a row.</param>
    /// <param name="nullable">Whether a row may lack it.</param>
    public RowColumn<TRow> Number64(
        string name, string unit, string ja, string en, Func<TRow, long?> value, bool nullable = false) =>
        new(new ColumnDefinition(name, ParquetType.Int64, nullable, unit, ja, en), (writer, column, row) =>
        {
            if (value(row) is long number)
            {
                writer.Append(column, number);
            }
            else
            {
                writer.AppendNull(column);
            }
        });

    /// <summary>A finite number.</summary>
    /// <param name="name">Name of the column.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="ja">Description in Japanese.</param>
    /// <param name="en">Description in English.</param>
    /// <param name="value">Its value in a row.</param>
    /// <param name="nullable">Whether a row may lack it.</param>
    public RowColumn<TRow> Number(
        string name, string unit, string ja, string en, Func<TRow, double?> value, bool nullable = false) =>
        new(new ColumnDefinition(name, ParquetType.Double, nullable, unit, ja, en), (writer, column, row) =>
        {
            if (value(row) is double number)
            {
                writer.Append(column, number);
            }
            else
            {
                writer.AppendNull(column);
            }
        });
}
