using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdoptionSim.Runtime.Folders;

/// <content>The manifest of a comparison.</content>
public static partial class ManifestFile
{
    private const string ComparisonWord = "comparison";

    /// <summary>The manifest of a comparison as canonical JSON.</summary>
    /// <param name="manifest">The manifest.</param>
    public static byte[] ToBytes(ComparisonManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return CanonicalJson.ToBytes(new JsonObject
        {
            ["comparison_id"] = manifest.ComparisonId,
            ["engine_version"] = manifest.EngineVersion,
            ["format_version"] = ComparisonAsked.FormatVersion,
            [ComparisonFolder.KindKey] = ComparisonWord,
            ["recorded"] = new JsonObject
            {
                ["finished_utc"] = Stamp(manifest.FinishedUtc),
                ["started_utc"] = Stamp(manifest.StartedUtc),
            },
            ["result_digest"] = manifest.ResultDigest,
            ["runs"] = new JsonArray([.. manifest.Runs.Select(run => new JsonObject
            {
                ["folder"] = run.Folder,
                ["label"] = run.Label,
                ["result_digest"] = run.ResultDigest,
                ["run_id"] = run.RunId,
            })]),
        });
    }

    /// <summary>Reads the manifest of a comparison.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <returns>The manifest; null when it is not that of a comparison.</returns>
    /// <exception cref="FormatException">It says that it is one, and is not of this version.</exception>
    public static ComparisonManifest? ParseComparison(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (JsonNode.Parse(bytes) is not JsonObject root || !IsOf(root, ComparisonWord))
            {
                return null;
            }

            int version = Get<int>(root, "format_version");
            if (version != ComparisonAsked.FormatVersion)
            {
                throw new FormatException(
                    $"format_version is {version}; this program reads {ComparisonAsked.FormatVersion}");
            }

            JsonNode recorded = Child(root, "recorded");
            return new ComparisonManifest
            {
                ComparisonId = Digest(root, "comparison_id"),
                ResultDigest = Digest(root, "result_digest"),
                EngineVersion = Get<string>(root, "engine_version"),
                StartedUtc = Time(recorded, "started_utc"),
                FinishedUtc = Time(recorded, "finished_utc"),
                Runs = [.. Child(root, "runs").AsArray().Select(RunOf)],
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or OverflowException
            or ArgumentException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static ComparedRun RunOf(JsonNode? run)
    {
        JsonNode known = run ?? throw new FormatException("a run is empty");
        return new ComparedRun(
            Get<string>(known, "label"), Get<string>(known, "folder"), Digest(known, "run_id"),
            Get<string>(known, "result_digest"));
    }

    private static string Stamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture);
}
