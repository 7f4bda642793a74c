using System;
using System.Collections.Generic;
using System.IO;

namespace AdoptionSim.Planning;

/// <summary>What this machine leaves to a run.</summary>
/// <param name="MemoryBytes">Memory that the run may take, bytes, what this process has already included.</param>
/// <param name="DiskBytes">Free bytes where the runs are kept; null where nobody can tell.</param>
/// <param name="Processors">Processors that this process may use.</param>
public sealed record Machine(long MemoryBytes, long? DiskBytes, int Processors)
{
    private const string HeapLimit = "GCHeapHardLimit";

    /// <summary>The machine as it is now.</summary>
    /// <param name="outDirectory">Folder of all runs; it need not exist yet.</param>
    public static Machine Here(string outDirectory)
    {
        ArgumentNullException.ThrowIfNull(outDirectory);
        return new Machine(FreeMemoryBytes(), FreeDiskBytes(outDirectory), Environment.ProcessorCount);
    }

    /// <summary>What is free, plus what this process holds already; limits of a container and of the heap count.
    /// </summary>
    private static long FreeMemoryBytes()
    {
        GC.Collect(0); // the figures are those of the last collection
        GCMemoryInfo memory = GC.GetGCMemoryInfo();
        IReadOnlyDictionary<string, object> limits = GC.GetConfigurationVariables();
        if (limits.TryGetValue(HeapLimit, out object? limit) && limit is > 0L)
        {
            return memory.TotalAvailableMemoryBytes;
        }

        long others = Math.Max(0, memory.MemoryLoadBytes - Environment.WorkingSet);
        return Math.Max(0, memory.TotalAvailableMemoryBytes - others);
    }

    private static long? FreeDiskBytes(string outDirectory)
    {
        string? folder = Path.GetFullPath(outDirectory);
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        try
        {
            return folder is null ? null : new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null; // a network path, say: the run itself will tell
        }
    }
}
