using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// Writes <c>ro-crate-metadata.json</c>, the description of the folder as a Research Object Crate 1.1: what each file
/// is, its size and digest, and by what it was made.
/// </summary>
public static class RoCrateFile
{
    /// <summary>Name of the file in the folder.</summary>
    public const string Name = "ro-crate-metadata.json";

    private const string Specification = "https://w3id.org/ro/crate/1.1";
    private const string Program = "#adoptionsim";
    private const string Making = "#making";
    private const string Licence = "#licence";
    private const string Creator = "#authors";
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The description as canonical JSON.</summary>
    /// <param name="identity">What the folder says of itself.</param>
    /// <param name="tables">The tables that can be in the folder, for the names of their contents.</param>
    /// <param name="files">The files of the folder but this one and the sums.</param>
    public static byte[] ToBytes(
        FolderIdentity identity, IReadOnlyList<FolderTable> tables, IReadOnlyList<FolderFile> files)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(files);
        JsonArray graph =
        [
            new JsonObject
            {
                ["@id"] = Name,
                ["@type"] = "CreativeWork",
                ["about"] = Reference("./"),
                ["conformsTo"] = Reference(Specification),
            },
            Root(identity, files),
            MakingOf(identity, files),
            .. Context(identity),
            .. files.Select(file => FileOf(file, tables)),
            new JsonObject
            {
                ["@id"] = RunFolder.SumsFile,
                ["@type"] = "File",
                ["description"] = "SHA-256 of every other file",
                ["encodingFormat"] = "text/plain",
                ["name"] = RunFolder.SumsFile,
            },
        ];
        return CanonicalJson.ToBytes(new JsonObject
        {
            ["@context"] = $"{Specification}/context",
            ["@graph"] = graph,
        });
    }

    /// <summary>Digests of the files by name, as a description states them.</summary>
    /// <param name="bytes">Content of the file.</param>
    /// <returns>The digests; null when the bytes are not such a description.</returns>
    public static IReadOnlyDictionary<string, string>? DigestsOf(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Dictionary<string, string> digests = new(StringComparer.Ordinal);
            foreach (JsonNode? entity in JsonNode.Parse(bytes)?["@graph"]?.AsArray() ?? [])
            {
                if (entity?["sha256"]?.GetValue<string>() is { } digest)
                {
                    digests[Uri.UnescapeDataString(entity["@id"]?.GetValue<string>() ?? string.Empty)] = digest;
                }
            }

            return digests;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static JsonObject Root(FolderIdentity identity, IReadOnlyList<FolderFile> files) => new()
    {
        ["@id"] = "./",
        ["@type"] = "Dataset",
        ["creator"] = Reference(Creator),
        ["datePublished"] = Time(identity.FinishedUtc),
        ["description"] = $"Results of an AdoptionSim {identity.KindWord}: simulated (試算), not a forecast.",
        ["hasPart"] = new JsonArray(
            [.. files.Select(file => Reference(IdOf(file.Name))), Reference(RunFolder.SumsFile)]),
        ["identifier"] = $"sha256:{identity.Id}",
        ["license"] = Reference(Licence),
        ["mentions"] = Reference(Making),
        ["name"] = $"{identity.Title.En} / {identity.Title.Ja}",
        ["version"] = $"sha256:{identity.ResultDigest}",
    };

    private static JsonObject MakingOf(FolderIdentity identity, IReadOnlyList<FolderFile> files) => new()
    {
        ["@id"] = Making,
        ["@type"] = "CreateAction",
        ["endTime"] = Time(identity.FinishedUtc),
        ["instrument"] = Reference(Program),
        ["name"] = identity.Kind switch
        {
            FolderKind.Run => "Simulation",
            FolderKind.Comparison => "Comparison of runs",
            _ => "Effects shared out over levers",
        },
        ["object"] = References(files.Where(
            file => file.Name.StartsWith(RunFolder.InputsFolder + "/", StringComparison.Ordinal))),
        ["result"] = References(files.Where(file => file.IsResult)),
        ["startTime"] = Time(identity.StartedUtc),
    };

    private static JsonObject[] Context(FolderIdentity identity) =>
    [
        new()
        {
            ["@id"] = Program,
            ["@type"] = "SoftwareApplication",
            ["name"] = "AdoptionSim",
            ["softwareVersion"] = identity.EngineVersion,
        },
        new() { ["@id"] = Creator, ["@type"] = "Organization", ["name"] = CitationFile.Authors },
        new()
        {
            ["@id"] = Licence,
            ["@type"] = "CreativeWork",
            ["description"] = "Whoever publishes this folder states the licence. Published survey values keep the "
                + "terms of their sources, which the table 'survey' names.",
            ["name"] = "Stated by the publisher / 公開する人が定める",
        },
    ];

    private static JsonObject FileOf(FolderFile file, IReadOnlyList<FolderTable> tables)
    {
        FolderTable? table = tables.FirstOrDefault(
            candidate => string.Equals(candidate.File, file.Name, StringComparison.Ordinal));
        return new JsonObject
        {
            ["@id"] = IdOf(file.Name),
            ["@type"] = "File",
            ["contentSize"] = file.Bytes.ToString(CultureInfo.InvariantCulture),
            ["encodingFormat"] = FormatOf(file.Name),
            ["name"] = table is null ? file.Name : $"{file.Name}: {table.Definition.Name}",
            ["sha256"] = file.Digest,
        };
    }

    private static string FormatOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".json" => "application/json",
        ".csv" => "text/csv",
        ".parquet" => "application/vnd.apache.parquet",
        ".yaml" or ".yml" or ".cff" => "application/yaml",
        ".html" => "text/html",
        _ => "text/plain",
    };

    /// <summary>An id is a URI reference, so characters beyond its alphabet are escaped.</summary>
    private static string IdOf(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    private static JsonArray References(IEnumerable<FolderFile> files) =>
        [.. files.Select(file => (JsonNode?)Reference(IdOf(file.Name)))];

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture);
}
