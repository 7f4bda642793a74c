using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>What is not in the solution is not built, and what is not built rots.</summary>
public sealed class SolutionRules
{
    private const string Shared = "tests/Shared";
    private const string Solution = "AdoptionSim.sln";

    private static readonly Regex Entry = Pattern.Of(
        @"^Project\([^)]*\)\s*=\s*""[^""]*"",\s*""(?<path>[^""]*\.csproj)""");

    [Fact]
    public void Every_Project_Is_In_The_Solution() => Verdict.Clean(Find(RepositoryFiles.Here));

    [Fact]
    public void Every_Folder_Of_Tests_Is_A_Test_Project() => Verdict.Clean(FindOrphans(RepositoryFiles.Here));

    [Fact]
    public void A_Forgotten_Project_And_An_Orphan_Are_Seen()
    {
        RepositoryFiles files = RepositoryFiles.Imagined(
            (Solution, "Project(\"{1}\") = \"A\", \"src\\A\\A.csproj\", \"{2}\"\r\n"),
            ("tests/B.Tests/B.Tests.csproj", "<Project />"),
            ("tests/C.Tests/CTests.cs", string.Empty));
        Verdict.Sees(Find(files), "AdoptionSim.sln:1: 'src/A/A.csproj'", "tests/B.Tests/B.Tests.csproj:1");
        Verdict.Sees(FindOrphans(files), "tests/C.Tests/CTests.cs:1");
    }

    private static IEnumerable<Finding> Find(RepositoryFiles files)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        if (files.Find(Solution) is { } solution)
        {
            for (int i = 0; i < solution.Lines.Count; i++)
            {
                Match match = Entry.Match(solution.Lines[i]);
                string path = match.Groups["path"].Value.Replace('\\', '/');
                if (match.Success && listed.Add(path) && files.Find(path) is null)
                {
                    yield return new Finding(Solution, i + 1, $"'{path}' does not exist; dotnet sln remove it");
                }
            }
        }

        foreach (RepositoryFile project in files.Projects.Where(file => !listed.Contains(file.Path)))
        {
            yield return new Finding(project.Path, 1, $"not in {Solution}; dotnet sln {Solution} add {project.Path}");
        }
    }

    /// <summary>What the build compiles into every test project (`Directory.Build.targets`) is no orphan.</summary>
    private static IEnumerable<Finding> FindOrphans(RepositoryFiles files) =>
        from file in files.CSharp
        where file.IsUnder("tests") && !file.IsUnder(Shared)
        let folder = string.Join('/', file.Path.Split('/').Take(2))
        where !files.Projects.Any(project => string.Equals(project.Folder, folder, StringComparison.Ordinal)
            && project.HasExtension(".Tests.csproj"))
        select new Finding(file.Path, 1, "belongs to no test project, so nothing runs it; move it into one");
}
