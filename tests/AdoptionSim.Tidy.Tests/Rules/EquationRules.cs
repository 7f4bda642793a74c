using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>
/// An equation is written once, on the page of equations under a heading with its id; comments in code cite the id.
/// Each id that is cited is on the page, and each on the page is cited in src.
/// </summary>
public sealed class EquationRules
{
    private const string Page = "docs/model/equations.md";
    private const string Ids = "[A-Z]-[0-9]+";

    // Families of equations that the model has; the page may add others.
    private const string Families = "CDFGPS";

    private static readonly Regex Heading = Pattern.OfLines($@"^#+\s+(?<id>{Ids})\b");

    // A comment may break between the words of a range, so slashes count as blanks.
    private static readonly Regex Cited = Pattern.Of(
        $@"(?<![\w-])(?<from>{Ids})([\s/]+to[\s/]+(?<to>{Ids}))?(?![\w-])");

    private static readonly Regex ParameterEquation = Pattern.OfLines(@"\bequation:\s*[""']?(?<ids>[^\n#}""']*)");

    [Fact]
    public void Equations_And_Code_Agree() => Verdict.Clean(Find(RepositoryFiles.Here));

    [Fact]
    public void Foreign_Twice_Written_And_Idle_Equations_Are_Seen() => Verdict.Sees(
        Find(RepositoryFiles.Imagined(
            (Page, "# E\n### F-1 One\n### F-2 Two\n### F-3 Three\n### F-5 Five\n### F-5 Again\n"),
            ("src/A.cs", "/// (equations F-1\n/// to F-3), UTF-8, (F-9)\nstring s = \"F-7\";\n"),
            ("scenarios/parameters/a.yaml", "parameters:\n  x: {equation: P-4, unit: y}\n"))),
        "src/A.cs:2: F-9",
        "a.yaml:2: P-4",
        "equations.md:5: F-5 is cited nowhere",
        "equations.md:6: F-5 is written twice");

    private static IEnumerable<Finding> Find(RepositoryFiles files)
    {
        if (files.Find(Page) is not { } page)
        {
            return [new Finding(Page, 1, "the page is missing; write each equation under a heading '### F-1 Name'")];
        }

        List<(string Id, int Position)> written =
            [.. Heading.Matches(page.Text).Select(match => (match.Groups["id"].Value, match.Index))];
        HashSet<string> known = written.Select(equation => equation.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<char> families = [.. Families, .. known.Select(id => id[0])];
        List<(RepositoryFile File, string Id, int Position)> cited =
            [.. files.All.SelectMany(Citations).Where(citation => families.Contains(citation.Id[0]))];
        HashSet<string> used = cited.Where(citation => citation.File.IsUnder("src"))
            .Select(citation => citation.Id).ToHashSet(StringComparer.Ordinal);
        var first = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<Finding> foreign = cited.Where(citation => !known.Contains(citation.Id)).Select(citation =>
            citation.File.At(citation.Position, $"{citation.Id} is not on {Page}; mend the id or write the equation"));
        IEnumerable<Finding> twice = written.Where(equation => !first.Add(equation.Id)).Select(equation =>
            page.At(equation.Position, $"{equation.Id} is written twice; give one of them another id"));
        IEnumerable<Finding> idle = written.DistinctBy(equation => equation.Id, StringComparer.Ordinal)
            .Where(equation => !used.Contains(equation.Id)).Select(equation =>
                page.At(equation.Position, $"{equation.Id} is cited nowhere in src; cite it where it is computed"));
        return foreign.Concat(twice).Concat(idle);
    }

    private static IEnumerable<(RepositoryFile File, string Id, int Position)> Citations(RepositoryFile file)
    {
        if (file.IsCSharp)
        {
            return Cited.Matches(file.Code.Comments)
                .SelectMany(match => Range(match).Select(id => (file, id, match.Index)));
        }

        return file.IsUnder("scenarios/parameters") && file.HasExtension(".yaml")
            ? from line in ParameterEquation.Matches(file.Text)
              from match in Cited.Matches(line.Groups["ids"].Value)
              from id in Range(match)
              select (file, id, line.Index)
            : [];
    }

    private static IEnumerable<string> Range(Match match)
    {
        string from = match.Groups["from"].Value;
        string to = match.Groups["to"].Success ? match.Groups["to"].Value : from;
        int first = Number(from);
        return from[0] == to[0] && Number(to) >= first
            ? Enumerable.Range(first, Number(to) - first + 1).Select(number => $"{from[0]}-{number}")
            : [from, to];
    }

    private static int Number(string id) => int.Parse(id.AsSpan(2), CultureInfo.InvariantCulture);
}
