using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Notebooks;

/// <summary>A table of a run or a comparison in memory, column by column, with the meaning of each column.</summary>
/// <example>
/// <code>
/// ResultTable occupations = run.Table("occupation").Where("month", new DateOnly(2030, 12, 1));
/// double most = occupations.Numbers("employed_persons").Max() ?? 0;
/// </code>
/// </example>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class ResultTable : IShown
{
    private const int RowsShown = 20;
    private const int WidthShown = 120;

    private readonly Array[] values;
    private readonly int[] rows;
    private readonly ReportLanguage language;
    private readonly string citation;

    private ResultTable(
        string name, IReadOnlyList<ColumnDefinition> columns, Array[] values, int[] rows, ReportLanguage language,
        string citation)
    {
        Name = name;
        Columns = columns;
        this.values = values;
        this.rows = rows;
        this.language = language;
        this.citation = citation;
    }

    /// <summary>Name, which is that of its file.</summary>
    public string Name { get; }

    /// <summary>Columns with type, unit and description in both languages.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>Number of rows.</summary>
    public int RowCount => rows.Length;

    /// <summary>A column of numbers, whole ones included; null where a row has none.</summary>
    /// <param name="column">Name of the column.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds no numbers.</exception>
    public IReadOnlyList<double?> Numbers(string column)
    {
        Array all = ValuesOf(column);
        return all switch
        {
            double?[] numbers => [.. rows.Select(row => numbers[row])],
            int?[] numbers => [.. rows.Select(row => (double?)numbers[row])],
            long?[] numbers => [.. rows.Select(row => (double?)numbers[row])],
            _ => throw Other(column, "numbers"),
        };
    }

    /// <summary>A column of texts, such as ids and codes; null where a row has none.</summary>
    /// <param name="column">Name of the column.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds no texts.</exception>
    public IReadOnlyList<string?> Texts(string column) => Cells<string?>(column, "texts");

    /// <summary>A column of days; months are their first days.</summary>
    /// <param name="column">Name of the column.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds no days.</exception>
    public IReadOnlyList<DateOnly?> Dates(string column) => Cells<DateOnly?>(column, "days");

    /// <summary>A column of truth values.</summary>
    /// <param name="column">Name of the column.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds no truth values.</exception>
    public IReadOnlyList<bool?> Truths(string column) => Cells<bool?>(column, "truth values");

    /// <summary>The rows in which a column has a value.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="value">A text, a day, a number or a truth value, of the column's own type.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds values of another type.</exception>
    public ResultTable Where(string column, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Array all = ValuesOf(column);
        Func<int, bool> fits = (all, value) switch
        {
            (string?[] texts, string text) => row => string.Equals(texts[row], text, StringComparison.Ordinal),
            (DateOnly?[] days, DateOnly day) => row => days[row] == day,
            (bool?[] truths, bool truth) => row => truths[row] == truth,
            (int?[] numbers, int number) => row => numbers[row] == number,
            (long?[] numbers, int number) => row => numbers[row] == number,
            (long?[] numbers, long number) => row => numbers[row] == number,
            (double?[] numbers, double number) => row => numbers[row].Equals(number),
            _ => throw Other(column, $"values of type {value.GetType().Name}"),
        };
        return With([.. rows.Where(fits)]);
    }

    /// <summary>The first rows.</summary>
    /// <param name="count">How many.</param>
    public ResultTable Head(int count) => With([.. rows.Take(count)]);

    /// <summary>The rows in the order of a column, unknown values last.</summary>
    /// <param name="column">Name of the column.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public ResultTable OrderBy(string column, bool descending = false)
    {
        Array all = ValuesOf(column);
        var compared = Comparer<object?>.Create((one, other) => one is string text && other is string second
            ? string.CompareOrdinal(text, second)
            : Comparer<object?>.Default.Compare(one, other));
        IOrderedEnumerable<int> known = rows.OrderBy(row => all.GetValue(row) is null);
        return With([.. descending
            ? known.ThenByDescending(all.GetValue, compared)
            : known.ThenBy(all.GetValue, compared)]);
    }

    /// <summary>Some of the columns, in this order.</summary>
    /// <param name="columns">Their names.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public ResultTable Select(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int[] chosen = [.. columns.Select(IndexOf)];
        return new ResultTable(
            Name, [.. chosen.Select(c => Columns[c])], [.. chosen.Select(c => values[c])], rows, language, citation);
    }

    /// <summary>What each column means, with its type and unit.</summary>
    public Listing Describe() => new(
        [
            Listing.TableOf(
                new($"表 {Name} の列", $"Columns of the table {Name}"),
                [new("列", "Column"), new("型", "Type"), new("単位", "Unit"), new("意味", "Meaning")],
                Columns.Select(column => (IReadOnlyList<ReportText>)
                [
                    Listing.Same(column.Name), Listing.Same(column.Type.ToString()), Listing.Same(column.Unit),
                    new(column.DescriptionJa, column.DescriptionEn),
                ])),
        ],
        language, citation);

    /// <summary>The first rows and the columns that fit, and what was left out.</summary>
    public override string ToString() => TableViews.ToText([Shown(WidthShown)], language);

    /// <inheritdoc/>
    public string ToHtml() => TableViews.ToHtml([Shown(int.MaxValue)], language);

    /// <summary>All rows and columns, numbers at full precision, under the names of the columns.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder().AppendJoin(',', Columns.Select(column => column.Name)).Append("\r\n");
        foreach (int row in rows)
        {
            csv.AppendJoin(',', values.Select(all => CsvField.Of(Exact(all.GetValue(row))))).Append("\r\n");
        }

        return csv.ToString();
    }

    /// <inheritdoc/>
    public string Cite() => citation;

    /// <summary>Reads a table of Parquet.</summary>
    internal static ResultTable Read(string path, ReportLanguage language, string citation)
    {
        try
        {
            using ParquetReader reader = ParquetReader.Open(File.OpenRead(path));
            IReadOnlyList<ColumnDefinition> columns = TableColumns.Of(reader);
            return new ResultTable(
                Path.GetFileNameWithoutExtension(path), columns, [.. columns.Select(column => Read(reader, column))],
                [.. Enumerable.Range(0, checked((int)reader.RowCount))], language, citation);
        }
        catch (Exception failure) when (failure is ParquetFormatException or FormatException)
        {
            throw new FormatException($"{Path.GetFileName(path)}: {failure.Message}", failure);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }

    private static Array Read(ParquetReader reader, ColumnDefinition column) => column.Type switch
    {
        ParquetType.Int32 => reader.ReadNullableInt32(column.Name),
        ParquetType.Int64 => reader.ReadNullableInt64(column.Name),
        ParquetType.Double => reader.ReadNullableDouble(column.Name),
        ParquetType.Boolean => reader.ReadNullableBooleans(column.Name),
        ParquetType.Date => reader.ReadNullableDates(column.Name),
        _ => reader.ReadNullableStrings(column.Name),
    };

    private PrintedTable Shown(int width)
    {
        int[] first = [.. rows.Take(RowsShown)];
        List<(string Name, string[] Cells)> shown = [];
        int used = 0;
        for (int c = 0; c < Columns.Count; c++)
        {
            string[] cells = [.. first.Select(row => Rounded(values[c].GetValue(row)))];
            used += 2 + cells.Append(Columns[c].Name).Max(TextWidth.Of);
            if (used > width && shown.Count > 0)
            {
                break;
            }

            shown.Add((Columns[c].Name, cells));
        }

        List<ReportText> notes = [];
        if (rows.Length > first.Length)
        {
            notes.Add(new($"ほか {rows.Length - first.Length} 行", $"and {rows.Length - first.Length} more rows"));
        }

        if (shown.Count < Columns.Count)
        {
            string left = string.Join(", ", Columns.Skip(shown.Count).Select(column => column.Name));
            notes.Add(new($"ほかの列：{left}", $"other columns: {left}"));
        }

        return Listing.TableOf(
            new($"表 {Name}（{rows.Length} 行）", $"Table {Name} ({rows.Length} rows)"),
            [.. shown.Select(column => Listing.Same(column.Name))],
            first.Select((_, r) => (IReadOnlyList<ReportText>)
                [.. shown.Select(column => Listing.Same(column.Cells[r]))]),
            notes);
    }

    private static string Exact(object? value) => value switch
    {
        null => string.Empty,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Six digits are enough to look at.</summary>
    private static string Rounded(object? value) => value switch
    {
        null => "–",
        double number => number.ToString("G6", CultureInfo.InvariantCulture),
        _ => Exact(value),
    };

    private T[] Cells<T>(string column, string what) =>
        ValuesOf(column) is T[] all ? [.. rows.Select(row => all[row])] : throw Other(column, what);

    private Array ValuesOf(string column) => values[IndexOf(column)];

    private int IndexOf(string column)
    {
        int place = Columns.ToList().FindIndex(known => string.Equals(known.Name, column, StringComparison.Ordinal));
        return place >= 0
            ? place
            : throw new ArgumentException(
                $"The table '{Name}' has no column '{column}'; it has "
                + $"{string.Join(", ", Columns.Select(known => known.Name))}.", nameof(column));
    }

    private ArgumentException Other(string column, string wanted) => new(
        $"The column '{column}' of the table '{Name}' is of type {Columns[IndexOf(column)].Type}, and holds no "
        + $"{wanted}.", nameof(column));

    private ResultTable With(int[] chosen) => new(Name, Columns, values, chosen, language, citation);
}
