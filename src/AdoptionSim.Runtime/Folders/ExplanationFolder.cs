using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// The folder of an explanation while it is being written. It stands beside the runs under a name that is not a run's.
/// The runs of subsets of levers leave no folders, so it refers to none.
/// </summary>
public sealed class ExplanationFolder : IDisposable
{
    /// <summary>Start of the names of these folders.</summary>
    public const string Prefix = "explain-";

    private const int IdLettersInName = 8;

    private readonly PartialFolder folder;
    private readonly ExplanationManifest manifest;

    private ExplanationFolder(PartialFolder folder, ExplanationManifest manifest)
    {
        this.folder = folder;
        this.manifest = manifest;
    }

    /// <summary>Starts a folder and writes what is asked into it.</summary>
    /// <param name="root">Folder of all runs; made when it does not exist.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="scenarioId">Id of the scenario.</param>
    /// <param name="scenarioTitle">Its title.</param>
    /// <param name="startedUtc">When the explanation started, UTC.</param>
    /// <exception cref="RunFolderException">The environment does not let the folder be written.</exception>
    public static ExplanationFolder Create(
        string root, ExplanationAsked asked, string scenarioId, BilingualText scenarioTitle,
        DateTimeOffset startedUtc)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(scenarioId);
        string id = asked.Id;
        string stamp = startedUtc.UtcDateTime.ToString(PartialFolder.StampForm, CultureInfo.InvariantCulture);
        string name = $"{Prefix}{stamp}_{PartialFolder.Slug(scenarioId)}_{id[..IdLettersInName]}";
        var made = new ExplanationFolder(new PartialFolder(root, name, startedUtc), new ExplanationManifest
        {
            ExplanationId = id,
            ResultDigest = string.Empty,
            EngineVersion = RunAsked.EngineVersion,
            StartedUtc = startedUtc,
            FinishedUtc = startedUtc,
            ScenarioId = scenarioId,
            ScenarioTitle = scenarioTitle,
        });
        try
        {
            made.Write(ComparisonFolder.AskedFile, asked.ToBytes());
            return made;
        }
        catch
        {
            made.Dispose();
            throw;
        }
    }

    /// <summary>Opens a table for writing.</summary>
    /// <param name="table">Name such as <c>share.parquet</c>.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public Stream OpenTable(string table) => folder.OpenTable(table);

    /// <summary>Writes a file.</summary>
    /// <param name="file">Name relative to the folder, with <c>/</c>.</param>
    /// <param name="bytes">Content.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Write(string file, ReadOnlySpan<byte> bytes) => folder.Write(file, bytes);

    /// <summary>What the manifest says of the files so far.</summary>
    /// <param name="finishedUtc">When the explanation ended, UTC.</param>
    /// <exception cref="RunFolderException">The environment does not let them be read.</exception>
    public ExplanationManifest Manifest(DateTimeOffset finishedUtc) =>
        manifest with { ResultDigest = folder.ResultDigest(), FinishedUtc = finishedUtc };

    /// <summary>Writes manifest, citation, descriptions and sums, and gives the folder its final name.</summary>
    /// <param name="finished">The manifest; no table is written after it was asked for.</param>
    /// <param name="tables">The tables that can be in the folder, to describe them.</param>
    /// <returns>Path of the finished folder.</returns>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public string Complete(ExplanationManifest finished, IReadOnlyList<FolderTable> tables)
    {
        ArgumentNullException.ThrowIfNull(finished);
        ArgumentNullException.ThrowIfNull(tables);
        Write(ManifestFile.Name, ManifestFile.ToBytes(finished));
        folder.Describe(FolderIdentity.Of(finished), tables);
        return folder.Complete();
    }

    /// <summary>Removes the partial folder unless it was completed, as far as the environment lets it.</summary>
    public void Dispose() => folder.Dispose();
}
