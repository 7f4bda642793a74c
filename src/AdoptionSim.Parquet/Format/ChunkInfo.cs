using System.Collections.Generic;

namespace AdoptionSim.Parquet.Format;

/// <summary>What the footer says of one column in one row group.</summary>
internal sealed record ChunkInfo
{
    public required PhysicalType Type { get; init; }

    public required CompressionCodec Codec { get; init; }

    /// <summary>Rows of the row group, nulls included.</summary>
    public required long ValueCount { get; init; }

    /// <summary>Bytes of headers and pages as stored.</summary>
    public required long CompressedBytes { get; init; }

    public required long DataPageOffset { get; init; }

    /// <summary>Where the dictionary page is; null where the chunk has none.</summary>
    public long? DictionaryPageOffset { get; init; }

    /// <summary>Bytes of headers and pages as they would be without compression. Written, not needed to read.</summary>
    public long UncompressedBytes { get; init; }

    /// <summary>The encodings in the chunk, levels included. Written, not needed to read.</summary>
    public IReadOnlyList<ValueEncoding> Encodings { get; init; } = [];

    /// <summary>The smallest and largest value and the number of nulls. Written, not needed to read.</summary>
    public ChunkStatistics Statistics { get; init; } = new();
}
