namespace AdoptionSim.Parquet.Format;

/// <summary>Parquet's kinds of pages, by their codes in the file.</summary>
internal enum PageKind
{
    DataV1 = 0,
    Index = 1,
    Dictionary = 2,
    DataV2 = 3,
}
