using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>
/// Epochs of a country that runs on a cluster. Whoever leads it claims the next epoch and writes in a folder of its
/// own, so that a leader that was thought dead and wakes up never writes where its successor does.
/// </summary>
internal static class EpochFolders
{
    private const string Claim = ".epoch";

    /// <summary>Folder in which an epoch keeps the state of a country.</summary>
    /// <param name="folder">Folder of the country in the replicate.</param>
    /// <param name="epoch">The epoch, from 1.</param>
    public static string Of(string folder, long epoch) => Path.Combine(folder, NameOf(epoch));

    /// <summary>Where an epoch writes what it leaves behind, before it gets its name.</summary>
    /// <param name="path">Final path.</param>
    /// <param name="epoch">The epoch.</param>
    public static string Aside(string path, long epoch) => $"{path}.{NameOf(epoch)}";

    /// <summary>Claims the next epoch; only one claims it.</summary>
    /// <param name="folder">Folder of the country in the replicate.</param>
    /// <returns>The epoch.</returns>
    public static long ClaimNext(string folder)
    {
        for (long epoch = Last(folder) + 1; ; epoch++)
        {
            try
            {
                using FileStream claimed = new(ClaimOf(folder, epoch), FileMode.CreateNew, FileAccess.Write);
                return epoch;
            }
            catch (IOException) when (File.Exists(ClaimOf(folder, epoch)))
            {
                // Somebody else was faster: the next one is free, or the one after it.
            }
        }
    }

    /// <summary>Whether nobody has claimed a later epoch, and the run has not ended.</summary>
    /// <param name="folder">Folder of the country in the replicate.</param>
    /// <param name="epoch">The epoch.</param>
    public static bool IsLast(string folder, long epoch) =>
        File.Exists(ClaimOf(folder, epoch)) && !File.Exists(ClaimOf(folder, epoch + 1));

    /// <summary>Sets of all epochs and of none, the last one first.</summary>
    /// <param name="folder">Folder of the country in the replicate.</param>
    /// <param name="runId">Id of the run.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="country">Index of the country.</param>
    public static IReadOnlyList<CheckpointSet> SetsOf(string folder, string runId, int replicate, int country)
    {
        List<string> folders = [folder];
        if (Directory.Exists(folder))
        {
            folders.AddRange(Directory.GetDirectories(folder, "e*").OrderDescending(StringComparer.Ordinal));
        }

        return [.. folders.SelectMany(place => CheckpointSet.Of(place, runId, replicate, country))
            .OrderByDescending(set => set.Tick)];
    }

    private static long Last(string folder)
    {
        // The folder of all checkpoints stands as long as the run: without it there is nothing to lead.
        string parent = Path.GetDirectoryName(folder) ?? throw new IOException(folder);
        string start = Path.GetFileName(folder) + ".e";
        return Directory.GetFiles(parent, start + "*" + Claim)
            .Select(path => Path.GetFileNameWithoutExtension(path)[start.Length..])
            .Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : 0)
            .DefaultIfEmpty(0).Max();
    }

    private static string ClaimOf(string folder, long epoch) => $"{folder}.{NameOf(epoch)}{Claim}";

    private static string NameOf(long epoch) => $"e{epoch.ToString("D6", CultureInfo.InvariantCulture)}";
}
