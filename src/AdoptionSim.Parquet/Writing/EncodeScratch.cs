namespace AdoptionSim.Parquet.Writing;

/// <summary>Working memory that the columns of a writer share, one column at a time.</summary>
internal sealed class EncodeScratch
{
    /// <summary>
    /// Distinct numbers beyond which a chunk is not dictionary-encoded: their codes must be worth the table.
    /// </summary>
    public const int DistinctMax = 8192;

    public NumericDictionary Numbers { get; } = new(DistinctMax);

    /// <summary>The chunk as dictionary codes.</summary>
    public EncodedChunk Coded { get; } = new();

    /// <summary>The chunk in the encoding that competes with the dictionary.</summary>
    public EncodedChunk Direct { get; } = new();

    /// <summary>UTF-8 bytes in all string dictionaries of the row group.</summary>
    public long StringBytes { get; set; }
}
