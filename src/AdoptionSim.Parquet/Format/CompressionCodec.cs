namespace AdoptionSim.Parquet.Format;

/// <summary>Parquet's codecs, by their codes in the file. This library writes the first, Snappy and Brotli.</summary>
internal enum CompressionCodec
{
    Uncompressed = 0,
    Snappy = 1,
    Gzip = 2,
    Lzo = 3,
    Brotli = 4,
    Lz4 = 5,
    Zstd = 6,
    Lz4Raw = 7,
}
