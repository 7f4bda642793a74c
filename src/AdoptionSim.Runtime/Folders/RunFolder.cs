using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

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

    private const int RunIdLettersInName = 8;

    private readonly PartialFolder folder;

    private RunFolder(PartialFolder folder, RunAsked asked, DateTimeOffset startedUtc)
    {
        this.folder = folder;
        Asked = asked;
        StartedUtc = startedUtc;
    }

    /// <summary>The partial folder.</summary>
    public string PartialPath => folder.Path;

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
        return Begun(new RunFolder(new PartialFolder(root, NameOf(slug, asked, started), started), asked, started));
    }

    /// <summary>Takes over the folder of a run that did not end; all but its checkpoints is written again.</summary>
    /// <param name="partialPath">The partial folder.</param>
    /// <param name="slug">Id of the scenario, for the name.</param>
    /// <param name="asked">What is asked; the same as before.</param>
    /// <param name="startedUtc">When the run began.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public static RunFolder TakeOver(string partialPath, string slug, RunAsked asked, DateTimeOffset startedUtc)
    {
        ArgumentException.ThrowIfNullOrEmpty(partialPath);
        ArgumentNullException.ThrowIfNull(slug);
        ArgumentNullException.ThrowIfNull(asked);
        return Begun(new RunFolder(
            PartialFolder.TakeOver(partialPath, NameOf(slug, asked, startedUtc)), asked, startedUtc));
    }

    private static string NameOf(string slug, RunAsked asked, DateTimeOffset startedUtc)
    {
        string stamp = startedUtc.UtcDateTime.ToString(PartialFolder.StampForm, CultureInfo.InvariantCulture);
        return $"{stamp}_{PartialFolder.Slug(slug)}_{asked.RunId[..RunIdLettersInName]}";
    }

    private static RunFolder Begun(RunFolder made)
    {
        try
        {
            made.Write(ResolvedFile, made.Asked.Bytes.Span);
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    /// <summary>Opens a table for writing.</summary>
    /// <param name="table">Name such as <c>gap.parquet</c>.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public Stream OpenTable(string table) => folder.OpenTable(table);

    /// <summary>Writes a file.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="bytes">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, ReadOnlySpan<byte> bytes) => folder.Write(file, bytes);

    /// <summary>Writes a file of UTF-8 text without a mark.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="text">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256 over the list of what came out: the tables and the printed numbers.</summary>
    /// <exception cref="RunFolderException">The environment does not let them be read.</exception>
    public string ResultDigest() => folder.ResultDigest();

    /// <summary>Writes manifest, citation, descriptions and sums, and gives the folder its final name.</summary>
    /// <param name="manifest">What the run was.</param>
    /// <param name="tables">The tables that can be in the folder, to describe them.</param>
    /// <returns>Path of the finished folder.</returns>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public string Complete(RunManifest manifest, params IReadOnlyList<FolderTable> tables)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(tables);
        Write(ManifestFile.Name, ManifestFile.ToBytes(manifest));
        folder.Describe(FolderIdentity.Of(manifest), tables);
        return folder.Complete();
    }

    /// <summary>Lets the partial folder stay, because the run can go on from what is in it.</summary>
    public void LetStay() => folder.StaysUnfinished = true;

    /// <summary>Removes the partial folder unless it was completed or stays, as far as the environment lets
    /// it.</summary>
    public void Dispose() => folder.Dispose();
}
