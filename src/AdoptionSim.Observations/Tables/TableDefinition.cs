using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using AdoptionSim.Parquet;

namespace AdoptionSim.Observations.Tables;

/// <summary>A table of a run: its name and columns, and what stands in the footer of its file.</summary>
/// <param name="Name">Name, which is also the file's name without the ending.</param>
/// <param name="Columns">Columns in order.</param>
public sealed record TableDefinition(string Name, IReadOnlyList<ColumnDefinition> Columns)
{
    /// <summary>Version of all tables; grows when a column changes its meaning or goes away.</summary>
    public const string SchemaVersion = "2";

    /// <summary>Name of the table's file.</summary>
    public string FileName => $"{Name}.parquet";

    /// <summary>The columns as the file stores them.</summary>
    public ParquetSchema Schema() => new([.. Columns.Select(c => new ParquetColumn(c.Name, c.Type, c.Nullable))]);

    /// <summary>Key-value pairs of the footer: version, run, table and the columns as JSON.</summary>
    /// <param name="runId">Id of the run.</param>
    public IReadOnlyList<KeyValuePair<string, string>> Footer(string runId)
    {
        ArgumentNullException.ThrowIfNull(runId);
        return
        [
            new(TableMetadata.SchemaVersion, SchemaVersion),
            new(TableMetadata.RunId, runId),
            new(TableMetadata.Table, Name),
            new(TableMetadata.Columns, ColumnsJson()),
        ];
    }

    private string ColumnsJson()
    {
        using System.IO.MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            foreach (ColumnDefinition column in Columns)
            {
                json.WriteStartObject(column.Name);
                json.WriteString("type", column.Type.ToString().ToLowerInvariant());
                json.WriteBoolean("nullable", column.Nullable);
                json.WriteString("unit", column.Unit);
                json.WriteStartObject("description");
                json.WriteString("ja", column.DescriptionJa);
                json.WriteString("en", column.DescriptionEn);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
