using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Sources;

/// <summary>
/// The Parquet tables of a folder as number sources see them: figures say where a number stands, and get it from there,
/// so that what is printed and what is stated as its source cannot differ.
/// </summary>
internal sealed class SourceTables : IDisposable
{
    private readonly string dataFolder;
    private readonly Dictionary<string, SourceTable?> tables = new(StringComparer.Ordinal);

    /// <param name="dataFolder">Folder of the tables.</param>
    public SourceTables(string dataFolder)
    {
        this.dataFolder = dataFolder;
    }

    /// <summary>A table; null where the folder lacks it or it has no rows.</summary>
    public SourceTable? Table(string name)
    {
        if (!tables.TryGetValue(name, out SourceTable? table))
        {
            string path = Path.Combine(dataFolder, name + ".parquet");
            table = File.Exists(path) ? SourceTable.Open(path) : null;
            tables.Add(name, table);
        }

        return table;
    }

    /// <summary>One value for each replicate that has one, times the factor.</summary>
    public IReadOnlyList<double> Values(NumberSource source) => Table(source.Table)?.Values(source) ?? [];

    /// <summary>Median and band over the replicates.</summary>
    public Estimate Estimate(NumberSource source) => Statistics.Estimate.Of(Values(source));

    public void Dispose()
    {
        foreach (SourceTable? table in tables.Values)
        {
            table?.Dispose();
        }
    }
}
