using System;

namespace AdoptionSim.Parquet;

/// <summary>A file is not Parquet, is damaged, or uses a feature outside of what this library reads.</summary>
public sealed class ParquetFormatException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, without the position.</param>
    /// <param name="byteOffset">Where in the file, in bytes from its start.</param>
    public ParquetFormatException(string message, long byteOffset)
        : base($"{message} (at byte {byteOffset})")
    {
        ByteOffset = byteOffset;
    }

    /// <summary>Makes the exception for a failure that another exception reported.</summary>
    /// <param name="message">What is wrong, without the position.</param>
    /// <param name="byteOffset">Where in the file, in bytes from its start.</param>
    /// <param name="innerException">The cause.</param>
    public ParquetFormatException(string message, long byteOffset, Exception innerException)
        : base($"{message} (at byte {byteOffset})", innerException)
    {
        ByteOffset = byteOffset;
    }

    /// <summary>
    /// Where the problem is, in bytes from the start of the file. Inside a compressed page this is the page's first
    /// byte plus the position within the decompressed data.
    /// </summary>
    public long ByteOffset { get; }
}
