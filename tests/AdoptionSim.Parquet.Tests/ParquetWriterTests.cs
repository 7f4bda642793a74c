using System;
using System.Globalization;
using System.IO;

namespace AdoptionSim.Parquet.Tests;

public sealed class ParquetWriterTests
{
    private static readonly ParquetSchema Schema = new(
    [
        new ParquetColumn("sector", ParquetType.String), new ParquetColumn("share", ParquetType.Double, Nullable: true),
        new ParquetColumn("workers", ParquetType.Int64),
    ]);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Append_Not_Finite_Names_Column_And_Row(double value)
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        WriteRow(writer);
        ArgumentException error = Assert.Throws<ArgumentException>(() => writer.Append(1, value));
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"Row 1: column 'share' was given {value}"), error.Message);
    }

    [Fact]
    public void Append_Batch_Not_Finite_Names_The_Row_And_Appends_Nothing()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        ArgumentException error = Assert.Throws<ArgumentException>(() => writer.Append(1, [0.5, double.NaN, 0.5]));
        Assert.StartsWith("Row 1: column 'share'", error.Message);
        writer.Append(1, [0.5, double.NaN], [false, true]);
        writer.AppendLabels(0, [0, 0], ["a"]);
        writer.Append(2, [1L, 2L]);
        writer.EndRows(2);
        writer.Complete();
        Assert.Equal(2, writer.RowCount);
    }

    [Fact]
    public void Append_Twice_In_A_Row_Is_Refused()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        writer.Append(2, 1L);
        Assert.Equal(
            "Row 0: column 'workers' already has a value.",
            Assert.Throws<InvalidOperationException>(() => writer.Append(2, 2L)).Message);
    }

    [Fact]
    public void EndRow_With_A_Missing_Column_Is_Refused()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        writer.Append(0, "a");
        writer.AppendNull(1);
        Assert.Equal(
            "Row 0: column 'workers' was given no value.",
            Assert.Throws<InvalidOperationException>(writer.EndRow).Message);
        writer.Append(2, 3);
        writer.EndRow();
        Assert.Equal(1, writer.RowCount);
    }

    [Fact]
    public void EndRows_With_Uneven_Columns_Is_Refused()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        writer.AppendLabels(0, [0, 1], ["a", "b"]);
        writer.Append(1, [0.5, 0.25]);
        writer.Append(2, [1L]);
        Assert.Equal(
            "Row 0: column 'workers' was given 1 of 2 rows.",
            Assert.Throws<InvalidOperationException>(() => writer.EndRows(2)).Message);
    }

    [Fact]
    public void Append_Of_Another_Type_Or_Column_Is_Refused()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        Assert.Throws<ArgumentException>("column", () => writer.Append(0, 1.0));
        Assert.Throws<ArgumentException>("column", () => writer.Append(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("column", () => writer.Append(3, 1.0));
        Assert.Throws<ArgumentOutOfRangeException>("column", () => writer.AppendNull(-1));
        Assert.Throws<ArgumentException>(() => writer.AppendNull(0));
        Assert.Throws<ArgumentException>("column", () => writer.Append(2, new long[ParquetWriter.RowGroupRows + 1]));
        Assert.Throws<ArgumentException>(() => writer.AppendLabels(0, [1], ["a"]));
        Assert.Throws<ArgumentException>(() => writer.AppendLabels(0, [-1], ["a"]));
    }

    [Fact]
    public void Append_Half_Of_A_Surrogate_Pair_Is_Refused()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        Assert.Throws<ArgumentException>(() => writer.Append(0, "x\uD800"));
        Assert.Throws<ArgumentException>(() => writer.SetMetadata("k", "\uDC00"));
    }

    [Fact]
    public void Complete_With_An_Open_Row_Or_Twice_Is_Refused()
    {
        using ParquetWriter writer = new(new MemoryStream(), Schema);
        writer.Append(0, "a");
        Assert.Throws<InvalidOperationException>(writer.Complete);
        writer.Append(1, 0.5);
        writer.Append(2, 1L);
        writer.EndRow();
        writer.Complete();
        Assert.Throws<InvalidOperationException>(writer.Complete);
        Assert.Throws<InvalidOperationException>(() => writer.Append(0, "b"));
        Assert.Throws<InvalidOperationException>(() => writer.SetMetadata("k", "v"));
    }

    [Fact]
    public void Dispose_Without_Complete_Leaves_An_Unreadable_File()
    {
        MemoryStream stream = new();
        using (ParquetWriter writer = new(stream, Schema, leaveOpen: true))
        {
            WriteRow(writer);
        }

        Assert.Throws<ParquetFormatException>(() => ParquetReader.Open(stream));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Share")]
    [InlineData("2nd")]
    [InlineData("wage-yen")]
    [InlineData("賃金")]
    public void Schema_Refuses_Names_That_Are_Not_Snake_Case(string name)
    {
        Assert.Throws<ArgumentException>(() => new ParquetSchema([new ParquetColumn(name, ParquetType.Int32)]));
    }

    [Fact]
    public void Schema_Refuses_None_And_Repeated_Columns()
    {
        ParquetColumn column = new("a", ParquetType.Int32);
        Assert.Throws<ArgumentException>(() => new ParquetSchema([]));
        Assert.Throws<ArgumentException>(() => new ParquetSchema([column, column]));
    }

    [Fact]
    public void Steady_Rows_Allocate_Nothing()
    {
        using ParquetWriter writer = new(Stream.Null, Schema);
        for (int i = 0; i < ParquetWriter.RowGroupRows + 1000; i++)
        {
            WriteRow(writer);
        }

        void WriteSome()
        {
            for (int i = 0; i < 20_000; i++)
            {
                WriteRow(writer);
            }
        }

        Assert.Equal(0, AllocatedBytes.LeastOf(WriteSome));
    }

    private static void WriteRow(ParquetWriter writer)
    {
        writer.Append(0, "information");
        writer.Append(1, 0.25);
        writer.Append(2, writer.RowCount);
        writer.EndRow();
    }
}
