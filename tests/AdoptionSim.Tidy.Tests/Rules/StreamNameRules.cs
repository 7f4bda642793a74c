using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>One name for each decision that draws, or two decisions would share their luck.</summary>
public sealed class StreamNameRules
{
    private static readonly Regex Named = Pattern.Of(
        @"(new\s+DrawStream|\bDrawStream\s+\w+\s*(\{[^}]*\}\s*)?=\s*new)\s*\(\s*""(?<name>[^""]+)""");

    [Fact]
    public void Stream_Names_Are_Unique() => Verdict.Clean(Find([.. RepositoryFiles.Here.Source]));

    [Fact]
    public void A_Name_Given_Twice_Is_Seen() => Verdict.Sees(
        Find(
        [
            RepositoryFile.Imagined(
                "src/A.cs", "static readonly DrawStream S = new(\"a.b\"); // new DrawStream(\"a.b\")\n"),
            RepositoryFile.Imagined("src/B.cs", "\nvar s = new DrawStream(\"a.b\");\n"),
            RepositoryFile.Imagined("src/C.cs", "static DrawStream S { get; } = new(\"a.c\");\n"),
        ]),
        "src/B.cs:2: stream 'a.b' is already used at src/A.cs:1");

    private static IEnumerable<Finding> Find(IReadOnlyList<RepositoryFile> files)
    {
        var seen = new Dictionary<uint, (string Name, string Place)>();
        foreach (RepositoryFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (Match match in Named.Matches(file.Code.CodeAndStrings))
            {
                string name = match.Groups["name"].Value;
                uint id = Fnv1a(name);
                string place = $"{file.Path}:{file.LineAt(match.Index)}";
                if (!seen.TryAdd(id, (name, place)))
                {
                    string same = string.Equals(seen[id].Name, name, StringComparison.Ordinal)
                        ? $"stream '{name}' is already used"
                        : $"stream '{name}' has the id of '{seen[id].Name}'";
                    yield return file.At(match.Index, $"{same} at {seen[id].Place}; name the decision");
                }
            }
        }
    }

    /// <summary>The id of a stream, as the kernel works it out.</summary>
    private static uint Fnv1a(string name) =>
        Encoding.UTF8.GetBytes(name).Aggregate(2166136261u, (hash, value) => unchecked((hash ^ value) * 16777619u));
}
