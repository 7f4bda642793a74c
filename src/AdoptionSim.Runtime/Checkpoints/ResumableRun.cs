using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>A run that did not end and can go on: what has to be asked again, and of what folder.</summary>
public sealed record ResumableRun
{
    /// <summary>File that says so, in the run's partial folder.</summary>
    public const string FileName = RunCheckpoints.FolderName + "/run.json";

    /// <summary>Version of the form of the file.</summary>
    public const int FormatVersion = 1;

    private const int FileBytesMax = 1 << 20;

    /// <summary>The partial folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Id of the run.</summary>
    public required string RunId { get; init; }

    /// <summary>Version of the program that began it.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>When it began, UTC.</summary>
    public required DateTimeOffset StartedUtc { get; init; }

    /// <summary>Copy of the scenario, relative to the folder.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>Number of replicates.</summary>
    public required int Replicates { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>k of the scale 1:k.</summary>
    public required int Scale { get; init; }

    /// <summary>Changes laid over the scenario.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>Ticks from one checkpoint to the next; null for the usual.</summary>
    public int? CheckpointEveryTicks { get; init; }

    /// <summary>Content of the file.</summary>
    public byte[] ToBytes() => CanonicalJson.ToBytes(new JsonObject
    {
        ["checkpoint_every"] = CheckpointEveryTicks,
        ["engine_version"] = EngineVersion,
        ["format_version"] = FormatVersion,
        ["overrides"] = new JsonArray([.. Overrides.Select(text => (JsonNode)text)]),
        ["replicates"] = Replicates,
        ["run_id"] = RunId,
        ["scale"] = Scale,
        ["scenario_file"] = ScenarioFile,
        ["seed"] = Seed,
        ["started_utc"] = StartedUtc.ToString("O", CultureInfo.InvariantCulture),
    });

    /// <summary>Reads what a partial folder says of its run.</summary>
    /// <param name="folder">The partial folder.</param>
    /// <returns>The run; null where the folder cannot go on.</returns>
    public static ResumableRun? Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var file = new FileInfo(Path.Combine(full, FileName));
        try
        {
            return file.Exists && file.LinkTarget is null && file.Length <= FileBytesMax
                ? Parse(full, File.ReadAllBytes(file.FullName))
                : null;
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException
            || RunFolderException.Covers(failure))
        {
            return null;
        }
    }

    /// <summary>Finds runs that can go on: the last one that began, or one by path or name.</summary>
    /// <param name="root">Folder of all runs.</param>
    /// <param name="text">What the user typed, or <see cref="RunRegistry.Latest"/>.</param>
    /// <returns>The run; null where there is none.</returns>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static ResumableRun? Find(string root, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (text is not RunRegistry.Latest)
        {
            return Read(Directory.Exists(text) ? text : Path.Combine(root, text));
        }

        return RunRegistry.List(root).Where(entry => entry.State == RunState.Partial)
            .Select(entry => Read(entry.Folder)).OfType<ResumableRun>()
            .Where(run => !RunCheckpoints.IsBusy(run.Folder)).MaxBy(run => run.StartedUtc);
    }

    private static ResumableRun? Parse(string folder, byte[] bytes)
    {
        if (JsonNode.Parse(bytes) is not JsonObject json || (int?)json["format_version"] != FormatVersion)
        {
            return null;
        }

        return new ResumableRun
        {
            Folder = folder,
            RunId = Text(json, "run_id"),
            EngineVersion = Text(json, "engine_version"),
            StartedUtc = DateTimeOffset.ParseExact(
                Text(json, "started_utc"), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            ScenarioFile = Text(json, "scenario_file"),
            Replicates = Number<int>(json, "replicates"),
            Seed = Number<ulong>(json, "seed"),
            Scale = Number<int>(json, "scale"),
            Overrides = [.. (json["overrides"] as JsonArray ?? []).Select(node => (string?)node ?? string.Empty)],
            CheckpointEveryTicks = (int?)json["checkpoint_every"],
        };
    }

    private static string Text(JsonObject json, string key) =>
        (string?)json[key] ?? throw new FormatException($"'{key}' is missing.");

    private static TNumber Number<TNumber>(JsonObject json, string key) =>
        json[key] is { } node ? node.GetValue<TNumber>() : throw new FormatException($"'{key}' is missing.");
}
