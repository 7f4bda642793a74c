using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// Renews files of a finished folder that are renderings of its results, such as reports. Results are never written
/// again: their digest, and the manifest that states it, stay. Description and sums are renewed with them, so that a
/// renewed folder is sound and a rendering that somebody changed is told.
/// </summary>
public static class RenderedFiles
{
    private const string Temporary = ".partial-rendering-";

    /// <summary>Writes renderings into a finished folder.</summary>
    /// <param name="folder">The folder, which was checked to be as it was left.</param>
    /// <param name="identity">What the folder says of itself.</param>
    /// <param name="rendered">Content by name; names of results and of what the folder says of itself are refused.
    /// </param>
    /// <param name="tables">The tables that can be in the folder, to describe them.</param>
    /// <returns>Whether anything was written; not when all files are there already, byte for byte.</returns>
    /// <exception cref="ArgumentException">A name is not that of a rendering.</exception>
    /// <exception cref="RunFolderException">The environment does not let files be read or written.</exception>
    public static bool Write(
        string folder, FolderIdentity identity, IReadOnlyDictionary<string, byte[]> rendered,
        IReadOnlyList<FolderTable> tables)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(rendered);
        ArgumentNullException.ThrowIfNull(tables);
        foreach (string name in rendered.Keys.Where(name => !IsRendering(name)))
        {
            throw new ArgumentException($"'{name}' is no rendering.", nameof(rendered));
        }

        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string place = Path.Combine(Path.GetDirectoryName(full) ?? full, $"{Temporary}{Environment.ProcessId}");
        try
        {
            FolderFile[] present = [.. FolderWalk.Files(full, [])];
            KeyValuePair<string, byte[]>[] changed =
            [
                .. rendered.Where(file => !present.Any(known => known.Name == file.Key
                    && known.Digest == FileDigests.Of(file.Value))),
            ];
            if (changed.Length == 0)
            {
                return false;
            }

            Directory.CreateDirectory(place);
            Replace(full, place, WithDescriptions(identity, present, changed, tables));
            return true;
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(full, failure);
        }
        finally
        {
            Remove(place);
        }
    }

    /// <summary>A page in the folder itself; all else is what came out, what was asked, or says what the folder is.
    /// </summary>
    private static bool IsRendering(string name) => name.EndsWith(".html", StringComparison.Ordinal)
        && FolderFile.IsInside(name) && !name.Contains('/', StringComparison.Ordinal);

    /// <summary>The files to write, the sums last.</summary>
    private static List<KeyValuePair<string, byte[]>> WithDescriptions(
        FolderIdentity identity, FolderFile[] present, KeyValuePair<string, byte[]>[] changed,
        IReadOnlyList<FolderTable> tables)
    {
        FolderFile[] described =
        [
            .. present.Where(file => file.Name is not (RoCrateFile.Name or RunFolder.SumsFile)
                    && changed.All(other => other.Key != file.Name))
                .Concat(changed.Select(file => new FolderFile(
                    file.Key, file.Value.Length, FileDigests.Of(file.Value))))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
        byte[] crate = RoCrateFile.ToBytes(identity, tables, described);
        IEnumerable<FolderFile> summed = described
            .Append(new FolderFile(RoCrateFile.Name, crate.Length, FileDigests.Of(crate)))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        string sums = FileDigests.ToSums(summed.Select(file => KeyValuePair.Create(file.Name, file.Digest)));
        return
        [
            .. changed, KeyValuePair.Create(RoCrateFile.Name, crate),
            KeyValuePair.Create(RunFolder.SumsFile, Encoding.UTF8.GetBytes(sums)),
        ];
    }

    /// <summary>All is written beside the folder first, so that a full disk leaves the folder as it was.</summary>
    private static void Replace(string folder, string place, List<KeyValuePair<string, byte[]>> files)
    {
        foreach ((string name, byte[] bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(place, name), bytes);
        }

        foreach ((string name, _) in files)
        {
            File.Move(Path.Combine(place, name), Path.Combine(folder, name), overwrite: true);
        }
    }

    private static void Remove(string place)
    {
        try
        {
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            // What stays behind has a hidden name that tells what it is.
        }
    }
}
