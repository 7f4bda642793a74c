using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>Who silences a warning says why, in the same line or the one above.</summary>
public sealed class SuppressionRules
{
    private static readonly Regex Pragma = Pattern.OfLines(@"^[ \t]*#pragma\s+warning\s+disable\b[^\n]*");
    private static readonly Regex Nullable = Pattern.OfLines(@"^[ \t]*#nullable\s+disable\b");
    private static readonly Regex Attribute = Pattern.Of(
        @"\b(Unconditional)?SuppressMessage\s*\((?<body>([^()]|\([^()]*\))*)\)");
    private static readonly Regex Justified = Pattern.Of(@"Justification\s*=\s*[$@]*""\s*[^""\s]");
    private static readonly Regex NoWarn = Pattern.Of("<(NoWarn|WarningsNotAsErrors)>");
    private static readonly Regex NoSeverity = Pattern.Of(@"^dotnet_\S+\.severity\s*=\s*(none|silent)\b");

    [Fact]
    public void Suppressions_In_Code_Have_A_Reason() => Verdict.Clean(
        RepositoryFiles.Here.CSharp.SelectMany(FindInCode));

    [Fact]
    public void Suppressions_In_Projects_Have_A_Reason() => Verdict.Clean(
        RepositoryFiles.Here.All.Where(file => file.IsMSBuild).SelectMany(FindInProject));

    [Fact]
    public void Suppressions_In_The_Editor_Settings_Have_A_Reason() => Verdict.Clean(
        RepositoryFiles.Here.All.Where(file => file.Name is ".editorconfig").SelectMany(FindInSettings));

    [Fact]
    public void A_Suppression_Without_Reason_Is_Seen()
    {
        Verdict.Sees(
            FindInCode(RepositoryFile.Imagined(
                "src/A.cs",
                "#pragma warning disable CA1\n// measured\n#pragma warning disable CA2\n"
                + "#pragma warning disable CA3 // why\n"
                + "\n[SuppressMessage(\"A\", \"B\")]\n"
                + "[SuppressMessage(\"A\", \"B\", Justification = \"why\")]\nclass A;\n")),
            "src/A.cs:1",
            "src/A.cs:6");
        Verdict.Sees(
            FindInSettings(RepositoryFile.Imagined(
                ".editorconfig", "# why\ndotnet_diagnostic.A.severity = none\ndotnet_diagnostic.B.severity = none\n\n"
                + "dotnet_diagnostic.C.severity = none\n")),
            ".editorconfig:5");
    }

    private static IEnumerable<Finding> FindInCode(RepositoryFile file)
    {
        const string Advice = "a suppression without a reason; say why in this line or the one above, or mend the code";
        IEnumerable<int> silent = Pragma.Matches(file.Code.CodeAndDirectives).Select(match => match.Index)
            .Concat(Nullable.Matches(file.Code.CodeAndDirectives).Select(match => match.Index))
            .Concat(Attribute.Matches(file.Code.CodeAndStrings)
                .Where(match => file.Code.Code[match.Index] is not ' ') // not inside a string
                .Where(match => !Justified.IsMatch(match.Value)).Select(match => match.Index));
        return from position in silent
               let line = file.LineAt(position)
               where !HasComment(file, line) && !HasComment(file, line - 1)
               select new Finding(file.Path, line, Advice);
    }

    private static bool HasComment(RepositoryFile file, int line) => line >= 1
        && file.Code.Comments.Split('\n')[line - 1].Trim().Trim('/', '*').Trim().Length > 0;

    private static IEnumerable<Finding> FindInProject(RepositoryFile file) =>
        from i in Enumerable.Range(0, file.Lines.Count)
        where NoWarn.IsMatch(file.Lines[i])
        where !IsXmlComment(file.Lines[i]) && (i == 0 || !IsXmlComment(file.Lines[i - 1]))
        select new Finding(
            file.Path, i + 1, "a silenced warning without a reason; put an XML comment in the line above");

    private static bool IsXmlComment(string line) => line.Contains("-->", StringComparison.Ordinal);

    /// <summary>A reason covers the lines that follow it without a gap.</summary>
    private static IEnumerable<Finding> FindInSettings(RepositoryFile file)
    {
        bool isCovered = false;
        for (int i = 0; i < file.Lines.Count; i++)
        {
            string line = file.Lines[i].Trim();
            isCovered = line.StartsWith('#') || (isCovered && line.Length > 0);
            if (!isCovered && NoSeverity.IsMatch(line))
            {
                yield return new Finding(
                    file.Path, i + 1, "a rule switched off without a reason; put a comment in the line above");
            }
        }
    }
}
