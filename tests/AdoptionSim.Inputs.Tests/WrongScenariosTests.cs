using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Tests;

public sealed class WrongScenariosTests
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "wrong");

    public static IEnumerable<object[]> Files => Directory.GetFiles(Folder, "*.yaml")
        .Append(Path.Combine(Folder, "chain", "link-0.yaml"))
        .Where(path => Path.GetFileName(path) is not ("bom.yaml" or "json.yaml" or "empty.yaml"))
        .Select(path => new object[] { Path.GetRelativePath(Folder, path) });

    [Theory]
    [MemberData(nameof(Files))]
    public void Wrong_Scenario_Gives_The_Codes_And_Places_Of_Its_First_Line(string file)
    {
        LoadResult result = ScenarioLoader.Load(Path.Combine(Folder, file), new LoadOptions());
        string[] actual =
        [
            .. result.Diagnostics.Where(diagnostic => diagnostic.Code is not "ASIM0509")
                .Select(diagnostic => PlacedCode(diagnostic, file)),
        ];
        Accept(file, actual);

        string[] expected = Encoding.Latin1.GetString(File.ReadAllBytes(SourceOf(file))).Split('\n')[0]
            .TrimStart('#', ' ').TrimEnd('\r').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Wrong_Scenario_Is_Told_With_Its_Fix_In_Both_Languages_At_A_Place_In_The_File(string file)
    {
        string path = Path.Combine(Folder, file);
        foreach (Diagnostic problem in ScenarioLoader.Load(path, new LoadOptions()).Diagnostics)
        {
            foreach (string language in (string[])["ja", "en"])
            {
                string fix = language is "ja" ? problem.Fix.Ja : problem.Fix.En;
                Assert.False(string.IsNullOrWhiteSpace(fix));
                Assert.DoesNotContain("{0}", fix, StringComparison.Ordinal);
                Assert.EndsWith($" — {fix}", problem.ToText(language), StringComparison.Ordinal);
            }

            DiagnosticPlaces.AssertInside(problem, Path.Combine(Folder, Path.GetDirectoryName(file) ?? string.Empty));
        }
    }

    [Fact]
    public void The_Corpus_Has_At_Least_A_Hundred_Files() => Assert.InRange(Files.Count(), 100, int.MaxValue);

    [Theory]
    [InlineData("bom.yaml")]
    [InlineData("json.yaml")]
    public void Byte_Order_Mark_And_Json_Are_Read(string file)
    {
        LoadResult result = ScenarioLoader.Load(Path.Combine(Folder, file), new LoadOptions());

        Assert.NotNull(result.Scenario);
    }

    [Fact]
    public void Missing_And_Empty_Files_Have_Their_Own_Codes()
    {
        Assert.Equal("ASIM0101", CodesOf("nowhere.yaml").Single());
        Assert.Equal("ASIM0102", CodesOf("empty.yaml").Single());
    }

    [Fact]
    public void Too_Large_And_Too_Many_Are_Refused()
    {
        using var folder = new TemporaryFolder();
        string large = folder.Write("large.yaml", new string('#', 1024 * 1024) + "\n");
        string words = string.Join(',', Enumerable.Repeat('a', 60_000));
        string many = folder.Write("many.yaml", $"version: 1\noutcomes: [{words}]\n");

        Assert.Equal("ASIM0105", ScenarioLoader.Load(large, new LoadOptions()).Diagnostics.Single().Code);
        Assert.Equal("ASIM0113", ScenarioLoader.Load(many, new LoadOptions()).Diagnostics.Single().Code);
    }

    [Fact]
    public void Unreadable_File_Is_Reported()
    {
        // A folder cannot be read as a file whoever runs the test; permissions do not stop an administrator.
        Assert.Equal("ASIM0102", CodesOf("chain").Single());
        Assert.Equal("ASIM0103", ScenarioLoader.Load("a\0b.yaml", new LoadOptions()).Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("\\0")]
    [InlineData("a:\\\\b.yaml")]
    [InlineData("~/b.yaml")]
    [InlineData("https://example.org/b.yaml")]
    public void Parent_Must_Be_A_Relative_Path(string parent) =>
        Assert.Equal("ASIM0212", SmallScenario.Load($"extends: \"{parent}\"").Diagnostics.Single().Code);

    [Fact]
    public void Missing_Assets_Are_Reported_Without_A_Flood()
    {
        var options = new LoadOptions { AssetsDirectory = Path.Combine(Folder, "nowhere") };

        LoadResult result = ScenarioLoader.Load(Path.Combine(Folder, "json.yaml"), options);

        Assert.Null(result.Scenario);
        Assert.InRange(result.Diagnostics.Count(diagnostic => diagnostic.Code is "ASIM0101"), 2, 20);
    }

    [Fact]
    public void Long_Words_Are_Cut_In_Messages()
    {
        LoadResult result = SmallScenario.Load($"parameters: {{social_interaction: {new string('1', 100_000)}}}");

        Assert.True(result.Diagnostics.Single(diagnostic => diagnostic.Code is "ASIM0302").ToString().Length < 500);
    }

    [Fact]
    public void Diagnostic_Has_Its_Place_And_Names_The_Closest_Word()
    {
        LoadResult result = ScenarioLoader.Load(Path.Combine(Folder, "unknown-lever.yaml"), new LoadOptions());

        string text = result.Diagnostics.Single(diagnostic => diagnostic.Code is "ASIM0217").ToString();
        Assert.EndsWith(
            "unknown-lever.yaml:6:10: error ASIM0217: 'talents' is not a lever — did you mean 'talent'?", text);
    }

    private static string SourceOf(string file) =>
        Repository.PathOf("tests", "AdoptionSim.Inputs.Tests", "wrong", file.Replace('\\', '/'));

    /// <summary>Code and place, such as <c>ASIM0201@6:1</c>; in another file with its name.</summary>
    private static string PlacedCode(Diagnostic diagnostic, string file)
    {
        string name = Path.GetFileName(diagnostic.File);
        bool isOwn = string.Equals(name, Path.GetFileName(file), StringComparison.Ordinal);
        return $"{diagnostic.Code}@{(isOwn ? string.Empty : name + ":")}{diagnostic.Line}:{diagnostic.Column}";
    }

    /// <summary>Writes what was found into the first line of the file, when asked to.</summary>
    private static void Accept(string file, string[] actual)
    {
        if (CommittedFile.IsRewritten)
        {
            string text = Encoding.Latin1.GetString(File.ReadAllBytes(SourceOf(file)));
            int end = text.IndexOf('\n', StringComparison.Ordinal);
            string lineEnd = end > 0 && text[end - 1] == '\r' ? "\r" : string.Empty;
            string written = $"# {string.Join(' ', actual)}{lineEnd}{text[end..]}";
            File.WriteAllBytes(SourceOf(file), Encoding.Latin1.GetBytes(written));
        }
    }

    private static IEnumerable<string> CodesOf(string file) => ScenarioLoader
        .Load(Path.Combine(Folder, file), new LoadOptions()).Diagnostics.Select(diagnostic => diagnostic.Code);
}
