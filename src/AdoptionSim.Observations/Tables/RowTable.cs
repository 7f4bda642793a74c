using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Parquet;

namespace AdoptionSim.Observations.Tables;

/// <summary>A table and how a row of the program fills it: each column knows its definition and its value.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
public sealed class RowTable<TRow>
{
    private readonly Filler[] fillers;

    /// <summary>Makes a table.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="columns">Columns in order.</param>
    public RowTable(string name, IReadOnlyList<RowColumn<TRow>> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Definition = new TableDefinition(name, [.. columns.Select(column => column.Definition)]);
        fillers = [.. columns.Select(column => column.Fill)];
    }

    /// <summary>Writes the value of one column of a row.</summary>
    /// <param name="writer">The writer, at the row.</param>
    /// <param name="column">Index of the column.</param>
    /// <param name="row">The row.</param>
    public delegate void Filler(ParquetWriter writer, int column, TRow row);

    /// <summary>Name and columns.</summary>
    public TableDefinition Definition { get; }

    /// <summary>Writes one row.</summary>
    /// <param name="writer">A writer of this table's schema.</param>
    /// <param name="row">The row.</param>
    public void Append(ParquetWriter writer, TRow row)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (int c = 0; c < fillers.Length; c++)
        {
            fillers[c](writer, c, row);
        }

        writer.EndRow();
    }
}
