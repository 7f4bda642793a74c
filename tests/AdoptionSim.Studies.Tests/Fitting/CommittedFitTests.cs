using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace AdoptionSim.Studies.Tests.Fitting;

/// <summary>The fit that the repository carries: page, parameter files and ensemble are of one piece.</summary>
public sealed partial class CommittedFitTests
{
    private static readonly string[] Countries = ["jp", "us", "cn", "de", "gb", "kr", "ae"];

    public static TheoryData<string> Codes => [.. Countries];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_Page_And_The_File_Of_A_Country_Give_The_Same_Values(string code) =>
        Assert.Empty(Disagreements(Page(), File.ReadAllText(FileOf(code)), code));

    [Fact]
    public void The_Page_Has_The_Countries_Of_The_Files_And_No_Other() => Assert.Equal(
        Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Page().Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..].ToLowerInvariant()).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void The_Ensemble_Has_As_Many_Members_Of_Every_Country_As_The_Page_Says()
    {
        int members = int.Parse(MembersOfPage().Match(Page()).Groups["members"].Value, CultureInfo.InvariantCulture);
        string[][] rows = [.. File.ReadAllLines(Path.Combine(Folder, "ensemble.csv")).Skip(1).Select(
            line => line.Split(','))];
        Assert.Equal(
            Countries.Order(StringComparer.Ordinal),
            rows.Select(row => row[1].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(
            rows.GroupBy(row => (row[1], row[2])),
            ofParameter => Assert.Equal(
                Enumerable.Range(0, members).Select(member => $"{member}"),
                ofParameter.Select(row => row[0]),
                StringComparer.Ordinal));
    }

    [Fact]
    public void A_Changed_Value_And_A_Missing_Parameter_Are_Noticed()
    {
        string page = Page();
        string file = File.ReadAllText(FileOf("us"));
        (string first, string value) = ValuesOfFile(file).First();
        string changed = file.Replace($"    value: {value}\n", "    value: 123456\n", StringComparison.Ordinal);
        Assert.Contains(Disagreements(page, changed, "us"), line => line.StartsWith(first, StringComparison.Ordinal));
        string renamed = file.Replace($"  {first}:\n", "  no_such_parameter:\n", StringComparison.Ordinal);
        Assert.Equal(2, Disagreements(page, renamed, "us").Length);
    }

    private static string Folder => Repository.PathOf("scenarios", "parameters", "fitted");

    private static string FileOf(string code) => Path.Combine(Folder, $"{code}.yaml");

    private static string Page() => File.ReadAllText(Repository.PathOf("docs", "model", "fit.md"));

    private static string[] Disagreements(string page, string file, string code)
    {
        Dictionary<string, string> ofPage = ValuesOfPage(page, code);
        Dictionary<string, string> ofFile = ValuesOfFile(file);
        Assert.NotEmpty(ofPage);
        return [.. ofPage.Keys.Union(ofFile.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Page: ofPage.GetValueOrDefault(id), File: Printed(ofFile.GetValueOrDefault(id))))
            .Where(row => row.Page != row.File)
            .Select(row => $"{row.Id}: page {row.Page ?? "nothing"}, file {row.File ?? "nothing"}")];
    }

    private static string? Printed(string? value) => value is null
        ? null
        : double.Parse(value, CultureInfo.InvariantCulture).ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>Fitted value of each parameter in the section of a country, as printed.</summary>
    private static Dictionary<string, string> ValuesOfPage(string page, string code) => page
        .Split("\n## ").Single(section => section.StartsWith(code.ToUpperInvariant() + "\n", StringComparison.Ordinal))
        .Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split(" | "))
        .ToDictionary(cells => cells[0].Trim('|', ' ', '`'), cells => cells[3].Split(' ')[0], StringComparer.Ordinal);

    /// <summary>Value of each parameter of a file, as written.</summary>
    private static Dictionary<string, string> ValuesOfFile(string file) => ParameterOfFile().Matches(file)
        .ToDictionary(match => match.Groups["id"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);

    [GeneratedRegex("^  (?<id>\\S+):\n    value: (?<value>\\S+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex ParameterOfFile();

    [GeneratedRegex("; (?<members>[0-9]+) members\\.", RegexOptions.None, 1000)]
    private static partial Regex MembersOfPage();
}
