using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;

namespace AdoptionSim.Reports.Results;

/// <summary>Reads the table <c>ledger</c> of a run, summed over its months by line of the budget.</summary>
internal static class SpendingLines
{
    private const string Identified = "identified";

    /// <summary>The lines, in the order of their names within a pillar; none where nothing is spent.</summary>
    /// <param name="dataFolder">Folder of the run's tables; an older run has no ledger.</param>
    /// <param name="replicates">Numbers of the replicates, in order.</param>
    public static IReadOnlyList<SpendingLine> Read(string dataFolder, IReadOnlyList<int> replicates)
    {
        string path = Path.Combine(dataFolder, LedgerTable.Table.Definition.FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        using ParquetReader table = ParquetReader.Open(File.OpenRead(path));
        string[] keys = table.ReadStrings("budget_line");
        string[] pillars = table.ReadStrings("pillar");
        string[] columns = table.ReadStrings("column");
        bool[] counted = table.ReadBooleans("in_printed_total");
        long?[] envelopes = table.ReadNullableInt64("envelope_yen");
        long[] yen = table.ReadInt64("yen");
        int[] replicateOfRow = table.ReadInt32("replicate");
        return
        [
            .. Enumerable.Range(0, keys.Length).GroupBy(row => keys[row], StringComparer.Ordinal)
                .Select(rows => LineOf([.. rows]))
                .OrderBy(line => line.Key, StringComparer.Ordinal),
        ];

        SpendingLine LineOf(IReadOnlyList<int> rows)
        {
            ILookup<int, long> spent = rows.ToLookup(row => replicateOfRow[row], row => yen[row]);
            return new SpendingLine(
                keys[rows[0]], pillars[rows[0]],
                string.Equals(columns[rows[0]], Identified, StringComparison.Ordinal), counted[rows[0]],
                rows.Max(row => envelopes[row]), [.. replicates.Select(replicate => spent[replicate].Sum())]);
        }
    }
}
