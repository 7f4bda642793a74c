namespace AdoptionSim.Parquet.Format;

/// <summary>
/// Bounds of the values in a chunk, in PLAIN encoding without a length; null where they are not given.
/// </summary>
internal sealed record ChunkStatistics
{
    public byte[]? Min { get; init; }

    public byte[]? Max { get; init; }

    public long NullCount { get; init; }
}
