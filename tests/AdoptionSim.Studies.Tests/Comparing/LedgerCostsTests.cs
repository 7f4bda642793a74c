using System;
using System.IO;
using AdoptionSim.Parquet;
using AdoptionSim.Studies.Comparing;

namespace AdoptionSim.Studies.Tests.Comparing;

public sealed class LedgerCostsTests
{
    [Fact]
    public void A_Run_Without_A_Ledger_Has_No_Known_Cost()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(LedgerCosts.Open(folder.Path));
    }

    [Fact]
    public void Costs_Are_Summed_Up_To_A_Month_By_Replicate_And_Part()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Sub(LedgerCosts.FileName),
            (2026, 0, "identified", 100L), (2026, 0, "envelope", 10L), (2027, 0, "identified", 1L),
            (2026, 1, "identified", 7L));
        LedgerCosts? costs = LedgerCosts.Open(folder.Path);
        Assert.NotNull(costs);
        var month = new DateOnly(2026, 12, 1);
        Assert.Equal(110L, costs.YenUpTo(month, CostColumn.All)[0]);
        Assert.Equal(100L, costs.YenUpTo(month, CostColumn.Identified)[0]);
        Assert.Equal(7L, costs.YenUpTo(month, CostColumn.All)[1]);
        Assert.Equal(111L, costs.YenUpTo(new DateOnly(2027, 4, 1), CostColumn.All)[0]);
        Assert.Empty(costs.YenUpTo(new DateOnly(2025, 1, 1), CostColumn.All));
    }

    private static void Write(string path, params (int Year, int Replicate, string Column, long Yen)[] rows)
    {
        using var writer = new ParquetWriter(File.Create(path), new ParquetSchema(
        [
            new ParquetColumn("month", ParquetType.Date), new ParquetColumn("replicate", ParquetType.Int32),
            new ParquetColumn("column", ParquetType.String), new ParquetColumn("yen", ParquetType.Int64),
        ]));
        foreach ((int year, int replicate, string column, long yen) in rows)
        {
            writer.Append(0, new DateOnly(year, 4, 1));
            writer.Append(1, replicate);
            writer.Append(2, column);
            writer.Append(3, yen);
            writer.EndRow();
        }

        writer.Complete();
    }
}
