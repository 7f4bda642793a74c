using System;
using System.IO.Compression;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Compression;

/// <summary>Compresses pages by the codec of a file.</summary>
internal sealed class PageCompressor(ParquetCompression compression)
{
    private const int BrotliQuality = 1;
    private const int BrotliWindowBits = 18;

    private readonly SnappyEncoder _snappy = new();

    public CompressionCodec Codec => compression switch
    {
        ParquetCompression.None => CompressionCodec.Uncompressed,
        ParquetCompression.Snappy => CompressionCodec.Snappy,
        ParquetCompression.Brotli => CompressionCodec.Brotli,
        _ => throw new ArgumentOutOfRangeException(nameof(compression), compression, "Unknown compression."),
    };

    public bool IsOn => compression != ParquetCompression.None;

    /// <summary>Appends the compressed input, or the input itself where compression is off.</summary>
    public void Compress(ReadOnlySpan<byte> input, ByteSink sink)
    {
        switch (compression)
        {
            case ParquetCompression.Snappy:
                _snappy.Encode(input, sink);
                break;
            case ParquetCompression.Brotli:
                CompressBrotli(input, sink);
                break;
            default:
                sink.WriteBytes(input);
                break;
        }
    }

    private static void CompressBrotli(ReadOnlySpan<byte> input, ByteSink sink)
    {
        Span<byte> room = sink.Room(BrotliEncoder.GetMaxCompressedLength(input.Length));
        if (!BrotliEncoder.TryCompress(input, room, out int written, BrotliQuality, BrotliWindowBits))
        {
            throw new InvalidOperationException("The Brotli encoder broke its promise about the output's length.");
        }

        sink.Advance(written);
    }
}
