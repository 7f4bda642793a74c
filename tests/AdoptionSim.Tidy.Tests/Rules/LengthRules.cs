using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Tidy.Tests.CSharp;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>Nothing is so long that it cannot be read in one go. Tables may be as long as their matter.</summary>
public sealed class LengthRules
{
    private const int FileLinesMax = 600;
    private const int MemberLinesMax = 70;
    private const int ColumnsMax = 120;

    private static readonly string[] CodeExtensions = [".cs", ".csproj", ".props", ".targets", ".mjs", ".js", ".sh"];
    private static readonly string[] Launchers = ["adoptionsim", "test", ".ci/run"];

    [Fact]
    public void Files_Have_At_Most_600_Lines() => Verdict.Clean(
        RepositoryFiles.Here.All.Where(IsCode).SelectMany(FindLongFile));

    [Fact]
    public void Methods_Have_At_Most_70_Lines() => Verdict.Clean(
        RepositoryFiles.Here.CSharp.SelectMany(FindLongMembers));

    [Fact]
    public void Lines_Of_Code_Have_At_Most_120_Columns() => Verdict.Clean(
        RepositoryFiles.Here.All.Where(file => IsCode(file) && !file.IsMSBuild).SelectMany(FindLongLines));

    [Fact]
    public void Long_Methods_And_Lines_Are_Seen_And_Long_Tables_Are_Not()
    {
        string lines = string.Concat(Enumerable.Repeat("        ;\n", 80));
        string items = string.Concat(Enumerable.Repeat("        1,\n", 80));
        RepositoryFile file = RepositoryFile.Imagined(
            "src/A.cs",
            $"class A\n{{\n    static readonly int[] Table =\n    [\n{items}    ];\n\n"
            + $"    [X(\"{{\")]\n    void Long()\n    {{\n{lines}    }}\n\n"
            + $"    int Short => 1;\n}}\n//{new string('é', 119)}\n");
        Verdict.Sees(FindLongMembers(file), "src/A.cs:88: 'void Long()' has 83 lines");
        Verdict.Sees(FindLongLines(file), "src/A.cs:174: 121 columns");
    }

    private static bool IsCode(RepositoryFile file) =>
        CodeExtensions.Any(file.HasExtension) || Launchers.Contains(file.Path, System.StringComparer.Ordinal);

    private static IEnumerable<Finding> FindLongFile(RepositoryFile file)
    {
        int lines = file.Lines.Count - 1;
        return lines <= FileLinesMax
            ? []
            : [new Finding(file.Path, FileLinesMax, $"{lines} lines; split the file by concept, 300 is the habit")];
    }

    private static IEnumerable<Finding> FindLongMembers(RepositoryFile file)
    {
        foreach (CSharpMember member in file.Outline.Members)
        {
            int lines = file.LineAt(member.End) - file.LineAt(member.Start) + 1;
            if (lines > MemberLinesMax)
            {
                yield return file.At(
                    member.Start, $"'{member.Header}' has {lines} lines; give its parts names, 30 is the habit");
            }
        }
    }

    private static IEnumerable<Finding> FindLongLines(RepositoryFile file)
    {
        for (int i = 0; i < file.Lines.Count; i++)
        {
            int columns = file.Lines[i].EnumerateRunes().Count();
            if (columns > ColumnsMax)
            {
                yield return new Finding(
                    file.Path, i + 1, $"{columns} columns; break the line before column {ColumnsMax}");
            }
        }
    }
}
