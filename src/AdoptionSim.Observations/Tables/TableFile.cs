using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Parquet;

namespace AdoptionSim.Observations.Tables;

/// <summary>One table that is being written to its file.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
public sealed class TableFile<TRow> : IDisposable
{
    private readonly RowTable<TRow> table;
    private readonly ParquetWriter writer;

    /// <summary>Starts the file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="runId">Id of the run, for the footer.</param>
    /// <param name="open">Opens the file of a name for writing; closed here.</param>
    public TableFile(RowTable<TRow> table, string runId, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(open);
        this.table = table;
        writer = new ParquetWriter(open(table.Definition.FileName), table.Definition.Schema());
        foreach (KeyValuePair<string, string> entry in table.Definition.Footer(runId))
        {
            writer.SetMetadata(entry.Key, entry.Value);
        }
    }

    /// <summary>Writes one row.</summary>
    /// <param name="row">The row.</param>
    public void Append(TRow row) => table.Append(writer, row);

    /// <summary>Ends the file; without this nothing can read it.</summary>
    public void Complete() => writer.Complete();

    /// <summary>Closes the file.</summary>
    public void Dispose() => writer.Dispose();
}
