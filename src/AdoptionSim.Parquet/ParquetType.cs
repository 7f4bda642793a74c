using System.Diagnostics.CodeAnalysis;

namespace AdoptionSim.Parquet;

/// <summary>What a column holds. Every type may be nullable; see <see cref="ParquetColumn.Nullable"/>.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Columns hold these types.")]
public enum ParquetType
{
    /// <summary>A signed 32-bit integer (<see cref="int"/>).</summary>
    Int32,

    /// <summary>A signed 64-bit integer (<see cref="long"/>).</summary>
    Int64,

    /// <summary>A finite 64-bit floating-point number; "no value" is null, never NaN.</summary>
    Double,

    /// <summary>A calendar day (<see cref="System.DateOnly"/>), stored as days since 1970-01-01.</summary>
    Date,

    /// <summary>Text, stored as UTF-8 with one dictionary per row group.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,
}
