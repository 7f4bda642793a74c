namespace AdoptionSim.Parquet.Tests;

/// <summary>Whatever the bytes are, the reader gives data or a <see cref="ParquetFormatException"/>.</summary>
public sealed class DamageProperties
{
    [Theory]
    [InlineData(ParquetCompression.None)]
    [InlineData(ParquetCompression.Snappy)]
    [InlineData(ParquetCompression.Brotli)]
    public void Truncated_File_Is_A_Format_Error(ParquetCompression compression)
    {
        byte[] file = RandomTables.Make(seed: 5, rowCount: 60).Write(compression);
        for (int length = 0; length < file.Length; length++)
        {
            Assert.Throws<ParquetFormatException>(() => TestTable.Read(file[..length]));
        }
    }

    [Theory]
    [InlineData(ParquetCompression.None)]
    [InlineData(ParquetCompression.Snappy)]
    [InlineData(ParquetCompression.Brotli)]
    public void Flipped_Bits_Give_Data_Or_A_Format_Error(ParquetCompression compression)
    {
        int refused = 0;
        for (ulong seed = 0; seed < 40; seed++)
        {
            byte[] file = RandomTables.Make(seed, rowCount: 90).Write(compression);
            RandomTables.SplitMix random = new(seed);
            for (int i = 0; i < 400; i++)
            {
                byte[] damaged = (byte[])file.Clone();
                int flips = 1 + random.Below(3);
                for (int f = 0; f < flips; f++)
                {
                    damaged[random.Below(damaged.Length)] ^= (byte)(1 << random.Below(8));
                }

                refused += IsRefused(damaged) ? 1 : 0;
            }
        }

        Assert.True(refused > 1000, $"only {refused} were noticed");
    }

    [Fact]
    public void Replaced_Footer_Bytes_Give_Data_Or_A_Format_Error()
    {
        byte[] file = RandomTables.Make(seed: 21, rowCount: 300).Write();
        int refused = 0;
        for (int position = FilePeek.FooterStart(file); position < file.Length; position++)
        {
            for (int value = 0; value < 256; value += 15)
            {
                byte[] damaged = (byte[])file.Clone();
                damaged[position] = (byte)value;
                refused += IsRefused(damaged) ? 1 : 0;
            }
        }

        Assert.True(refused > 1000, $"only {refused} were noticed");
    }

    private static bool IsRefused(byte[] file)
    {
        try
        {
            TestTable.Read(file);
            return false;
        }
        catch (ParquetFormatException)
        {
            return true;
        }
    }
}
