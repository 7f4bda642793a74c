using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Parquet;

/// <summary>The columns of a flat table, in order. Nested and repeated columns do not exist here.</summary>
public sealed class ParquetSchema
{
    private readonly ParquetColumn[] _columns;
    private readonly Dictionary<string, int> _indexByName;

    /// <summary>Checks and keeps the columns.</summary>
    /// <param name="columns">At least one column; names are unique and snake_case ASCII (a letter first).</param>
    /// <exception cref="ArgumentException">
    /// There is no column, two share a name, a name is not snake_case ASCII, or a type is not defined.
    /// </exception>
    public ParquetSchema(IReadOnlyList<ParquetColumn> columns)
        : this(columns, anyName: false)
    {
    }

    private ParquetSchema(IReadOnlyList<ParquetColumn> columns, bool anyName)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0)
        {
            throw new ArgumentException("A schema needs at least one column.", nameof(columns));
        }

        _columns = [.. columns];
        _indexByName = new Dictionary<string, int>(_columns.Length, StringComparer.Ordinal);
        for (int c = 0; c < _columns.Length; c++)
        {
            ParquetColumn column = _columns[c]
                ?? throw new ArgumentException($"Column {c} is null.", nameof(columns));
            if (!anyName && !IsSnakeCase(column.Name))
            {
                throw new ArgumentException(
                    $"Column {c} is named '{column.Name}'; a name is snake_case ASCII: a-z first, then a-z, 0-9, _.",
                    nameof(columns));
            }

            if (!Enum.IsDefined(column.Type))
            {
                throw new ArgumentException($"Column '{column.Name}' has no valid type.", nameof(columns));
            }

            if (!_indexByName.TryAdd(column.Name, c))
            {
                throw new ArgumentException($"Two columns are named '{column.Name}'.", nameof(columns));
            }
        }
    }

    /// <summary>The columns, in the order they are stored.</summary>
    public IReadOnlyList<ParquetColumn> Columns => _columns;

    /// <summary>Finds a column.</summary>
    /// <param name="name">The column's name, exactly.</param>
    /// <returns>The column's index from 0.</returns>
    /// <exception cref="ArgumentException">No column has this name; the message lists the names.</exception>
    public int IndexOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _indexByName.TryGetValue(name, out int index)
            ? index
            : throw new ArgumentException(
                $"There is no column '{name}'; the columns are {string.Join(", ", _columns.Select(c => c.Name))}.",
                nameof(name));
    }

    /// <summary>A schema read from a file: other writers' names are taken as they are.</summary>
    internal static ParquetSchema FromFile(IReadOnlyList<ParquetColumn> columns) => new(columns, anyName: true);

    private static bool IsSnakeCase(string? name)
    {
        return !string.IsNullOrEmpty(name)
            && char.IsAsciiLetterLower(name[0])
            && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
    }
}
