using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>A page has one title, and what it points at is there.</summary>
public sealed class MarkdownRules
{
    private static readonly Regex Quoted = Pattern.Of(@"`(?<path>[^`\s]+)`");
    private static readonly Regex Link = Pattern.Of(@"\]\((?<path>[^)\s]+)(\s+""[^""]*"")?\)");
    private static readonly Regex LineNumber = Pattern.Of(@"(:\d+)+$");
    private static readonly Regex Scheme = Pattern.Of("^[a-z][a-z0-9+.-]*:");

    // A path with one of these stands for many paths; a table of a run lives in the folder of the run.
    private static readonly string[] Placeholders = ["*", "<", ">", "{", "}", "…", "...", "$", ".parquet"];

    [Fact]
    public void Pages_Have_One_Title() => Verdict.Clean(Pages().SelectMany(FindTitles));

    [Fact]
    public void Paths_On_Pages_Exist() => Verdict.Clean(
        Pages().SelectMany(page => FindPaths(page, RepositoryFiles.Here)));

    [Fact]
    public void A_Second_Title_And_A_Dead_Path_Are_Seen()
    {
        RepositoryFile page = RepositoryFile.Imagined(
            "docs/a.md",
            "# A\n```\n# no title\n`src/none.cs`\n```\n# B\n"
            + "See `src/gone.cs:7`, `src/X/…`, `src/X`, `obj.Name`, [b](b.md), "
            + "[c](c.md#d), [e](https://example.org/src/f).\n");
        RepositoryFiles files = RepositoryFiles.Imagined(("docs/b.md", "# B\n"), ("src/X/Y.cs", string.Empty));
        Verdict.Sees(FindTitles(page), "docs/a.md:6: second title");
        Verdict.Sees(FindPaths(page, files), "docs/a.md:7: 'src/gone.cs:7'", "docs/a.md:7: 'c.md#d'");
    }

    private static IEnumerable<RepositoryFile> Pages() => RepositoryFiles.Here.All.Where(file => file.IsMarkdown);

    private static IEnumerable<Finding> FindTitles(RepositoryFile page)
    {
        List<(string Line, int Number)> titles =
            [.. Prose(page).Where(line => line.Line.StartsWith("# ", StringComparison.Ordinal))];
        return titles.Count == 0
            ? [new Finding(page.Path, 1, "no title; begin with a line '# …'")]
            : titles.Skip(1).Select(title => new Finding(page.Path, title.Number, "second title; make it '## …'"));
    }

    private static IEnumerable<Finding> FindPaths(RepositoryFile page, RepositoryFiles files)
    {
        IReadOnlySet<string> top = files.TopNames();
        foreach ((string line, int number) in Prose(page))
        {
            IEnumerable<string> quoted = Quoted.Matches(line).Select(match => match.Groups["path"].Value)
                .Where(path => IsRepositoryPath(path, top));
            IEnumerable<string> linked = Link.Matches(line).Select(match => match.Groups["path"].Value)
                .Where(path => !Scheme.IsMatch(path) && !path.StartsWith('#'));
            foreach (string path in quoted.Concat(linked).Where(path => !Exists(path, page, files)))
            {
                yield return new Finding(page.Path, number, $"'{path}' does not exist; mend the path or drop it");
            }
        }
    }

    /// <summary>A path that starts with a folder of the root, or names a page or build file of the root.</summary>
    private static bool IsRepositoryPath(string path, IReadOnlySet<string> top)
    {
        if (Array.Exists(Placeholders, part => path.Contains(part, StringComparison.Ordinal)))
        {
            return false;
        }

        string plain = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        int slash = plain.IndexOf('/', StringComparison.Ordinal);
        string first = slash < 0 ? plain : plain[..slash];
        return slash < 0 ? plain.EndsWith(".md", StringComparison.Ordinal) : top.Contains(first);
    }

    private static bool Exists(string path, RepositoryFile page, RepositoryFiles files)
    {
        string plain = LineNumber.Replace(path.Split('#')[0], string.Empty).TrimEnd('/');
        return files.Has(Join(string.Empty, plain)) || files.Has(Join(page.Folder, plain));
    }

    private static string Join(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not "."))
        {
            if (part is not "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>Lines outside of fenced blocks, with their numbers.</summary>
    private static IEnumerable<(string Line, int Number)> Prose(RepositoryFile page)
    {
        bool isFenced = false;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page.Lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                isFenced = !isFenced;
            }
            else if (!isFenced)
            {
                yield return (page.Lines[i], i + 1);
            }
        }
    }
}
