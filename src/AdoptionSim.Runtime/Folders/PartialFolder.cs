using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Runtime.Checkpoints;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// A folder of results while it is being written: hidden until it is complete, then given its final name. One that
/// fails or is cancelled leaves nothing that looks finished. Nothing is ever overwritten.
/// </summary>
internal sealed class PartialFolder : IDisposable
{
    /// <summary>Form of the time of the start in the names of folders.</summary>
    public const string StampForm = "yyyyMMdd'T'HHmmss'Z'";

    private const string FineStampForm = "yyyyMMdd'T'HHmmssfffffff'Z'";
    private const int SlugLettersMax = 64;

    private static int folders;

    private readonly string root;
    private readonly string name;
    private readonly Dictionary<string, (long Bytes, DateTime Written, string Digest)> known =
        new(StringComparer.Ordinal);
    private bool isComplete;

    /// <summary>Makes the hidden folder.</summary>
    /// <param name="root">Folder of all results; made when it does not exist.</param>
    /// <param name="name">Final name.</param>
    /// <param name="startedUtc">Time of the start.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public PartialFolder(string root, string name, DateTimeOffset startedUtc)
    {
        this.root = System.IO.Path.GetFullPath(root);
        this.name = name;
        Path = System.IO.Path.Combine(this.root, PartialName(startedUtc));
        try
        {
            MakeFolder(this.root);
            MakeFolder(Path);
            MakeFolder(System.IO.Path.Combine(Path, RunFolder.DataFolder));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private PartialFolder(string path, string name)
    {
        root = System.IO.Path.GetDirectoryName(path) ?? path;
        this.name = name;
        Path = path;
    }

    /// <summary>Path of the hidden folder.</summary>
    public string Path { get; }

    /// <summary>Whether the folder stays when it is not completed, because what is in it can go on.</summary>
    public bool StaysUnfinished { get; set; }

    private string Checkpoints => System.IO.Path.Combine(Path, RunCheckpoints.FolderName);

    /// <summary>
    /// Takes over a folder that was left unfinished: all but its checkpoints goes, and is written again.
    /// </summary>
    /// <param name="path">Path of the hidden folder.</param>
    /// <param name="name">Final name.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public static PartialFolder TakeOver(string path, string name)
    {
        var folder = new PartialFolder(System.IO.Path.GetFullPath(path), name) { StaysUnfinished = true };
        try
        {
            foreach (string file in Directory.GetFiles(folder.Path))
            {
                File.Delete(file);
            }

            foreach (string inner in Directory.GetDirectories(folder.Path))
            {
                if (!string.Equals(inner, folder.Checkpoints, StringComparison.Ordinal))
                {
                    Directory.Delete(inner, recursive: true);
                }
            }

            MakeFolder(System.IO.Path.Combine(folder.Path, RunFolder.DataFolder));
            return folder;
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(folder.Path, failure);
        }
    }

    /// <summary>A text as part of a folder's name: letters, digits and hyphens.</summary>
    public static string Slug(string text) => new([.. text.Take(SlugLettersMax).Select(
        letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' ? char.ToLowerInvariant(letter) : '-')]);

    /// <summary>Opens a table for writing.</summary>
    /// <param name="table">Name such as <c>gap.parquet</c>.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public Stream OpenTable(string table) => new GuardedStream(PathOf($"{RunFolder.DataFolder}/{table}"));

    /// <summary>Writes a file.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="bytes">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        string path = PathOf(file);
        MakeFolder(System.IO.Path.GetDirectoryName(path) ?? Path);
        using var stream = new GuardedStream(path);
        stream.Write(bytes);
    }

    /// <summary>Every file written so far. A file is read again only when it was written to since.</summary>
    /// <exception cref="RunFolderException">The environment does not let them be read.</exception>
    public IReadOnlyList<FolderFile> Files()
    {
        try
        {
            return
            [
                .. new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories)
                    .Where(file => !IsOfCheckpoint(file)).Select(FileOf)
                    .OrderBy(file => file.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(Path, failure);
        }
    }

    /// <summary>SHA-256 over the list of what came out: the tables and the printed numbers.</summary>
    /// <exception cref="RunFolderException">The environment does not let them be read.</exception>
    public string ResultDigest() => FolderFile.ResultDigestOf(Files());

    /// <summary>Writes how to cite the results, what each table holds, and what each file is.</summary>
    /// <param name="identity">What the folder says of itself.</param>
    /// <param name="tables">The tables that can be in the folder.</param>
    /// <exception cref="RunFolderException">The environment does not let them be written.</exception>
    public void Describe(FolderIdentity identity, IReadOnlyList<FolderTable> tables)
    {
        Write(CitationFile.Name, CitationFile.ToBytes(identity));
        Write(DataPackageFile.Name, DataPackageFile.ToBytes(identity, tables, Files()));
        Write(RoCrateFile.Name, RoCrateFile.ToBytes(identity, tables, Files()));
    }

    /// <summary>Writes the sums and takes the first free final name.</summary>
    /// <returns>Path of the finished folder.</returns>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public string Complete()
    {
        string sums = FileDigests.ToSums(Files().Select(file => KeyValuePair.Create(file.Name, file.Digest)));
        Write(RunFolder.SumsFile, System.Text.Encoding.UTF8.GetBytes(sums));
        RemoveCheckpoints();
        string final = Rename();
        isComplete = true;
        return final;
    }

    /// <summary>
    /// Removes the folder unless it was completed or stays for the run to go on, as far as the environment lets it.
    /// </summary>
    public void Dispose()
    {
        if (isComplete || StaysUnfinished || !Directory.Exists(Path))
        {
            return;
        }

        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            // What stays behind is hidden, has no manifest, and is listed as partial.
        }
    }

    /// <summary>What is kept of an unfinished run is no part of a finished one.</summary>
    private bool IsOfCheckpoint(FileInfo file) => file.FullName.StartsWith(
        Checkpoints + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void RemoveCheckpoints()
    {
        try
        {
            if (Directory.Exists(Checkpoints))
            {
                Directory.Delete(Checkpoints, recursive: true);
            }
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(Checkpoints, failure);
        }
    }

    private FolderFile FileOf(FileInfo file)
    {
        string relative = System.IO.Path.GetRelativePath(Path, file.FullName)
            .Replace(System.IO.Path.DirectorySeparatorChar, '/');
        if (!known.TryGetValue(relative, out (long Bytes, DateTime Written, string Digest) seen)
            || seen.Bytes != file.Length || seen.Written != file.LastWriteTimeUtc)
        {
            seen = (file.Length, file.LastWriteTimeUtc, FileDigests.OfFile(file.FullName));
            known[relative] = seen;
        }

        return new FolderFile(relative, seen.Bytes, seen.Digest);
    }

    private static string PartialName(DateTimeOffset started)
    {
        string stamp = started.UtcDateTime.ToString(FineStampForm, CultureInfo.InvariantCulture);
        return $"{RunFolder.PartialPrefix}{stamp}-{Environment.ProcessId}-{Interlocked.Increment(ref folders)}";
    }

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }

    /// <summary>Path of a file in the folder; refuses names that lead out of it.</summary>
    private string PathOf(string file)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, file));
        return path.StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"'{file}' leads out of the folder of the run.", nameof(file));
    }

    /// <summary>Takes the first free name; another process may take one in the same moment.</summary>
    private string Rename()
    {
        for (int attempt = 1; ; attempt++)
        {
            string final = System.IO.Path.Combine(root, attempt == 1 ? name : $"{name}-{attempt}");
            if (System.IO.Path.Exists(final))
            {
                continue;
            }

            try
            {
                Directory.Move(Path, final);
                return final;
            }
            catch (IOException) when (System.IO.Path.Exists(final))
            {
                // Taken since the look above: try the next name.
            }
            catch (Exception failure) when (RunFolderException.Covers(failure))
            {
                throw RunFolderException.From(final, failure);
            }
        }
    }
}
