using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;

namespace AdoptionSim.Inputs.Packs;

/// <summary>Opens the tables under <c>data/</c>, each once, and keeps their bytes for the digest.</summary>
/// <param name="assets">Folder that holds <c>data</c>.</param>
/// <param name="bag">Takes the problems.</param>
internal sealed class PackTables(string assets, DiagnosticBag bag)
{
    private readonly SortedDictionary<string, CsvTable> tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> unusable = new(StringComparer.Ordinal);

    /// <summary>Takes the problems.</summary>
    public DiagnosticBag Bag => bag;

    /// <summary>The tables opened so far, by name.</summary>
    public IReadOnlyDictionary<string, CsvTable> Opened => tables;

    /// <summary>Rows of a table; none after a report.</summary>
    /// <param name="name">Name such as <c>data/investment.csv</c>.</param>
    /// <param name="columns">Columns that must be there.</param>
    public IReadOnlyList<CsvRow> Rows(string name, params string[] columns)
    {
        if (unusable.Contains(name))
        {
            return [];
        }

        if (!tables.TryGetValue(name, out CsvTable? table))
        {
            table = CsvTable.Read(Path.Combine(assets, name), name, columns, bag);
            if (table is null)
            {
                unusable.Add(name);
                return [];
            }

            tables.Add(name, table);
        }

        return table.Rows;
    }
}
