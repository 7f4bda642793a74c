using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Tests;

public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void Codes_Are_Unique_And_Well_Formed()
    {
        Assert.All(DiagnosticCatalogue.All, rule => Assert.Matches("^ASIM0[0-9]{3}$", rule.Code));
        Assert.Distinct(DiagnosticCatalogue.All.Select(rule => rule.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void No_Text_Lacks_A_Language()
    {
        foreach (DiagnosticRule rule in DiagnosticCatalogue.All)
        {
            foreach (BilingualText text in new[] { rule.Meaning, rule.Message, rule.Fix })
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Ja), rule.Code);
                Assert.False(string.IsNullOrWhiteSpace(text.En), rule.Code);
                bool quotesJapanese = text.En.Contains("億円", StringComparison.Ordinal);
                Assert.All(text.En, letter => Assert.True(letter < 0x3000 || quotesJapanese));
            }
        }
    }

    [Fact]
    public void Both_Languages_Name_The_Same_Words_Of_The_Case()
    {
        foreach (DiagnosticRule rule in DiagnosticCatalogue.All)
        {
            Assert.Equal(Places(rule.Fix.Ja), Places(rule.Fix.En));
            Assert.Equal(Places(rule.Message.Ja), Places(rule.Message.En));
        }
    }

    [Fact]
    public void Each_Code_Is_Provoked_By_A_Test()
    {
        string folder = Repository.PathOf("tests", "AdoptionSim.Inputs.Tests");
        string[] files =
        [
            .. Directory.GetFiles(folder, "*.cs"),
            .. Directory.GetFiles(Path.Combine(folder, "wrong"), "*.yaml", SearchOption.AllDirectories),
        ];
        string texts = string.Concat(files.Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        string[] untested =
        [
            .. DiagnosticCatalogue.All.Select(rule => rule.Code)
                .Where(code => !texts.Contains(code, StringComparison.Ordinal)),
        ];
        Assert.Empty(untested);
    }

    [Fact]
    public void Reference_Page_Is_Current() =>
        CommittedFile.AssertCurrent(
            Repository.PathOf("docs", "reference", "diagnostics.md"), DiagnosticPage.ToMarkdown());

    [Fact]
    public void Reference_Page_Lists_Each_Code()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "reference", "diagnostics.md"));

        Assert.All(
            DiagnosticCatalogue.All,
            rule => Assert.Contains($"## {rule.Code}\n", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("talents", "talent")]
    [InlineData("tlaent", "talent")]
    [InlineData("TALENT", "talent")]
    [InlineData("subsidy", null)]
    public void Closest_Word_Is_Within_A_Third_Of_Its_Length(string word, string? expected) =>
        Assert.Equal(expected, Suggestions.Closest(word, ["talent", "awareness_campaign"]));

    private static SortedSet<string> Places(string text) => new(
        Regex
            .Matches(text, @"(?<!\{)\{[0-9]\}", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(match => match.Value),
        StringComparer.Ordinal);
}
