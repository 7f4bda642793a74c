using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Parquet.Tests;

/// <summary>DuckDB and hyparquet read what we write, and we read what DuckDB writes, value for value.</summary>
public sealed class OtherEnginesTests(TemporaryFolder place) : IClassFixture<TemporaryFolder>
{
    private static readonly NodeScripts Scripts = new("AdoptionSim.Parquet.Tests");

    private static readonly ParquetCompression[] Compressions = Enum.GetValues<ParquetCompression>();

    [Fact]
    public async Task Fixed_Tables_Are_Read_By_Other_Engines()
    {
        await CheckAsync(
            ("extremes", Extremes()), ("empty", RandomTables.Make(seed: 8, rowCount: 0)),
            ("one_row", RandomTables.Make(seed: 9, rowCount: 1)), ("tidy", Tidy(20_000)),
            ("no_values", new TestTable(
                [.. Enum.GetValues<ParquetType>().Select((t, i) => new ParquetColumn($"c{i}", t, Nullable: true))],
                [.. Enum.GetValues<ParquetType>().Select(_ => new object?[50])])));
    }

    [Fact]
    public async Task Random_Tables_Are_Read_By_Other_Engines()
    {
        await CheckAsync([.. Enumerable.Range(0, 60)
            .Select(i => ($"random{i}", RandomTables.Make((ulong)(1000 + i), rowCount: 7 * i)))]);
    }

    [Fact]
    public async Task Several_Row_Groups_Are_Read_By_Other_Engines()
    {
        await CheckAsync(("groups", RandomTables.Make(seed: 4, ParquetWriter.RowGroupRows + 40_000)));
    }

    [NodeFact]
    public async Task Files_Of_DuckDB_Are_Read_By_Ours()
    {
        await Scripts.RunAsync("check.mjs", "write", place.Path);
        string[] files = Directory.GetFiles(place.Path, "duckdb-*.parquet");
        Assert.Equal(24, files.Length);
        foreach (string file in files)
        {
            TestTable read = TestTable.Read(await File.ReadAllBytesAsync(file));
            Assert.Null(TestTable.ReadExpected(file + ".json").DifferenceFrom(read));
        }
    }

    [NodeFact]
    public async Task Mismatch_Is_Noticed()
    {
        TestTable written = new([new ParquetColumn("x", ParquetType.Double)], [[0.0, 1.0]]);
        TestTable claimed = new([new ParquetColumn("x", ParquetType.Double)], [[-0.0, 1.0]]);
        string file = Path.Combine(place.Path, "mismatch.parquet");
        await File.WriteAllBytesAsync(file, written.Write());
        claimed.WriteExpected(file + ".json");
        Exception error = await Assert.ThrowsAnyAsync<Exception>(
            () => Scripts.RunAsync("check.mjs", "expect", file, file + ".json"));
        Assert.Contains("DuckDB, column x, row 0: 0; expected -0", error.Message, StringComparison.Ordinal);
        Assert.Contains("hyparquet, column x, row 0: 0; expected -0", error.Message, StringComparison.Ordinal);
    }

    private async Task CheckAsync(params (string Name, TestTable Table)[] tables)
    {
        List<string> arguments = [];
        foreach ((string name, TestTable table) in tables)
        {
            string expected = Path.Combine(place.Path, $"{name}.json");
            table.WriteExpected(expected);
            foreach (ParquetCompression compression in Compressions)
            {
                string file = Path.Combine(place.Path, $"{name}-{compression}.parquet");
                await File.WriteAllBytesAsync(file, table.Write(compression));
                arguments.AddRange([file, expected]);
            }
        }

        string output = await Scripts.RunAsync("check.mjs", ["expect", .. arguments]);
        Assert.Contains($"{arguments.Count / 2} files checked", output, StringComparison.Ordinal);
    }

    private static TestTable Extremes()
    {
        object?[] doubles = [0.0, -0.0, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, null, 0.1];
        TestTable table = new(
            [
                new ParquetColumn("int_column", ParquetType.Int32), new ParquetColumn("long_column", ParquetType.Int64),
                new ParquetColumn("double_column", ParquetType.Double, Nullable: true),
                new ParquetColumn("zeros", ParquetType.Double), new ParquetColumn("day", ParquetType.Date),
                new ParquetColumn("text", ParquetType.String, Nullable: true),
                new ParquetColumn("flag", ParquetType.Boolean),
            ],
            [
                [int.MinValue, int.MaxValue, 0, -1, 1, int.MaxValue, int.MinValue, 5],
                [long.MinValue, long.MaxValue, 0L, -1L, 1L, long.MaxValue, long.MinValue, 1L << 53],
                doubles,
                [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
                [DateOnly.MinValue, DateOnly.MaxValue, .. Enumerable.Range(-3, 6).Select(Day)],
                ["", "中小企業", null, new string('長', 70_000), "🙂", "z\0z", "\u0301", "é"],
                [true, false, true, true, true, false, false, true],
            ]);
        table.Metadata["adoptionsim.columns"] = "{\"text\":\"本文\"}";
        table.Metadata["empty"] = "";
        return table;
    }

    private static object Day(int daysSinceEpoch) => new DateOnly(1970, 1, 1).AddDays(daysSinceEpoch);

    private static TestTable Tidy(int rowCount)
    {
        string[] sectors = ["製造業", "情報通信業", "医療・福祉"];
        int[] rows = [.. Enumerable.Range(0, rowCount)];
        return new TestTable(
            [
                new ParquetColumn("sector", ParquetType.String), new ParquetColumn("month", ParquetType.Date),
                new ParquetColumn("replicate", ParquetType.Int32), new ParquetColumn("share", ParquetType.Double),
                new ParquetColumn("wage_yen", ParquetType.Double, Nullable: true),
                new ParquetColumn("workers", ParquetType.Int64),
            ],
            [
                [.. rows.Select(i => sectors[i % 3])],
                [.. rows.Select(i => (object)new DateOnly(2026, 4, 1).AddMonths(i / 3 % 156))],
                [.. rows.Select(i => (object)(i / 468))],
                [.. rows.Select(i => (object)(1 / (1 + Math.Exp(-((i / 3 % 156) - 60) / 20.0))))],
                [.. rows.Select(i => i % 40 == 0 ? (object?)null : 300_000 + (i * 0.5))],
                [.. rows.Select(i => (object)(60_000_000L - (i % 997)))],
            ]);
    }
}
