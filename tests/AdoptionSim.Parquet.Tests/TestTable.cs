using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace AdoptionSim.Parquet.Tests;

/// <summary>A table in memory: what a file was made of and must give back.</summary>
public sealed class TestTable
{
    public TestTable(IReadOnlyList<ParquetColumn> columns, IReadOnlyList<object?[]> values)
    {
        Columns = columns;
        Values = values;
    }

    public IReadOnlyList<ParquetColumn> Columns { get; }

    /// <summary>One array per column, one element per row; null is null.</summary>
    public IReadOnlyList<object?[]> Values { get; }

    public int RowCount => Values[0].Length;

    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);

    public byte[] Write(ParquetCompression compression = ParquetCompression.Snappy, int batchRows = 0)
    {
        using MemoryStream stream = new();
        using (ParquetWriter writer = new(stream, new ParquetSchema(Columns), compression, leaveOpen: true))
        {
            foreach ((string key, string value) in Metadata)
            {
                writer.SetMetadata(key, value);
            }

            if (batchRows == 0)
            {
                WriteRows(writer);
            }
            else
            {
                WriteBatches(writer, batchRows);
            }

            writer.Complete();
        }

        return stream.ToArray();
    }

    /// <summary>Reads a file back as objects.</summary>
    public static TestTable Read(byte[] file)
    {
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        object?[][] values = [.. reader.Schema.Columns.Select(c => ReadColumn(reader, c))];
        TestTable table = new(reader.Schema.Columns, values);
        foreach ((string key, string value) in reader.Metadata)
        {
            table.Metadata[key] = value;
        }

        return table;
    }

    /// <summary>Says where two tables differ, or null. Doubles are compared by their bits.</summary>
    public string? DifferenceFrom(TestTable other)
    {
        if (!Columns.SequenceEqual(other.Columns))
        {
            return "the columns differ";
        }

        if (!Metadata.OrderBy(p => p.Key, StringComparer.Ordinal)
            .SequenceEqual(other.Metadata.OrderBy(p => p.Key, StringComparer.Ordinal)))
        {
            return "the metadata differ";
        }

        for (int c = 0; c < Columns.Count; c++)
        {
            if (Values[c].Length != other.Values[c].Length)
            {
                return $"{Values[c].Length} rows against {other.Values[c].Length} in {Columns[c]}";
            }

            for (int row = 0; row < RowCount; row++)
            {
                if (!Same(Values[c][row], other.Values[c][row]))
                {
                    object? there = other.Values[c][row];
                    return $"{Columns[c]}, row {row}: {Values[c][row] ?? "null"} against {there ?? "null"}";
                }
            }
        }

        return null;
    }

    /// <summary>Writes the form that node/check.mjs reads.</summary>
    public void WriteExpected(string path)
    {
        using FileStream stream = File.Create(path);
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteStartArray("columns");
        foreach (ParquetColumn column in Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("rowCount", RowCount);
        json.WriteStartObject("metadata");
        foreach ((string key, string value) in Metadata)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("values");
        for (int c = 0; c < Columns.Count; c++)
        {
            json.WriteStartArray(Columns[c].Name);
            foreach (object? value in Values[c])
            {
                WriteValue(json, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads the form that node/check.mjs writes.</summary>
    public static TestTable ReadExpected(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement root = document.RootElement;
        List<ParquetColumn> columns = [];
        List<object?[]> values = [];
        foreach (JsonElement column in root.GetProperty("columns").EnumerateArray())
        {
            string name = column.GetProperty("name").GetString()!;
            ParquetType type = Enum.Parse<ParquetType>(column.GetProperty("type").GetString()!, ignoreCase: true);
            columns.Add(new ParquetColumn(name, type, Nullable: true));
            values.Add([.. root.GetProperty("values").GetProperty(name).EnumerateArray().Select(v => Parse(v, type))]);
        }

        TestTable table = new(columns, values);
        foreach (JsonProperty pair in root.GetProperty("metadata").EnumerateObject())
        {
            table.Metadata[pair.Name] = pair.Value.GetString()!;
        }

        return table;
    }

    private void WriteRows(ParquetWriter writer)
    {
        for (int row = 0; row < RowCount; row++)
        {
            for (int c = 0; c < Columns.Count; c++)
            {
                Append(writer, c, Values[c][row]);
            }

            writer.EndRow();
        }
    }

    private void WriteBatches(ParquetWriter writer, int batchRows)
    {
        for (int start = 0; start < RowCount;)
        {
            int rows = Math.Min(Math.Min(batchRows, writer.RowsLeftInGroup), RowCount - start);
            for (int c = 0; c < Columns.Count; c++)
            {
                AppendBatch(writer, c, Values[c].AsSpan(start, rows));
            }

            writer.EndRows(rows);
            start += rows;
        }
    }

    private static void Append(ParquetWriter writer, int column, object? value)
    {
        switch (value)
        {
            case null: writer.AppendNull(column); break;
            case int number: writer.Append(column, number); break;
            case long number: writer.Append(column, number); break;
            case double number: writer.Append(column, number); break;
            case DateOnly day: writer.Append(column, day); break;
            case string text: writer.Append(column, text); break;
            case bool flag: writer.Append(column, flag); break;
            default: throw new NotSupportedException(value.GetType().Name);
        }
    }

    private void AppendBatch(ParquetWriter writer, int column, ReadOnlySpan<object?> values)
    {
        object?[] items = values.ToArray();
        bool[] isNull = Columns[column].Nullable ? [.. items.Select(v => v is null)] : [];
        switch (Columns[column].Type)
        {
            case ParquetType.Int32: writer.Append(column, Typed<int>(items), isNull); break;
            case ParquetType.Int64: writer.Append(column, Typed<long>(items), isNull); break;
            case ParquetType.Double: writer.Append(column, Typed<double>(items), isNull); break;
            case ParquetType.Date: writer.Append(column, Typed<DateOnly>(items), isNull); break;
            case ParquetType.Boolean: writer.Append(column, Typed<bool>(items), isNull); break;
            default:
                string[] labels = [.. items.OfType<string>().Distinct(StringComparer.Ordinal).Reverse(), "unused"];
                Dictionary<string, int> codes = labels.Select((label, i) => (label, i))
                    .DistinctBy(p => p.label, StringComparer.Ordinal)
                    .ToDictionary(p => p.label, p => p.i, StringComparer.Ordinal);
                int[] rows = [.. items.Select(v => v is string text ? codes[text] : -1)];
                writer.AppendLabels(column, rows, labels);
                break;
        }
    }

    private static T[] Typed<T>(object?[] items)
        where T : struct => [.. items.Select(v => v is null ? default : (T)v)];

    private static object?[] ReadColumn(ParquetReader reader, ParquetColumn column)
    {
        return column.Type switch
        {
            ParquetType.Int32 => Objects(reader.ReadNullableInt32(column.Name)),
            ParquetType.Int64 => Objects(reader.ReadNullableInt64(column.Name)),
            ParquetType.Double => Objects(reader.ReadNullableDouble(column.Name)),
            ParquetType.Date => Objects(reader.ReadNullableDates(column.Name)),
            ParquetType.String => [.. reader.ReadNullableStrings(column.Name)],
            _ => Objects(reader.ReadNullableBooleans(column.Name)),
        };
    }

    private static object?[] Objects<T>(T?[] values)
        where T : struct => [.. values.Select(v => (object?)v)];

    private static bool Same(object? one, object? other) =>
        one is double x && other is double y
            ? BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y)
            : Equals(one, other);

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd")); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            default: json.WriteStringValue((string)value); break;
        }
    }

    private static object? Parse(JsonElement value, ParquetType type)
    {
        return value.ValueKind == JsonValueKind.Null ? null : type switch
        {
            ParquetType.Int32 => value.GetInt32(),
            ParquetType.Int64 => long.Parse(value.GetString()!),
            ParquetType.Double => value.GetDouble(),
            ParquetType.Date => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd"),
            ParquetType.String => value.GetString(),
            _ => value.GetBoolean(),
        };
    }
}
