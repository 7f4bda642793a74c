using System;
using System.IO;

namespace AdoptionSim.Parquet.Tests;

public sealed class ParquetReaderTests
{
    private static readonly TestTable Table = new(
        [new ParquetColumn("n", ParquetType.Int32), new ParquetColumn("x", ParquetType.Double, Nullable: true)],
        [[1, 2, 3], [0.5, null, -0.0]]);

    [Fact]
    public void Read_Gives_Typed_Columns()
    {
        using ParquetReader reader = Open(Table.Write());
        Assert.Equal([1, 2, 3], reader.ReadInt32("n"));
        Assert.Equal([1, 2, 3], reader.ReadNullableInt32("n"));
        Assert.Equal([0.5, null, -0.0], reader.ReadNullableDouble("x"));
        Assert.StartsWith("AdoptionSim version 0.", reader.CreatedBy);
    }

    [Fact]
    public void Read_Null_As_Not_Nullable_Names_The_Row()
    {
        using ParquetReader reader = Open(Table.Write());
        Assert.Equal(
            "Row 1 of column 'x' is null.",
            Assert.Throws<InvalidOperationException>(() => reader.ReadDouble("x")).Message);
    }

    [Fact]
    public void Read_Another_Column_Or_Type_Is_Refused()
    {
        using ParquetReader reader = Open(Table.Write());
        Assert.Contains("the columns are n, x", Assert.Throws<ArgumentException>(() => reader.ReadInt32("m")).Message);
        Assert.Throws<ArgumentException>("name", () => reader.ReadInt64("n"));
    }

    [Fact]
    public void Open_Says_Where_A_File_Is_Wrong()
    {
        Assert.Equal(0, Assert.Throws<ParquetFormatException>(() => Open([])).ByteOffset);
        Assert.Equal(0, Assert.Throws<ParquetFormatException>(() => Open("Hello, reader"u8.ToArray())).ByteOffset);
        byte[] file = Table.Write();
        Assert.Equal(
            file.Length - 1, Assert.Throws<ParquetFormatException>(() => Open(file[..^1])).ByteOffset);
    }

    private static ParquetReader Open(byte[] file) => ParquetReader.Open(new MemoryStream(file));
}
