using System.Collections.Generic;

namespace AdoptionSim.Parquet.Format;

/// <summary>What the footer says of one row group.</summary>
/// <param name="RowCount">Its rows.</param>
/// <param name="Chunks">One chunk per column, in the schema's order.</param>
internal sealed record RowGroupInfo(long RowCount, IReadOnlyList<ChunkInfo> Chunks);
