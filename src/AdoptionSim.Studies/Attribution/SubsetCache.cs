using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Studies.Attribution;

/// <summary>
/// Values of runs that were made before, one file for each run id and month, so that what was asked is never run
/// twice. A file that is damaged or of another form counts as missing.
/// </summary>
public sealed class SubsetCache
{
    /// <summary>Name of the folder beside the runs.</summary>
    public const string FolderName = ".explain";

    private const int FormatVersion = 1;

    private readonly string folder;
    private readonly string month;

    /// <summary>Opens the cache.</summary>
    /// <param name="root">Folder of all runs; made when something is written.</param>
    /// <param name="month">Month of the values, <c>yyyy-MM</c>.</param>
    public SubsetCache(string root, string month)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        folder = Path.Combine(Path.GetFullPath(root), FolderName);
        this.month = month;
    }

    /// <summary>Looks a run up.</summary>
    /// <param name="runId">Id of the run.</param>
    /// <returns>Its values; null when they are not there.</returns>
    public SubsetValues? Find(string runId)
    {
        string path = PathOf(runId);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return JsonNode.Parse(bytes) is JsonObject root && IsOurs(root, runId) ? Parse(root) : null;
        }
        catch (Exception failure) when (
            failure is JsonException or InvalidOperationException or FormatException
            || RunFolderException.Covers(failure))
        {
            return null;
        }
    }

    /// <summary>Keeps the values of a run.</summary>
    /// <param name="runId">Id of the run.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="RunFolderException">The environment does not let it be written.</exception>
    public void Keep(string runId, SubsetValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var byId = new JsonObject();
        foreach ((string id, IReadOnlyList<double?> series) in values.ValuesById)
        {
            byId[id] = new JsonArray(
                [.. series.Select(value => value is double known ? JsonValue.Create(known) : null)]);
        }

        var root = new JsonObject
        {
            ["format_version"] = FormatVersion,
            ["month"] = month,
            ["replicates"] = new JsonArray([.. values.Replicates.Select(number => JsonValue.Create(number))]),
            ["run_id"] = runId,
            ["values"] = byId,
        };
        root["sha256"] = DigestOf(root);
        string path = PathOf(runId);
        string partial = $"{path}.{Environment.ProcessId}.partial";
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(partial, CanonicalJson.ToBytes(root));
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }

    private static string DigestOf(JsonObject root) => FileDigests.Of(CanonicalJson.ToBytes(root));

    private static SubsetValues Parse(JsonObject root) => new(
        [
            .. Child(root, "replicates").AsArray()
                .Select(number => (number ?? throw new FormatException()).GetValue<int>()),
        ],
        Child(root, "values").AsObject().ToDictionary(
            entry => entry.Key,
            entry => (IReadOnlyList<double?>)[.. (entry.Value ?? throw new FormatException()).AsArray()
                .Select(value => value?.GetValue<double>())],
            StringComparer.Ordinal));

    private static JsonNode Child(JsonObject root, string key) =>
        root[key] ?? throw new FormatException($"'{key}' is missing");

    private bool IsOurs(JsonObject root, string runId)
    {
        string? digest = root["sha256"]?.GetValue<string>();
        root.Remove("sha256");
        return root["format_version"]?.GetValue<int>() == FormatVersion
            && string.Equals(root["run_id"]?.GetValue<string>(), runId, StringComparison.Ordinal)
            && string.Equals(root["month"]?.GetValue<string>(), month, StringComparison.Ordinal)
            && string.Equals(digest, DigestOf(root), StringComparison.Ordinal);
    }

    private string PathOf(string runId) => Path.Combine(folder, $"{runId}_{month}.json");
}
