using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Numbers;

namespace AdoptionSim.Reports.Sources;

/// <summary>One table; columns are read when they are first asked for, and rows are found by their month.</summary>
internal sealed class SourceTable : IDisposable
{
    private const string Month = "month";
    private const string Replicate = "replicate";

    private readonly ParquetReader reader;
    private readonly Dictionary<string, double[]> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?[]> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParquetColumn> columns;
    private readonly Dictionary<string, List<int>> rowsOfMonth = new(StringComparer.Ordinal);
    private readonly int[] placeOfReplicate;
    private readonly int[] allRows;

    private SourceTable(ParquetReader reader)
    {
        this.reader = reader;
        columns = reader.Schema.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        allRows = [.. Enumerable.Range(0, checked((int)reader.RowCount))];
        int[] replicates = reader.ReadInt32(Replicate);
        int[] known = [.. replicates.Distinct().Order()];
        Replicates = known.Length;
        placeOfReplicate = Array.ConvertAll(replicates, replicate => Array.BinarySearch(known, replicate));
        if (columns.ContainsKey(Month))
        {
            Index(reader.ReadDates(Month));
        }
    }

    /// <summary>Number of replicates.</summary>
    public int Replicates { get; }

    /// <summary>The months, first days as the tables store them, in order.</summary>
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    /// <summary>Opens a table; null where it has no rows.</summary>
    public static SourceTable? Open(string path)
    {
        var opened = ParquetReader.Open(File.OpenRead(path));
        if (opened.RowCount > 0)
        {
            return new SourceTable(opened);
        }

        opened.Dispose();
        return null;
    }

    /// <summary>Whether the table has a column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The texts of a column, each once, in the order of their first row; null is left out.</summary>
    public IReadOnlyList<string> Words(string column, params (string Column, string Value)[] filters)
    {
        string?[] values = Texts(column);
        return [.. RowsOf(NumberSources.Rows(filters)).Select(row => values[row]).OfType<string>().Distinct(
            StringComparer.Ordinal)];
    }

    /// <summary>One value for each replicate that has one, in order, times the factor.</summary>
    /// <exception cref="InvalidDataException">A replicate has several rows where one value is asked for.</exception>
    public IReadOnlyList<double> Values(NumberSource source)
    {
        IReadOnlyList<ColumnTerm> terms = ColumnTerm.Parse(source.Column);
        string? divisor = source.Reduce.StartsWith(NumberSource.Ratio, StringComparison.Ordinal)
            ? source.Reduce[NumberSource.Ratio.Length..] : null;
        double[] sums = new double[Replicates];
        double[] divisors = new double[Replicates];
        int[] counts = new int[Replicates];
        foreach (int row in RowsOf(source.Rows))
        {
            int place = placeOfReplicate[row];
            counts[place]++;
            foreach (ColumnTerm term in terms)
            {
                sums[place] += term.Factor * Numbers(term.Column)[row];
            }

            divisors[place] += divisor is null ? 0.0 : Numbers(divisor)[row];
        }

        List<double> found = [];
        for (int r = 0; r < Replicates; r++)
        {
            if (counts[r] > 1 && source.Reduce is NumberSource.Value)
            {
                throw new InvalidDataException($"'{source.Column}' has several rows for '{source.Rows}'.");
            }

            double value = source.Factor * (divisor is null ? sums[r] : sums[r] / divisors[r]);
            if (counts[r] > 0 && double.IsFinite(value))
            {
                found.Add(value);
            }
        }

        return found;
    }

    /// <summary>Sums of a column over all replicates, by the texts of other columns.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Key, double Value)> Sums(
        string column, IReadOnlyList<string> by, params (string Column, string Value)[] filters)
    {
        double[] values = Numbers(column);
        string?[][] keys = [.. by.Select(Texts)];
        return
        [
            .. RowsOf(NumberSources.Rows(filters))
                .GroupBy(row => string.Join('\n', keys.Select(key => key[row])), StringComparer.Ordinal)
                .Select(rows => ((IReadOnlyList<string>)rows.Key.Split('\n'), rows.Sum(row => values[row]))),
        ];
    }

    public void Dispose() => reader.Dispose();

    private void Index(DateOnly[] months)
    {
        for (int row = 0; row < months.Length; row++)
        {
            string day = NumberSources.Day(months[row]);
            if (!rowsOfMonth.TryGetValue(day, out List<int>? rows))
            {
                rows = [];
                rowsOfMonth.Add(day, rows);
            }

            rows.Add(row);
        }

        Months = [.. months.Distinct().Order()];
    }

    private IEnumerable<int> RowsOf(string filter)
    {
        string[][] parts =
            [.. filter.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))];
        IEnumerable<int> rows = parts.FirstOrDefault(part => part[0] is Month) is { } months
            ? RowsOfMonths(months[1]) : allRows;
        (string?[] Column, string Value)[] tests =
        [
            .. parts.Where(part => part[0] is not Month).Select(part => (Texts(part[0]), part[1])),
        ];
        foreach (int row in rows)
        {
            bool fits = true;
            foreach ((string?[] column, string value) in tests)
            {
                fits &= string.Equals(column[row] ?? string.Empty, value, StringComparison.Ordinal);
            }

            if (fits)
            {
                yield return row;
            }
        }
    }

    private IEnumerable<int> RowsOfMonths(string range)
    {
        string[] ends = range.Split("..");
        return Months.Select(NumberSources.Day)
            .Where(day => string.CompareOrdinal(day, ends[0]) >= 0 && string.CompareOrdinal(day, ends[^1]) <= 0)
            .SelectMany(day => rowsOfMonth[day]);
    }

    private double[] Numbers(string column)
    {
        if (!numbers.TryGetValue(column, out double[]? values))
        {
            values = columns[column].Type switch
            {
                ParquetType.Int64 => Array.ConvertAll(reader.ReadNullableInt64(column), n => n ?? double.NaN),
                ParquetType.Int32 => Array.ConvertAll(reader.ReadNullableInt32(column), n => n ?? double.NaN),
                _ => Array.ConvertAll(reader.ReadNullableDouble(column), n => n ?? double.NaN),
            };
            numbers.Add(column, values);
        }

        return values;
    }

    private string?[] Texts(string column)
    {
        if (!texts.TryGetValue(column, out string?[]? values))
        {
            values = columns[column].Type is ParquetType.String
                ? reader.ReadNullableStrings(column)
                : Array.ConvertAll(Numbers(column), n => double.IsNaN(n)
                    ? null : (string?)n.ToString("F0", CultureInfo.InvariantCulture));
            texts.Add(column, values);
        }

        return values;
    }
}
