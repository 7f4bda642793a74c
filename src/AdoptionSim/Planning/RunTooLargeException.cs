using System;

namespace AdoptionSim.Planning;

/// <summary>A run does not fit into the memory or on the disk of this machine; nothing was run.</summary>
/// <param name="size">What it would take, and what would fit.</param>
public sealed class RunTooLargeException(RunSize size)
    : Exception($"The run needs {size.MemoryBytes} bytes of memory and {size.DiskBytes} bytes on disk.")
{
    /// <summary>What it would take, and what would fit.</summary>
    public RunSize Size { get; } = size;
}
