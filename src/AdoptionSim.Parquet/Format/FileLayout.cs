using System;

namespace AdoptionSim.Parquet.Format;

/// <summary>What both ends of a file share: the magic bytes, and how our types map to Parquet's.</summary>
internal static class FileLayout
{
    /// <summary>The four bytes at both ends of a file.</summary>
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>The footer's length and the magic bytes.</summary>
    public const int TailBytes = 8;

    public static PhysicalType PhysicalTypeOf(ParquetType type) => type switch
    {
        ParquetType.Int32 or ParquetType.Date => PhysicalType.Int32,
        ParquetType.Int64 => PhysicalType.Int64,
        ParquetType.Double => PhysicalType.Double,
        ParquetType.String => PhysicalType.ByteArray,
        ParquetType.Boolean => PhysicalType.Boolean,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown column type."),
    };

    /// <summary>Columns are copied between memory and file as they are, so the machine must be little-endian.</summary>
    public static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Parquet files are written and read on little-endian machines.");
        }
    }
}
