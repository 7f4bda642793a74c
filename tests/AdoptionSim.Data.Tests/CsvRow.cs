using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AdoptionSim.Data.Tests;

/// <summary>One row of a table; numbers are decimals, so that sums are exact.</summary>
internal sealed class CsvRow(string place, IReadOnlyList<string> columns, IReadOnlyList<string> cells)
{
    public string Place { get; } = place;

    public string this[string column]
    {
        get
        {
            for (int c = 0; c < columns.Count; c++)
            {
                if (string.Equals(columns[c], column, StringComparison.Ordinal))
                {
                    return cells[c];
                }
            }

            throw new KeyNotFoundException($"{Place}: no column {column}");
        }
    }

    public decimal Number(string column) =>
        decimal.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw new FormatException($"{Place}: {column} is not a number: '{this[column]}'");

    public decimal? NumberOrNone(string column) => this[column].Length == 0 ? null : Number(column);

    public bool Is(string column, string value) => string.Equals(this[column], value, StringComparison.Ordinal);

    public IEnumerable<string> Keys(string column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(key => key.Trim());
}
