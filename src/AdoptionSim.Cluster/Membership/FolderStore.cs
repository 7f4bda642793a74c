using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Membership;

/// <summary>The table of a cluster as files of a folder that all silos share.</summary>
/// <param name="folder">The folder; made when it does not exist.</param>
internal sealed class FolderStore(string folder) : ITableStore
{
    private const string Ending = ".silos";
    private const string AliveEnding = ".alive";

    /// <inheritdoc/>
    public Task PrepareAsync()
    {
        Directory.CreateDirectory(folder);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<(int Version, byte[] Bytes)> ReadLastAsync()
    {
        int last = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*" + Ending).Select(NumberOf).DefaultIfEmpty(0).Max()
            : 0;
        return last == 0 ? (0, []) : (last, await File.ReadAllBytesAsync(PathOf(last)));
    }

    /// <inheritdoc/>
    public async Task<bool> TryAddAsync(int version, byte[] bytes)
    {
        string writing = Path.Combine(folder, Path.GetRandomFileName());
        await File.WriteAllBytesAsync(writing, bytes);
        try
        {
            // A name is given once: the second who wants to give it is refused by the file system.
            File.Move(writing, PathOf(version), overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(PathOf(version)))
        {
            File.Delete(writing);
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task SetAliveAsync(string silo, DateTimeOffset time)
    {
        string writing = Path.Combine(folder, Path.GetRandomFileName());
        await File.WriteAllTextAsync(writing, time.ToString("O", CultureInfo.InvariantCulture));
        File.Move(writing, AlivePathOf(silo), overwrite: true);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> AliveAsync()
    {
        Dictionary<string, DateTimeOffset> alive = new(StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(folder, "*" + AliveEnding))
        {
            string silo = Path.GetFileNameWithoutExtension(path).Replace('_', ':');
            alive[silo] = DateTimeOffset.ParseExact(
                await File.ReadAllTextAsync(path), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        }

        return alive;
    }

    /// <inheritdoc/>
    public Task ClearAsync()
    {
        foreach (string path in Directory.GetFiles(folder))
        {
            File.Delete(path);
        }

        return Task.CompletedTask;
    }

    private static int NumberOf(string path) => int.TryParse(
        Path.GetFileNameWithoutExtension(path), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : 0;

    private string PathOf(int version) =>
        Path.Combine(folder, version.ToString("D8", CultureInfo.InvariantCulture) + Ending);

    private string AlivePathOf(string silo) => Path.Combine(folder, silo.Replace(':', '_') + AliveEnding);
}
