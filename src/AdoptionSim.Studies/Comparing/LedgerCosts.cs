using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Parquet;

namespace AdoptionSim.Studies.Comparing;

/// <summary>The costs in the table <c>ledger</c> of a run's folder.</summary>
public sealed class LedgerCosts : ICostSource
{
    /// <summary>Name of the table's file.</summary>
    public const string FileName = "ledger.parquet";

    private const string Identified = "identified";

    private readonly DateOnly[] months;
    private readonly int[] replicates;
    private readonly string?[] columns;
    private readonly long?[] yen;

    private LedgerCosts(ParquetReader table)
    {
        months = table.ReadDates("month");
        replicates = table.ReadInt32("replicate");
        columns = table.ReadNullableStrings("column");
        yen = table.ReadNullableInt64("yen");
    }

    /// <summary>Reads the ledger of a run.</summary>
    /// <param name="dataFolder">Folder of the run's tables.</param>
    /// <returns>The costs; null when the run has no ledger, so that its cost is not known.</returns>
    /// <exception cref="IOException">The table cannot be read.</exception>
    public static LedgerCosts? Open(string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(dataFolder);
        string path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        using ParquetReader table = ParquetReader.Open(File.OpenRead(path));
        return new LedgerCosts(table);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, long> YenUpTo(DateOnly month, CostColumn column)
    {
        Dictionary<int, long> sums = [];
        for (int row = 0; row < months.Length; row++)
        {
            if (months[row] <= month
                && (column == CostColumn.All || string.Equals(columns[row], Identified, StringComparison.Ordinal)))
            {
                sums[replicates[row]] = sums.GetValueOrDefault(replicates[row]) + (yen[row] ?? 0L);
            }
        }

        return sums;
    }
}
