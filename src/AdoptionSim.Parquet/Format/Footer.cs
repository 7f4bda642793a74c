using System.Collections.Generic;

namespace AdoptionSim.Parquet.Format;

/// <summary>The footer of a file: all there is to know before reading a page.</summary>
internal sealed record Footer(
    ParquetSchema Schema,
    long RowCount,
    IReadOnlyList<RowGroupInfo> RowGroups,
    IReadOnlyDictionary<string, string> Metadata,
    string CreatedBy);
