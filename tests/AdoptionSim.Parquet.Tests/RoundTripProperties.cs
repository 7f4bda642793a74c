using System;
using System.IO;
using System.Linq;
using AdoptionSim.Parquet.Format;
using FsCheck;
using FsCheck.Fluent;

namespace AdoptionSim.Parquet.Tests;

public sealed class RoundTripProperties
{
    private static readonly Arbitrary<Tuple<ulong, int>> Tables =
        Gen.Choose(0, int.MaxValue).Select(s => (ulong)s).Zip(Gen.Choose(0, 700), Tuple.Create).ToArbitrary();

    [Theory]
    [InlineData(ParquetCompression.None)]
    [InlineData(ParquetCompression.Snappy)]
    [InlineData(ParquetCompression.Brotli)]
    public void Table_Written_And_Read_Is_The_Same(ParquetCompression compression)
    {
        Prop.ForAll(Tables, drawn =>
        {
            TestTable table = RandomTables.Make(drawn.Item1, drawn.Item2);
            return table.DifferenceFrom(TestTable.Read(table.Write(compression))) is string difference
                ? throw new InvalidDataException(difference)
                : true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Same_Rows_Give_Same_Bytes_However_They_Are_Appended()
    {
        Prop.ForAll(Tables, drawn =>
        {
            TestTable table = RandomTables.Make(drawn.Item1, drawn.Item2);
            byte[] byRow = table.Write();
            return byRow.AsSpan().SequenceEqual(table.Write())
                && byRow.AsSpan().SequenceEqual(table.Write(batchRows: 100));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(ParquetWriter.PageRows)]
    [InlineData(ParquetWriter.PageRows + 1)]
    [InlineData(ParquetWriter.RowGroupRows)]
    [InlineData((2 * ParquetWriter.RowGroupRows) + 5)]
    public void Table_Of_Several_Pages_And_Row_Groups_Is_The_Same(int rowCount)
    {
        TestTable table = RandomTables.Make(seed: 11, rowCount);
        byte[] file = table.Write();
        Assert.Null(table.DifferenceFrom(TestTable.Read(file)));
        Assert.Equal(file, table.Write(batchRows: 50_000));
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        Assert.Equal(1 + ((rowCount - 1) / ParquetWriter.RowGroupRows), reader.RowGroupCount);
        Assert.Equal(rowCount, reader.RowCount);
    }

    [Fact]
    public void Row_Group_Ends_Early_When_Its_Texts_Are_Large()
    {
        object?[] texts = [.. Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), 1_000_000 + i))];
        TestTable table = new([new ParquetColumn("text", ParquetType.String)], [texts]);
        byte[] file = table.Write();
        Assert.Null(table.DifferenceFrom(TestTable.Read(file)));
        using ParquetReader reader = ParquetReader.Open(new MemoryStream(file));
        Assert.Equal(3, reader.RowGroupCount);
    }

    [Fact]
    public void Encodings_Are_Those_That_Pay()
    {
        int[] rows = [.. Enumerable.Range(0, 5000)];
        RandomTables.SplitMix random = new(3);
        TestTable table = new(
            [
                new ParquetColumn("label", ParquetType.String), new ParquetColumn("ramp", ParquetType.Int64),
                new ParquetColumn("few", ParquetType.Double), new ParquetColumn("many", ParquetType.Double),
                new ParquetColumn("flag", ParquetType.Boolean), new ParquetColumn("wild", ParquetType.Int64),
            ],
            [
                [.. rows.Select(i => $"{i % 3}")], [.. rows.Select(i => 10L * i)],
                [.. rows.Select(i => (i % 5) / 8.0)], [.. rows.Select(i => Math.Sqrt(i))],
                [.. rows.Select(i => i % 2 == 0)], [.. rows.Select(_ => (object)random.NextLong())],
            ]);
        ValueEncoding[] expected =
        [
            ValueEncoding.RleDictionary, ValueEncoding.DeltaBinaryPacked, ValueEncoding.RleDictionary,
            ValueEncoding.ByteStreamSplit, ValueEncoding.Rle, ValueEncoding.Plain,
        ];
        Assert.Equal(expected, FilePeek.FirstDataEncodings(table.Write()));
    }
}
