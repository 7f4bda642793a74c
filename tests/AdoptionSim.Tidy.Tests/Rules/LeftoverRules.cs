using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>What is committed is finished: no marks for later, no tests put to sleep, no hidden code.</summary>
public sealed class LeftoverRules
{
    private static readonly Regex Mark = Pattern.Of(@"\b(FIXME|TODO|HACK|XXX)\b");
    private static readonly Regex Unwritten = Pattern.Of(@"\bNotImplementedException\b");
    private static readonly Regex Asleep = Pattern.Of(
        @"\[[^\]]*\b(Fact|Theory|InlineData|MemberData|Property)\b[^\]]*\bSkip\s*=");
    private static readonly Regex Region = Pattern.OfLines(@"^[ \t]*#\s*(region|endregion)\b");

    [Fact]
    public void Code_Has_No_Leftovers() => Verdict.Clean(RepositoryFiles.Here.CSharp.SelectMany(Find));

    [Fact]
    public void Scripts_And_Pages_Have_No_Marks_For_Later() => Verdict.Clean(RepositoryFiles.Here.All
        .Where(file => file.IsMSBuild || file.IsMarkdown || file.Path is "adoptionsim" or "test" or ".ci/run")
        .SelectMany(file => Mark.Matches(file.Text)
            .Where(match => !IsQuoted(file.Text, match.Index))
            .Select(match => file.At(match.Index, $"'{match.Value}': do it now, or write it where work is planned"))));

    [Fact]
    public void Leftovers_Are_Seen() => Verdict.Sees(
        Find(RepositoryFile.Imagined(
            "src/A.cs",
            "#region x\n// TODO later\n[Fact(Skip = \"slow\")]\n"
            + "void A() => throw new NotImplementedException(\"TODO\");\n")),
        "src/A.cs:1: '#region'",
        "src/A.cs:2: 'TODO'",
        "src/A.cs:3: a test",
        "src/A.cs:4: 'NotImplementedException'");

    private static IEnumerable<Finding> Find(RepositoryFile file)
    {
        IEnumerable<Finding> marks = Mark.Matches(file.Code.Comments)
            .Select(match => file.At(match.Index, $"'{match.Value}': do it now, or write it where work is planned"));
        IEnumerable<Finding> unwritten = Unwritten.Matches(file.Code.Code)
            .Select(match => file.At(match.Index, "'NotImplementedException': write it, or leave the member out"));
        IEnumerable<Finding> asleep = Asleep.Matches(file.Code.Code)
            .Select(match => file.At(match.Index, "a test that never runs; mend it or delete it"));
        IEnumerable<Finding> regions = Region.Matches(file.Code.CodeAndDirectives)
            .Select(match => file.At(match.Index, $"'{match.Value.Trim()}': split the file instead of folding it"));
        return marks.Concat(unwritten).Concat(asleep).Concat(regions);
    }

    /// <summary>A page about these rules may name the marks in backticks.</summary>
    private static bool IsQuoted(string text, int position)
    {
        int line = text.LastIndexOf('\n', position) + 1;
        return text.AsSpan(line, position - line).Count('`') % 2 == 1;
    }
}
