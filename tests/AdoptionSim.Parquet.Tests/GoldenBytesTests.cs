using System;
using System.Security.Cryptography;

namespace AdoptionSim.Parquet.Tests;

/// <summary>
/// The pages of a fixed set of tables have recorded digests: other bytes on some machine, or after some change, are
/// seen here first. The footer is left out, because it names the version of the writer.
/// </summary>
public sealed class GoldenBytesTests
{
    [Theory]
    [InlineData(ParquetCompression.None, "c93a8fef2f8f9872")]
    [InlineData(ParquetCompression.Snappy, "b6731709d3c814f1")]
    public void Pages_Have_The_Recorded_Digest(ParquetCompression compression, string recorded)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (ulong seed = 500; seed < 540; seed++)
        {
            byte[] file = RandomTables.Make(seed, rowCount: 2000).Write(compression);
            hash.AppendData(file.AsSpan(0, FilePeek.FooterStart(file)));
        }

        Assert.Equal(recorded, Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
