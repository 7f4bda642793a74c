using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>The same packages today and next year: exact versions, in one place, none that nobody uses.</summary>
public sealed class PackageRules
{
    private const string Versions = "Directory.Packages.props";

    private static readonly Regex Exact = Pattern.Of(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?$");

    [Fact]
    public void Versions_Are_Exact_And_Central_And_Used() => Verdict.Clean(Find(RepositoryFiles.Here));

    [Fact]
    public void Node_Packages_Are_Exact_And_Come_From_The_Public_Registry() => Verdict.Clean(
        RepositoryFiles.Here.All.SelectMany(FindNode));

    [Fact]
    public void Loose_And_Idle_And_Local_Versions_Are_Seen() => Verdict.Sees(
        Find(RepositoryFiles.Imagined(
            (Versions, "<Project>\n<PackageVersion Include=\"A\" Version=\"1.*\" />\n"
                + "<PackageVersion Include=\"B\" Version=\"[1.0.0,2.0.0)\" />\n"
                + "<PackageVersion Include=\"C\" Version=\"1.0.0\" />\n</Project>"),
            ("src/P.csproj", "<Project><PackageReference Include=\"A\" />\n"
                + "<PackageReference Include=\"B\" Version=\"1.0.0\" />\n"
                + "<PackageReference Include=\"D\" /></Project>"))),
        "props:2: 'A'",
        "props:3: 'B'",
        "props:4: 'C'",
        "src/P.csproj:2: 'B'",
        "src/P.csproj:3: 'D'");

    private static IEnumerable<Finding> Find(RepositoryFiles files)
    {
        List<(RepositoryFile File, string Name, string? Version)> versions = [.. Items(files, "PackageVersion")];
        List<(RepositoryFile File, string Name, string? Version)> references = [.. Items(files, "PackageReference")];
        foreach ((RepositoryFile file, string name, string? version) in versions)
        {
            if (version is null || !Exact.IsMatch(version))
            {
                yield return file.AtWord($"\"{name}\"", $"'{name}' has version '{version}'; write one exact version");
            }

            if (!references.Exists(reference => Same(reference.Name, name)))
            {
                yield return file.AtWord($"\"{name}\"", $"'{name}' is used by no project; drop it");
            }
        }

        foreach ((RepositoryFile file, string name, string? version) in references)
        {
            if (version is not null)
            {
                yield return file.AtWord($"\"{name}\"", $"'{name}' has its own version; keep versions in {Versions}");
            }

            if (!versions.Exists(known => Same(known.Name, name)))
            {
                yield return file.AtWord(
                    $"\"{name}\"", $"'{name}' has no version in {Versions}; add it and a decision record");
            }
        }
    }

    private static IEnumerable<Finding> FindNode(RepositoryFile file)
    {
        const string Registry = "https://registry.npmjs.org/";
        if (file.Name is "package.json")
        {
            using JsonDocument json = JsonDocument.Parse(file.Text);
            foreach (string kind in (string[])["dependencies", "devDependencies"])
            {
                foreach (JsonProperty package in Properties(json.RootElement, kind))
                {
                    if (!Exact.IsMatch(package.Value.GetString() ?? string.Empty))
                    {
                        yield return file.AtWord($"\"{package.Name}\"", $"'{package.Name}': write one exact version");
                    }
                }
            }
        }
        else if (file.Name is "package-lock.json")
        {
            foreach ((string line, int index) in file.Lines.Select((line, index) => (line, index)))
            {
                if (line.Contains("\"resolved\"", StringComparison.Ordinal)
                    && !line.Contains(Registry, StringComparison.Ordinal))
                {
                    yield return new Finding(file.Path, index + 1, $"resolve packages from {Registry}");
                }
            }
        }
    }

    private static JsonElement.ObjectEnumerator Properties(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement inner) ? inner.EnumerateObject() : default;

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(RepositoryFile File, string Name, string? Version)> Items(
        RepositoryFiles files, string kind) =>
        from file in files.All
        where file.IsMSBuild
        from item in XDocument.Parse(file.Text).Descendants(kind)
        let name = item.Attribute("Include")?.Value
        where name is not null
        select (file, name, item.Attribute("Version")?.Value ?? item.Attribute("VersionOverride")?.Value);
}
