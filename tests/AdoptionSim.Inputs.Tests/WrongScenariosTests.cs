using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

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
    public void Wrong_Scenario_Gives_The_Codes_Of_Its_First_Line(string file)
    {
        string path = Path.Combine(Folder, file);
        string[] expected = Encoding.Latin1.GetString(File.ReadAllBytes(path)).Split('\n')[0]
            .TrimStart('#', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);

        LoadResult result = ScenarioLoader.Load(path, new LoadOptions());

        string[] actual =
            [.. result.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code is not "ASIM0509")];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            actual.Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic is { Line: > 0, Column: > 0 }));
    }

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

    private static IEnumerable<string> CodesOf(string file) => ScenarioLoader
        .Load(Path.Combine(Folder, file), new LoadOptions()).Diagnostics.Select(diagnostic => diagnostic.Code);
}
