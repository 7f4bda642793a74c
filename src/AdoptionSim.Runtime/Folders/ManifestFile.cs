using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Runtime.Folders;

/// <summary>Writes and reads <c>manifest.json</c>.</summary>
public static partial class ManifestFile
{
    /// <summary>Name of the file in the run's folder.</summary>
    public const string Name = "manifest.json";

    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private const int SecondsDigits = 3;

    /// <summary>The manifest as canonical JSON.</summary>
    /// <param name="manifest">The manifest.</param>
    public static byte[] ToBytes(RunManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return CanonicalJson.ToBytes(new JsonObject
        {
            ["blocks"] = MapOf(manifest.Blocks, count => count),
            ["counts"] = new JsonObject
            {
                ["agent_ticks"] = manifest.Counts.AgentTicks,
                ["completed_replicates"] = manifest.Counts.CompletedReplicates,
                ["firms"] = manifest.Counts.Firms,
                ["persons"] = manifest.Counts.Persons,
                ["ticks"] = manifest.Counts.Ticks,
            },
            ["data_sha256"] = MapOf(manifest.DataDigests, digest => digest),
            ["engine_version"] = manifest.EngineVersion,
            ["format_version"] = RunManifest.FormatVersion,
            ["home_country"] = manifest.HomeCountry,
            ["recorded"] = ToJson(manifest.Recorded),
            ["replicates"] = manifest.Replicates,
            ["result_digest"] = manifest.ResultDigest,
            ["run_id"] = manifest.RunId,
            ["scale"] = MapOf(manifest.Scales, scale => scale),
            ["scenario"] = ScenarioOf(manifest),
            ["seed"] = manifest.Seed,
            ["state_digest"] = manifest.StateDigest,
            ["tables_version"] = manifest.TablesVersion,
        });
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <exception cref="FormatException">The bytes are not a manifest of this version.</exception>
    public static RunManifest Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            JsonNode root = JsonNode.Parse(bytes) ?? throw new FormatException("the manifest is empty");
            if (root is JsonObject map && map.ContainsKey(ComparisonFolder.KindKey))
            {
                string kind = IsOf(map, ExplanationWord) ? "an explanation"
                    : IsOf(map, ComparisonWord) ? "a comparison" : "something else";
                throw new FormatException($"the folder holds {kind}, not a run");
            }

            int version = Get<int>(root, "format_version");
            return version == RunManifest.FormatVersion
                ? ManifestOf(root)
                : throw new FormatException(
                    $"format_version is {version}; this program reads {RunManifest.FormatVersion}");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException
            or OverflowException or ArgumentException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static RunManifest ManifestOf(JsonNode root)
    {
        JsonNode scenario = Child(root, "scenario");
        JsonNode title = Child(scenario, "title");
        return new RunManifest
        {
            RunId = Digest(root, "run_id"),
            ResultDigest = Digest(root, "result_digest"),
            StateDigest = Get<string>(root, "state_digest"),
            ScenarioId = Get<string>(scenario, "id"),
            ScenarioTitle = new BilingualText(Get<string>(title, "ja"), Get<string>(title, "en")),
            ScenarioFiles = [.. TextsOf(Child(scenario, "files")).Select(Inside)],
            Overrides = scenario["overrides"] is { } overrides ? TextsOf(overrides) : [],
            From = Get<string>(scenario, "from"),
            To = Get<string>(scenario, "to"),
            Seed = Get<ulong>(root, "seed"),
            Replicates = Get<int>(root, "replicates"),
            HomeCountry = Get<string>(root, "home_country"),
            Scales = Entries<int>(Child(root, "scale")),
            Blocks = Entries<int>(Child(root, "blocks")),
            EngineVersion = Get<string>(root, "engine_version"),
            TablesVersion = Get<int>(root, "tables_version"),
            DataDigests = Entries<string>(Child(root, "data_sha256")),
            Counts = CountsOf(Child(root, "counts")),
            Recorded = CircumstancesOf(Child(root, "recorded")),
        };
    }

    private static RunCounts CountsOf(JsonNode counts) => new(
        Get<int>(counts, "ticks"),
        Get<long>(counts, "firms"),
        Get<long>(counts, "persons"),
        Get<long>(counts, "agent_ticks"),
        Get<int>(counts, "completed_replicates"));

    private static RunCircumstances CircumstancesOf(JsonNode recorded) => new()
    {
        StartedUtc = Time(recorded, "started_utc"),
        FinishedUtc = Time(recorded, "finished_utc"),
        PopulationSeconds = Get<double>(recorded, "population_seconds"),
        TickSeconds = Get<double>(recorded, "tick_seconds"),
        Threads = Get<int>(recorded, "threads"),
        Cluster = ClusterOf(recorded),
        OperatingSystem = Get<string>(recorded, "operating_system"),
        Architecture = Get<string>(recorded, "architecture"),
        DotnetVersion = Get<string>(recorded, "dotnet_version"),
    };

    private static JsonObject ScenarioOf(RunManifest manifest) => new()
    {
        ["files"] = ListOf(manifest.ScenarioFiles),
        ["from"] = manifest.From,
        ["id"] = manifest.ScenarioId,
        ["overrides"] = ListOf(manifest.Overrides),
        ["title"] = new JsonObject { ["en"] = manifest.ScenarioTitle.En, ["ja"] = manifest.ScenarioTitle.Ja },
        ["to"] = manifest.To,
    };

    private static JsonArray ListOf(IReadOnlyList<string> texts) =>
        [.. texts.Select(text => (JsonNode?)JsonValue.Create(text))];

    private static string[] TextsOf(JsonNode list) =>
        [.. list.AsArray().Select(text => text?.GetValue<string>() ?? string.Empty)];

    /// <summary>A name that leads out of the inputs would make the program read whatever it names.</summary>
    private static string Inside(string file) =>
        file.StartsWith(RunFolder.InputsFolder + "/", StringComparison.Ordinal) && FolderFile.IsInside(file)
            ? file
            : throw new FormatException($"the scenario file '{file}' does not stand in {RunFolder.InputsFolder}/");

    private static JsonObject ToJson(RunCircumstances recorded)
    {
        var json = new JsonObject
        {
            ["architecture"] = recorded.Architecture,
            ["dotnet_version"] = recorded.DotnetVersion,
            ["finished_utc"] = Stamp(recorded.FinishedUtc),
            ["operating_system"] = recorded.OperatingSystem,
            ["population_seconds"] = Math.Round(recorded.PopulationSeconds, SecondsDigits),
            ["started_utc"] = Stamp(recorded.StartedUtc),
            ["threads"] = recorded.Threads,
            ["tick_seconds"] = Math.Round(recorded.TickSeconds, SecondsDigits),
        };
        if (recorded.Cluster is { } cluster)
        {
            json["cluster"] = new JsonObject
            {
                ["barrier_seconds"] = Math.Round(cluster.BarrierSeconds, SecondsDigits),
                ["epochs"] = cluster.Epochs,
                ["phase_seconds"] = Math.Round(cluster.PhaseSeconds, SecondsDigits),
                ["phases"] = cluster.Phases,
                ["silos"] = cluster.Silos,
                ["ticks"] = cluster.Ticks,
            };
        }

        return json;
    }

    private static HostTimes? ClusterOf(JsonNode recorded) => recorded["cluster"] is not { } cluster
        ? null
        : new HostTimes(
            Get<int>(cluster, "silos"), Get<long>(cluster, "epochs"), Get<long>(cluster, "ticks"),
            Get<long>(cluster, "phases"), Get<double>(cluster, "phase_seconds"),
            Get<double>(cluster, "barrier_seconds"));

    /// <summary>Each value becomes a node by its own type, which needs no reflection: programs may switch it off.
    /// </summary>
    private static JsonObject MapOf<TValue>(
        IEnumerable<KeyValuePair<string, TValue>> entries, Func<TValue, JsonNode?> nodeOf)
    {
        var map = new JsonObject();
        foreach ((string key, TValue value) in entries)
        {
            map[key] = nodeOf(value);
        }

        return map;
    }

    private static Dictionary<string, TValue> Entries<TValue>(JsonNode map) => map.AsObject()
        .ToDictionary(entry => entry.Key, entry => ValueOf<TValue>(entry.Value, entry.Key), StringComparer.Ordinal);

    private static DateTimeOffset Time(JsonNode node, string key) => DateTimeOffset.ParseExact(
        Get<string>(node, key), TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Digest(JsonNode node, string key)
    {
        string digest = Get<string>(node, key);
        return FileDigests.IsDigest(digest) ? digest : throw new FormatException($"'{key}' is not a SHA-256");
    }

    private static JsonNode Child(JsonNode node, string key) =>
        node.AsObject()[key] ?? throw new FormatException($"'{key}' is missing");

    private static TValue Get<TValue>(JsonNode node, string key) => ValueOf<TValue>(Child(node, key), key);

    private static TValue ValueOf<TValue>(JsonNode? value, string key) =>
        (value ?? throw new FormatException($"'{key}' is missing")).GetValue<TValue>();
}
