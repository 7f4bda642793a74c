using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Runtime.Folders;

/// <content>The manifest of an explanation.</content>
public static partial class ManifestFile
{
    /// <summary>Value of the key that tells the kinds of folders apart.</summary>
    private const string ExplanationWord = "explanation";

    /// <summary>The manifest of an explanation as canonical JSON.</summary>
    /// <param name="manifest">The manifest.</param>
    public static byte[] ToBytes(ExplanationManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return CanonicalJson.ToBytes(new JsonObject
        {
            ["engine_version"] = manifest.EngineVersion,
            ["explanation_id"] = manifest.ExplanationId,
            ["format_version"] = ExplanationAsked.FormatVersion,
            [ComparisonFolder.KindKey] = ExplanationWord,
            ["recorded"] = new JsonObject
            {
                ["finished_utc"] = Stamp(manifest.FinishedUtc),
                ["started_utc"] = Stamp(manifest.StartedUtc),
            },
            ["result_digest"] = manifest.ResultDigest,
            ["scenario"] = new JsonObject
            {
                ["id"] = manifest.ScenarioId,
                ["title"] = new JsonObject
                {
                    ["en"] = manifest.ScenarioTitle.En, ["ja"] = manifest.ScenarioTitle.Ja,
                },
            },
        });
    }

    /// <summary>Reads the manifest of an explanation.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <returns>The manifest; null when it is not that of an explanation.</returns>
    /// <exception cref="FormatException">It says that it is one, and is not of this version.</exception>
    public static ExplanationManifest? ParseExplanation(ReadOnlySpan<byte> bytes)
    {
        try
        {
            if (JsonNode.Parse(bytes) is not JsonObject root || !IsOf(root, ExplanationWord))
            {
                return null;
            }

            int version = Get<int>(root, "format_version");
            if (version != ExplanationAsked.FormatVersion)
            {
                throw new FormatException(
                    $"format_version is {version}; this program reads {ExplanationAsked.FormatVersion}");
            }

            JsonNode recorded = Child(root, "recorded");
            JsonNode scenario = Child(root, "scenario");
            JsonNode title = Child(scenario, "title");
            return new ExplanationManifest
            {
                ExplanationId = Digest(root, "explanation_id"),
                ResultDigest = Digest(root, "result_digest"),
                EngineVersion = Get<string>(root, "engine_version"),
                StartedUtc = Time(recorded, "started_utc"),
                FinishedUtc = Time(recorded, "finished_utc"),
                ScenarioId = Get<string>(scenario, "id"),
                ScenarioTitle = new BilingualText(Get<string>(title, "ja"), Get<string>(title, "en")),
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or OverflowException
            or ArgumentException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    /// <summary>What any manifest says of its folder.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <exception cref="FormatException">The bytes are not a manifest of this version.</exception>
    internal static FolderIdentity IdentityOf(ReadOnlySpan<byte> bytes) =>
        ParseComparison(bytes) is { } comparison ? FolderIdentity.Of(comparison)
        : ParseExplanation(bytes) is { } explanation ? FolderIdentity.Of(explanation)
        : FolderIdentity.Of(Parse(bytes));

    private static bool IsOf(JsonObject root, string kind) =>
        root.TryGetPropertyValue(ComparisonFolder.KindKey, out JsonNode? stated)
        && stated is JsonValue value && value.TryGetValue(out string? word)
        && string.Equals(word, kind, StringComparison.Ordinal);
}
