namespace AdoptionSim.Parquet;

/// <summary>How a writer compresses pages.</summary>
/// <remarks>
/// <see cref="None"/> and <see cref="Snappy"/> are managed code of this library: the same calls give the same bytes
/// on every machine. <see cref="Brotli"/> is the runtime's native encoder, whose output may change with the runtime's
/// build, so it is for files whose bytes are not compared.
/// </remarks>
public enum ParquetCompression
{
    /// <summary>Pages are stored as encoded.</summary>
    None,

    /// <summary>Snappy, by this library's own encoder; every Parquet reader has it built in. The default.</summary>
    Snappy,

    /// <summary>
    /// Brotli at quality 1, by the runtime: smaller, but not promised to be the same bytes everywhere.
    /// </summary>
    Brotli,
}
