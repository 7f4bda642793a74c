using System;
using AdoptionSim.Observations.Tables;

namespace AdoptionSim.Runtime.Folders;

/// <summary>A table that can be in a folder of results: where it stands and what its columns are.</summary>
/// <param name="File">Name relative to the folder, with <c>/</c>; the ending tells the form.</param>
/// <param name="Definition">Name and columns.</param>
public sealed record FolderTable(string File, TableDefinition Definition)
{
    /// <summary>Whether it is comma-separated text; else Parquet.</summary>
    public bool IsText => File.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>A Parquet table at its usual place.</summary>
    /// <param name="definition">Name and columns.</param>
    public static FolderTable OfParquet(TableDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new FolderTable($"{RunFolder.DataFolder}/{definition.FileName}", definition);
    }
}
