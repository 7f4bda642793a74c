using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>
/// The table "project | may know" of ARCHITECTURE.md says which project references which. A row that lists names gives
/// the direct references; a row "all but X" gives what is reached directly or through others.
/// </summary>
public sealed class DependencyTableRules
{
    private const string Page = "ARCHITECTURE.md";
    private const string AllBut = "all but ";
    private const string NoPackages = "no packages";

    private static readonly Regex Row = Pattern.Of(@"^\|\s*(?<projects>[^|]+?)\s*\|\s*(?<known>[^|]+?)\s*\|\s*$");
    private static readonly Regex Aside = Pattern.Of(@"\([^)]*\)");
    private static readonly Regex ModelName = Pattern.Of(@"\bAdoptionSim\.Model\b");

    [Fact]
    public void Project_References_Are_Those_Of_The_Architecture_Page() => Verdict.Clean(Find(RepositoryFiles.Here));

    [Fact]
    public void Reports_Know_The_Tables_And_Never_The_Model() => Verdict.Clean(
        FindModelInReports(RepositoryFiles.Here));

    [Fact]
    public void A_Reference_Outside_The_Table_Is_Seen() => Verdict.Sees(
        Find(RepositoryFiles.Imagined(
            (Page, "| project | may know |\n|---|---|\n| Kernel | nothing, no packages |\n| Model | Kernel |\n"),
            Imagine("Kernel", "<PackageReference Include=\"X\" />"),
            Imagine("Model", string.Empty),
            Imagine("Inputs", "<ProjectReference Include=\"..\\AdoptionSim.Model\\AdoptionSim.Model.csproj\" />"))),
        "Kernel.csproj:1: 'X'",
        "ARCHITECTURE.md:4: the table says that Model knows Kernel",
        "ARCHITECTURE.md:1: no row for Inputs");

    private static (string Path, string Text) Imagine(string name, string item) => (
        $"src/AdoptionSim.{name}/AdoptionSim.{name}.csproj",
        $"<Project><ItemGroup>{item}</ItemGroup></Project>");

    private static IEnumerable<Finding> Find(RepositoryFiles files)
    {
        if (files.Find(Page) is not { } page)
        {
            return [new Finding(Page, 1, "the page is missing; write it with the table 'project | may know'")];
        }

        Dictionary<string, RepositoryFile> projects = files.Projects.Where(file => file.IsUnder("src"))
            .ToDictionary(
                file => file.Name.Replace(".csproj", string.Empty, StringComparison.Ordinal), StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> direct = projects.ToDictionary(
            pair => pair.Key, pair => References(pair.Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        List<(string Project, string Known, int Line)> rows = [.. Rows(page)];
        IEnumerable<Finding> missing = projects.Keys.Except(rows.Select(row => row.Project), StringComparer.Ordinal)
            .Select(name => page.AtWord("may know", $"no row for {Short(name)}; add it with what it may know"));
        return missing.Concat(rows.SelectMany(row => Compare(page, row, projects, direct)));
    }

    private static IEnumerable<Finding> Compare(
        RepositoryFile page,
        (string Project, string Known, int Line) row,
        Dictionary<string, RepositoryFile> projects,
        Dictionary<string, HashSet<string>> direct)
    {
        string name = Short(row.Project);
        if (!projects.TryGetValue(row.Project, out RepositoryFile? project))
        {
            yield return new Finding(page.Path, row.Line, $"src has no project {row.Project}; drop its row");
            yield break;
        }

        bool isReach = row.Known.StartsWith(AllBut, StringComparison.Ordinal);
        HashSet<string> actual = isReach ? Reach(row.Project, direct) : direct[row.Project];
        HashSet<string> stated = Stated(row, projects.Keys);
        foreach (string other in stated.Except(actual, StringComparer.Ordinal))
        {
            string message = $"the table says that {name} knows {Short(other)}; its project does not reference it";
            yield return new Finding(page.Path, row.Line, message);
        }

        foreach (string other in actual.Except(stated, StringComparer.Ordinal))
        {
            string message = $"{name} may not know {Short(other)}; drop the reference, or change {page.Path}";
            yield return project.AtWord(other, message);
        }

        if (row.Known.Contains(NoPackages, StringComparison.Ordinal))
        {
            foreach (string package in Items(project, "PackageReference"))
            {
                yield return project.AtWord(package, $"'{package}': {name} does without packages");
            }
        }
    }

    private static IEnumerable<Finding> FindModelInReports(RepositoryFiles files) =>
        from file in files.Source
        where file.IsUnder("src/AdoptionSim.Reports")
        from Match match in ModelName.Matches(file.Code.Code)
        select file.At(match.Index, "reports read tables; take the name from Observations instead of the Model");

    private static IEnumerable<(string Project, string Known, int Line)> Rows(RepositoryFile page)
    {
        int header = page.Lines.ToList().FindIndex(line => line.Contains("| may know |", StringComparison.Ordinal));
        for (int i = header + 2; header >= 0 && i < page.Lines.Count; i++)
        {
            if (Row.Match(page.Lines[i]) is not { Success: true } match)
            {
                yield break;
            }

            foreach (string name in Names(match.Groups["projects"].Value))
            {
                yield return (Long(name), match.Groups["known"].Value, i + 1);
            }
        }
    }

    private static HashSet<string> Stated((string Project, string Known, int Line) row, IEnumerable<string> projects)
    {
        string known = row.Known.Replace(NoPackages, string.Empty, StringComparison.Ordinal);
        if (known.StartsWith(AllBut, StringComparison.Ordinal))
        {
            IEnumerable<string> excluded = Names(known[AllBut.Length..]).Select(Long).Append(row.Project);
            return projects.Except(excluded, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        }

        return Names(known).Where(name => name is not "nothing").Select(Long).ToHashSet(StringComparer.Ordinal);
    }

    private static string[] Names(string cell) => Aside.Replace(cell, string.Empty)
        .Replace(" and ", ",", StringComparison.Ordinal)
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Long(string name) => name switch
    {
        "AdoptionSim" or "façade" => "AdoptionSim",
        _ => "AdoptionSim." + name,
    };

    private static string Short(string name) => name.Replace("AdoptionSim.", string.Empty, StringComparison.Ordinal);

    private static HashSet<string> Reach(string from, Dictionary<string, HashSet<string>> direct)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out string? name))
        {
            foreach (string other in direct.GetValueOrDefault(name, []).Where(reached.Add))
            {
                open.Push(other);
            }
        }

        return reached;
    }

    private static IEnumerable<string> References(RepositoryFile project) => Items(project, "ProjectReference")
        .Select(path => path.Split('\\', '/')[^1].Replace(".csproj", string.Empty, StringComparison.Ordinal));

    private static IEnumerable<string> Items(RepositoryFile project, string kind) => XDocument.Parse(project.Text)
        .Descendants(kind).Select(item => item.Attribute("Include")?.Value).OfType<string>();
}
