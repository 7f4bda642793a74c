using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Tables;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs;

/// <summary>Reads the table of levers, <c>data/levers.csv</c>.</summary>
public static class LeverFacts
{
    private const string Table = "data/levers.csv";

    /// <summary>Every lever once, by id.</summary>
    /// <param name="assetsDirectory">Folder that holds <c>data</c>.</param>
    /// <param name="diagnostics">Takes the problems of the table; none when it is right.</param>
    public static IReadOnlyDictionary<string, LeverFact> Read(
        string assetsDirectory, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(assetsDirectory);
        var bag = new DiagnosticBag();
        string path = Path.Combine(assetsDirectory, Table.Replace('/', Path.DirectorySeparatorChar));
        var table = CsvTable.Read(path, Table, ["lever_id", "pillar", "title_ja", "title_en"], bag);
        Dictionary<string, LeverFact> facts = new(StringComparer.Ordinal);
        foreach (CsvRow row in table?.Rows ?? [])
        {
            string id = row.Text("lever_id");
            facts.TryAdd(id, new LeverFact(
                id, row.Text("pillar"), new BilingualText(row.Text("title_ja"), row.Text("title_en"))));
        }

        diagnostics = bag.Sorted();
        return facts;
    }
}
