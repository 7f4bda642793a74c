using System;
using System.IO;
using System.IO.Compression;
using AdoptionSim.Parquet.Bytes;
using AdoptionSim.Parquet.Format;

namespace AdoptionSim.Parquet.Compression;

/// <summary>Decompresses pages into a buffer that is used again; no page may ask for more than a fixed size.</summary>
internal sealed class PageDecompressor
{
    /// <summary>The largest page that is read, in bytes after decompression.</summary>
    public const int PageBytesMax = 1 << 28;

    // Deflate cannot do better than this, so a larger claim is damage.
    private const int DeflateGrowthMax = 1040;

    private byte[] _buffer = [];

    /// <summary>Decompresses one page.</summary>
    /// <param name="codec">The chunk's codec.</param>
    /// <param name="compressed">The bytes as stored.</param>
    /// <param name="uncompressedBytes">The size that the page's header claims.</param>
    /// <param name="offset">Where the page is in the file.</param>
    /// <returns>The bytes, valid until the next call.</returns>
    /// <exception cref="ParquetFormatException">The bytes are damaged or the codec is not supported.</exception>
    public ReadOnlySpan<byte> Decompress(
        CompressionCodec codec, ReadOnlySpan<byte> compressed, int uncompressedBytes, long offset)
    {
        if (codec == CompressionCodec.Uncompressed)
        {
            return compressed.Length == uncompressedBytes
                ? compressed
                : throw new ParquetFormatException("an uncompressed page has two sizes", offset);
        }

        bool isPlausible = uncompressedBytes <= PageBytesMax && codec switch
        {
            CompressionCodec.Snappy => SnappyDecoder.MayGrowTo(compressed.Length, uncompressedBytes),
            CompressionCodec.Gzip => uncompressedBytes <= (long)DeflateGrowthMax * compressed.Length,
            CompressionCodec.Brotli => true,
            _ => throw new ParquetFormatException($"the codec {codec} is not supported", offset),
        };
        if (!isPlausible)
        {
            throw new ParquetFormatException($"a page claims to hold {uncompressedBytes} bytes", offset);
        }

        if (_buffer.Length < uncompressedBytes)
        {
            _buffer = new byte[uncompressedBytes];
        }

        Span<byte> output = _buffer.AsSpan(0, uncompressedBytes);
        switch (codec)
        {
            case CompressionCodec.Snappy:
                var source = new ByteSource(compressed, offset);
                SnappyDecoder.Decode(ref source, output);
                break;
            case CompressionCodec.Gzip:
                DecompressGzip(compressed, output, offset);
                break;
            default:
                DecompressBrotli(compressed, output, offset);
                break;
        }

        return output;
    }

    private static void DecompressBrotli(ReadOnlySpan<byte> compressed, Span<byte> output, long offset)
    {
        if (!BrotliDecoder.TryDecompress(compressed, output, out int written) || written != output.Length)
        {
            throw new ParquetFormatException("a Brotli page is damaged", offset);
        }
    }

    private static void DecompressGzip(ReadOnlySpan<byte> compressed, Span<byte> output, long offset)
    {
        try
        {
            using var stream = new MemoryStream(compressed.ToArray(), writable: false);
            using var gzip = new GZipStream(stream, CompressionMode.Decompress);
            gzip.ReadExactly(output);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new ParquetFormatException("a GZIP page is damaged", offset, e);
        }
    }
}
