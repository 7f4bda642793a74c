using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>
/// Every number of the files has a property, every property a number, and every property is read: a number that changes
/// nothing is worse than none. Reading is judged by name, so two properties of one name vouch for each other.
/// </summary>
public sealed class ParameterRules
{
    private const string Folder = "scenarios/parameters";

    private static readonly Regex Bound = Pattern.Of(
        @"\[Parameter\(\s*""(?<id>[^""]+)""\s*,\s*""(?<unit>[^""]*)""\s*\)\]\s*(\[[^\]]*\]\s*)*public\s+(required\s+)?"
        + @"(?<type>[\w.<>?]+)\s+(?<name>\w+)");

    private static readonly Regex Key = Pattern.Of(@"^(?<indent>\s+)[""']?(?<id>[A-Za-z0-9_.]+)[""']?\s*:");
    private static readonly Regex FileSection = Pattern.Of(@"^(?<key>\w+)\s*:");

    [Fact]
    public void Files_And_Properties_Agree() => Verdict.Clean(FindUnbound(RepositoryFiles.Here));

    [Fact]
    public void Every_Parameter_Is_Read() => Verdict.Clean(FindUnread([.. RepositoryFiles.Here.Source]));

    [Fact]
    public void Unbound_And_Unread_Parameters_Are_Seen()
    {
        RepositoryFiles files = RepositoryFiles.Imagined(
            ("src/A.cs", "[Parameter(\"a\", \"u\")]\npublic required double A { get; init; }\n"
                + "[Parameter(\"f\", \"u\")]\npublic required ParameterFamily F { get; init; }\n"
                + "[Parameter(\"b\", \"u\")]\npublic required double B { get; init; }\n"),
            ("src/C.cs", "double c = p.A + p.F[\"x\"]; var d = new D { B = 1 }; // p.B\n"),
            ($"{Folder}/x.yaml", "version: 1\nparameters:\n  a:\n    value: 1\n"
                + "  f.x: {value: 2}\n  g.y: {value: 2}\n"));
        Verdict.Sees(FindUnbound(files), "x.yaml:6: 'g.y'", "src/A.cs:5: 'b'");
        Verdict.Sees(FindUnread([.. files.Source]), "src/A.cs:5: 'B'");
    }

    private static IEnumerable<Finding> FindUnbound(RepositoryFiles files)
    {
        List<(RepositoryFile File, Match Match)> bound = [.. files.Source.SelectMany(
            file => Bindings(file).Select(match => (file, match)))];
        List<(RepositoryFile File, string Id, int Line)> given = [.. files.All
            .Where(file => file.IsUnder(Folder) && file.HasExtension(".yaml")).SelectMany(Ids)];
        if (given.Count == 0)
        {
            yield return new Finding(Folder, 1, $"no parameter files, but {bound.Count} properties want values");
            yield break;
        }

        HashSet<string> wanted = bound.Select(item => Id(item.Match)).ToHashSet(StringComparer.Ordinal);
        foreach ((RepositoryFile file, string id, int line) in given)
        {
            if (!wanted.Contains(id) && !wanted.Contains(id.Split('.')[0]))
            {
                yield return new Finding(file.Path, line, $"'{id}' has no [Parameter] in src; bind it or drop it");
            }
        }

        HashSet<string> ids = given.SelectMany(item => (string[])[item.Id, item.Id.Split('.')[0]])
            .ToHashSet(StringComparer.Ordinal);
        foreach ((RepositoryFile file, Match match) in bound.Where(item => !ids.Contains(Id(item.Match))))
        {
            yield return file.At(match.Index, $"'{Id(match)}' is in no file of {Folder}; give it a value or drop it");
        }
    }

    private static IEnumerable<Finding> FindUnread(IReadOnlyList<RepositoryFile> source)
    {
        HashSet<string> read = source.SelectMany(file => Names(file.Code.Code)).ToHashSet(StringComparer.Ordinal);
        return from file in source
               from match in Bindings(file)
               let name = match.Groups["name"].Value
               where !read.Contains(name)
               select file.At(match.Index, $"'{name}' is read nowhere in src; use it or drop the parameter");
    }

    /// <summary>Names behind a dot, or in a property pattern: what a reader of a property writes.</summary>
    private static IEnumerable<string> Names(string code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            bool isDotted = code[i] is '.' && i + 1 < code.Length;
            bool isPattern = code[i] is '{' or ',' && i + 2 < code.Length && code[i + 1] is ' ';
            int start = isDotted ? i + 1 : i + 2;
            if (!(isDotted || isPattern) || !char.IsUpper(code[start]))
            {
                continue;
            }

            int end = start;
            while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] is '_'))
            {
                end++;
            }

            if (isDotted || (end < code.Length && code[end] is ':'))
            {
                yield return code[start..end];
            }
        }
    }

    private static MatchCollection Bindings(RepositoryFile file) => Bound.Matches(file.Code.CodeAndStrings);

    private static string Id(Match match) => match.Groups["id"].Value;

    /// <summary>Keys directly under <c>parameters:</c>; the subset of YAML shows it by indentation.</summary>
    private static IEnumerable<(RepositoryFile File, string Id, int Line)> Ids(RepositoryFile file)
    {
        bool isInside = false;
        int indent = 0;
        for (int i = 0; i < file.Lines.Count; i++)
        {
            if (FileSection.Match(file.Lines[i]) is { Success: true } section)
            {
                isInside = section.Groups["key"].Value is "parameters";
                indent = 0;
            }
            else if (isInside && Key.Match(file.Lines[i]) is { Success: true } key)
            {
                int depth = key.Groups["indent"].Length;
                indent = indent == 0 ? depth : indent;
                if (depth == indent)
                {
                    yield return (file, key.Groups["id"].Value, i + 1);
                }
            }
        }
    }
}
