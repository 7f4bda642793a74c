using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

/// <summary>The descriptions of a folder for other programs, checked by what their standards ask for.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public void The_Research_Object_Crate_Describes_Every_File_And_Every_Reference_Leads_Somewhere()
    {
        using var root = new TemporaryFolder();
        using RunFolder started = SampleRun.Start(root.Path);
        started.Write("inputs/シナリオ 1.yaml", "version: 1\n");
        string folder = started.Complete(SampleRun.ManifestOf(started));
        JsonNode crate = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, RoCrateFile.Name)))!;
        Assert.Equal("https://w3id.org/ro/crate/1.1/context", crate["@context"]!.GetValue<string>());
        Dictionary<string, JsonNode> entities = crate["@graph"]!.AsArray().ToDictionary(
            entity => entity!["@id"]!.GetValue<string>(), entity => entity!, StringComparer.Ordinal);
        Assert.Equal("./", entities[RoCrateFile.Name]["about"]!["@id"]!.GetValue<string>());
        Assert.Equal(
            "https://w3id.org/ro/crate/1.1", entities[RoCrateFile.Name]["conformsTo"]!["@id"]!.GetValue<string>());
        JsonNode dataset = entities["./"];
        Assert.Equal("Dataset", dataset["@type"]!.GetValue<string>());
        Assert.All(
            new[] { "name", "description", "datePublished", "license", "hasPart" },
            key => Assert.NotNull(dataset[key]));
        string[] parts = [.. dataset["hasPart"]!.AsArray().Select(part => part!["@id"]!.GetValue<string>())];
        Assert.All(parts, part => Assert.Equal("File", entities[part]["@type"]!.GetValue<string>()));
        Assert.Equal(
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(name => name is not RoCrateFile.Name).Order(StringComparer.Ordinal),
            parts.Select(Uri.UnescapeDataString).Order(StringComparer.Ordinal));
        Assert.All(
            ReferencesOf(crate["@graph"]!).Where(id => id is not "https://w3id.org/ro/crate/1.1"),
            id => Assert.True(entities.ContainsKey(id), id));
        IReadOnlyDictionary<string, string> digests = RoCrateFile.DigestsOf(
            File.ReadAllBytes(Path.Combine(folder, RoCrateFile.Name)))!;
        Assert.All(digests, file => Assert.Equal(file.Value, FileDigests.OfFile(Path.Combine(folder, file.Key))));
    }

    [Fact]
    public void The_Data_Package_Has_Type_Unit_And_Meaning_In_Both_Languages_Of_Every_Column()
    {
        using var root = new TemporaryFolder();
        using RunFolder started = SampleRun.Start(root.Path);
        FolderTable[] tables = [.. RunTables.Definitions.Select(FolderTable.OfParquet)];
        string folder = started.Complete(SampleRun.ManifestOf(started), tables);
        JsonNode package = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, DataPackageFile.Name)))!;
        JsonNode gap = Assert.Single(package["resources"]!.AsArray())!;
        Assert.Equal("data/gap.parquet", gap["path"]!.GetValue<string>());
        Assert.Equal(4, gap["bytes"]!.GetValue<int>());
        string table = Path.Combine(folder, "data", "gap.parquet");
        Assert.Equal($"sha256:{FileDigests.OfFile(table)}", gap["hash"]!.GetValue<string>());
        Assert.All(gap["schema"]!["fields"]!.AsArray(), field => Assert.All(
            new[] { "name", "type", "unit", "title", "description", "description_ja" },
            key => Assert.NotEmpty(field![key]!.GetValue<string>())));
    }

    [Fact]
    public void The_Citation_Has_The_Keys_That_Its_Form_Requires_And_No_Others()
    {
        using var root = new TemporaryFolder();
        string[] lines = File.ReadAllLines(Path.Combine(SampleRun.Finish(root.Path), CitationFile.Name));
        string[] keys =
        [
            .. lines.Where(line => line.Length > 0 && line[0] is not ' ').Select(line => line.Split(':')[0]),
        ];
        Assert.Equal(
            ["cff-version", "message", "type", "title", "authors", "version", "date-released", "identifiers"], keys);
        Assert.Equal("cff-version: 1.2.0", lines[0]);
        Assert.Contains(lines, line => line == $"    value: \"sha256:{SampleRun.Asked.RunId}\"");
        Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
    }

    private static IEnumerable<string> ReferencesOf(JsonNode node) => node switch
    {
        JsonObject { Count: 1 } map when map["@id"] is { } id => [id.GetValue<string>()],
        JsonObject map => map.Select(entry => entry.Value).OfType<JsonNode>().SelectMany(ReferencesOf),
        JsonArray list => list.OfType<JsonNode>().SelectMany(ReferencesOf),
        _ => [],
    };
}
