using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// A run's folder while it is being written. Everything goes into a hidden partial folder, which gets its final name
/// only when it is complete; a run that fails or is cancelled leaves nothing that looks finished. Nothing is ever
/// overwritten.
/// </summary>
public sealed class RunFolder : IDisposable
{
    /// <summary>Folder of the tables.</summary>
    public const string DataFolder = "data";

    /// <summary>Folder of what was asked.</summary>
    public const string InputsFolder = "inputs";

    /// <summary>The printed numbers with their ids.</summary>
    public const string NumbersFile = "numbers.csv";

    /// <summary>Digest of every file but itself.</summary>
    public const string SumsFile = "SHA256SUMS";

    /// <summary>What was asked, in canonical form.</summary>
    public const string ResolvedFile = "inputs/resolved.json";

    /// <summary>Where each value of the scenario was written.</summary>
    public const string OriginsFile = "inputs/origins.csv";

    /// <summary>Every parameter of every country with its range, source and flag.</summary>
    public const string ParametersFile = "inputs/parameters.csv";

    /// <summary>Start of the names of partial folders.</summary>
    public const string PartialPrefix = ".partial-";

    private const string StampForm = "yyyyMMdd'T'HHmmss'Z'";
    private const string FineStampForm = "yyyyMMdd'T'HHmmssfffffff'Z'";
    private const int RunIdLettersInName = 8;
    private const int SlugLettersMax = 64;

    private static int folders;

    private readonly string root;
    private readonly string name;
    private bool isComplete;

    private RunFolder(string root, string name, string partial, RunAsked asked, DateTimeOffset startedUtc)
    {
        this.root = root;
        this.name = name;
        PartialPath = partial;
        Asked = asked;
        StartedUtc = startedUtc;
    }

    /// <summary>The partial folder.</summary>
    public string PartialPath { get; }

    /// <summary>What is asked.</summary>
    public RunAsked Asked { get; }

    /// <summary>When the run started, UTC.</summary>
    public DateTimeOffset StartedUtc { get; }

    /// <summary>Starts a folder and writes what is asked into it.</summary>
    /// <param name="root">Folder of all runs; made when it does not exist.</param>
    /// <param name="slug">Id of the scenario, for the name.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="clock">Clock that gives the time of the start.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public static RunFolder Create(string root, string slug, RunAsked asked, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset started = clock.GetUtcNow();
        string full = Path.GetFullPath(root);
        string partial = Path.Combine(full, PartialName(started));
        var folder = new RunFolder(full, FinalName(started, slug, asked.RunId), partial, asked, started);
        try
        {
            MakeFolder(full);
            MakeFolder(partial);
            MakeFolder(Path.Combine(partial, DataFolder));
            folder.Write(ResolvedFile, asked.Bytes.Span);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Opens a table for writing.</summary>
    /// <param name="table">Name such as <c>gap.parquet</c>.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public Stream OpenTable(string table) => new GuardedStream(PathOf($"{DataFolder}/{table}"));

    /// <summary>Writes a file.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="bytes">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        string path = PathOf(file);
        MakeFolder(Path.GetDirectoryName(path) ?? PartialPath);
        using var stream = new GuardedStream(path);
        stream.Write(bytes);
    }

    /// <summary>Writes a file of UTF-8 text without a mark.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="text">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256 over the list of what came out: the tables and the printed numbers.</summary>
    /// <exception cref="RunFolderException">A file cannot be read back.</exception>
    public string ResultDigest() => FileDigests.OfList(Digests()
        .Where(entry => entry.Key.StartsWith(DataFolder + "/", StringComparison.Ordinal) || entry.Key is NumbersFile));

    /// <summary>Writes manifest, citation and sums, and gives the folder its final name.</summary>
    /// <param name="manifest">What the run was.</param>
    /// <returns>Path of the finished folder.</returns>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public string Complete(RunManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        Write(ManifestFile.Name, ManifestFile.ToBytes(manifest));
        Write(CitationFile.Name, CitationFile.ToBytes(manifest));
        Write(SumsFile, FileDigests.ToSums(Digests()));
        string final = Rename();
        isComplete = true;
        return final;
    }

    /// <summary>Removes the partial folder unless it was completed, as far as the environment lets it.</summary>
    public void Dispose()
    {
        if (isComplete || !Directory.Exists(PartialPath))
        {
            return;
        }

        try
        {
            Directory.Delete(PartialPath, recursive: true);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            // What stays behind is hidden, has no manifest, and is listed as partial.
        }
    }

    private static string PartialName(DateTimeOffset started)
    {
        string stamp = started.UtcDateTime.ToString(FineStampForm, CultureInfo.InvariantCulture);
        return $"{PartialPrefix}{stamp}-{Environment.ProcessId}-{Interlocked.Increment(ref folders)}";
    }

    private static string FinalName(DateTimeOffset started, string slug, string runId)
    {
        string stamp = started.UtcDateTime.ToString(StampForm, CultureInfo.InvariantCulture);
        string safe = new([.. slug.Take(SlugLettersMax).Select(
            letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' ? char.ToLowerInvariant(letter) : '-')]);
        return $"{stamp}_{safe}_{runId[..RunIdLettersInName]}";
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

    /// <summary>Path of a file in the partial folder; refuses names that lead out of it.</summary>
    private string PathOf(string file)
    {
        string path = Path.GetFullPath(Path.Combine(PartialPath, file));
        return path.StartsWith(PartialPath + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"'{file}' leads out of the folder of the run.", nameof(file));
    }

    private List<KeyValuePair<string, string>> Digests()
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(PartialPath, "*", SearchOption.AllDirectories)
                    .Select(path => KeyValuePair.Create(
                        Path.GetRelativePath(PartialPath, path).Replace(Path.DirectorySeparatorChar, '/'),
                        FileDigests.OfFile(path))),
            ];
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(PartialPath, failure);
        }
    }

    /// <summary>Takes the first free name; another process may take one in the same moment.</summary>
    private string Rename()
    {
        for (int attempt = 1; ; attempt++)
        {
            string final = Path.Combine(root, attempt == 1 ? name : $"{name}-{attempt}");
            if (Path.Exists(final))
            {
                continue;
            }

            try
            {
                Directory.Move(PartialPath, final);
                return final;
            }
            catch (IOException) when (Path.Exists(final))
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
