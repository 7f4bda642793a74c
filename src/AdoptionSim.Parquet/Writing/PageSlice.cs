namespace AdoptionSim.Parquet.Writing;

/// <summary>The part of a chunk that goes into one page: rows, and the values among them that are not null.</summary>
internal readonly record struct PageSlice(int FirstRow, int RowCount, int FirstValue, int ValueCount);
