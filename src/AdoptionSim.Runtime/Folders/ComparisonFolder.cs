using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// The folder of a comparison while it is being written. It stands beside the runs under a name that is not a run's,
/// and refers to them by run id and result digest.
/// </summary>
public sealed class ComparisonFolder : IDisposable
{
    /// <summary>Start of the names of these folders.</summary>
    public const string Prefix = "compare-";

    /// <summary>What was asked, in canonical form.</summary>
    public const string AskedFile = "inputs/asked.json";

    /// <summary>Key of the manifest that only a comparison has.</summary>
    internal const string KindKey = "kind";

    private const int IdLettersInName = 8;

    private readonly PartialFolder folder;
    private readonly ComparisonAsked asked;
    private readonly IReadOnlyList<ComparedRun> runs;
    private readonly DateTimeOffset startedUtc;

    private ComparisonFolder(
        PartialFolder folder, ComparisonAsked asked, IReadOnlyList<ComparedRun> runs, DateTimeOffset startedUtc)
    {
        this.folder = folder;
        this.asked = asked;
        this.runs = runs;
        this.startedUtc = startedUtc;
    }

    /// <summary>Starts a folder and writes what is asked into it.</summary>
    /// <param name="root">Folder of all runs; made when it does not exist.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="runs">The runs, base first.</param>
    /// <param name="clock">Clock that gives the time of the start.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public static ComparisonFolder Create(
        string root, ComparisonAsked asked, IReadOnlyList<ComparedRun> runs, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(runs);
        ArgumentNullException.ThrowIfNull(clock);
        DateTimeOffset started = clock.GetUtcNow();
        string stamp = started.UtcDateTime.ToString(PartialFolder.StampForm, CultureInfo.InvariantCulture);
        string slug = PartialFolder.Slug(string.Join("-vs-", runs.Select(run => run.Label).Reverse()));
        string name = $"{Prefix}{stamp}_{slug}_{asked.Id[..IdLettersInName]}";
        var made = new ComparisonFolder(new PartialFolder(root, name, started), asked, runs, started);
        try
        {
            made.Write(AskedFile, asked.Bytes.Span);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    /// <summary>Opens a table for writing.</summary>
    /// <param name="table">Name such as <c>comparison.parquet</c>.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public Stream OpenTable(string table) => folder.OpenTable(table);

    /// <summary>Writes a file.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="bytes">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, ReadOnlySpan<byte> bytes) => folder.Write(file, bytes);

    /// <summary>SHA-256 over the list of what came out: the tables and the printed numbers.</summary>
    /// <exception cref="RunFolderException">The environment does not let them be read.</exception>
    public string ResultDigest() => folder.ResultDigest();

    /// <summary>Writes manifest, citation, descriptions and sums, and gives the folder its final name.</summary>
    /// <param name="clock">Clock that gives the time of the end.</param>
    /// <param name="tables">The tables that can be in the folder, to describe them.</param>
    /// <returns>Path of the finished folder and the digest of what came out.</returns>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public (string Path, string ResultDigest) Complete(TimeProvider clock, params IReadOnlyList<FolderTable> tables)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(tables);
        string digest = folder.ResultDigest();
        var manifest = new ComparisonManifest
        {
            ComparisonId = asked.Id,
            ResultDigest = digest,
            EngineVersion = RunAsked.EngineVersion,
            StartedUtc = startedUtc,
            FinishedUtc = clock.GetUtcNow(),
            Runs = runs,
        };
        Write(ManifestFile.Name, ManifestFile.ToBytes(manifest));
        folder.Describe(FolderIdentity.Of(manifest), tables);
        return (folder.Complete(), digest);
    }

    /// <summary>Removes the partial folder unless it was completed, as far as the environment lets it.</summary>
    public void Dispose() => folder.Dispose();
}
