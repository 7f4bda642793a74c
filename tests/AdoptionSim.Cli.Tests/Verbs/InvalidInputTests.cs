using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class InvalidInputTests
{
    [Theory]
    [InlineData("missing file", null, "ASIM0101")]
    [InlineData("malformed", "version: 1\nid: [a\n", "ASIM0106")]
    [InlineData("unknown key", "scael: 1:100\n", "ASIM0201")]
    [InlineData("wrong unit", "scale: 100 %\n", "ASIM02")]
    [InlineData("impossible month", "horizon: {from: 2023-01, to: 2025-13}\n", "ASIM02")]
    [InlineData("end before start", "horizon: {from: 2023-01, to: 2022-12}\n", "ASIM02")]
    [InlineData("empty", "", "ASIM0102")]
    public async Task Input_That_Cannot_Be_Used_Ends_With_3_And_Leaves_No_Folder(string name, string? text, string code)
    {
        using var place = new TemporaryFolder();
        string path = place.Sub($"{name}.yaml");
        if (text is not null)
        {
            File.WriteAllText(path, text);
        }

        foreach (string language in new[] { "en", "ja" })
        {
            Command.Ending run = await Command.RunAsync("run", path, "--out", place.Sub("runs"), "--lang", language);
            Assert.Equal((3, string.Empty), (run.Code, run.Out));
            Assert.Contains($"error {code}", run.Error, StringComparison.Ordinal);
            Assert.Equal(language is "ja", Command.IsJapanese(run.Error));
            Command.Ending validate = await Command.RunAsync("validate", path, "--lang", language);
            Assert.Equal((3, string.Empty), (validate.Code, validate.Error));
            Assert.Contains($"error {code}", validate.Out, StringComparison.Ordinal);
            Assert.Equal(language is "ja", Command.IsJapanese(validate.Out));
        }

        Assert.Empty(place.EntriesOf("runs"));
    }

    [Fact]
    public async Task A_Folder_Instead_Of_A_File_Ends_With_3()
    {
        using var place = new TemporaryFolder();
        Assert.Equal(3, (await Command.RunAsync("run", place.Path, "--out", place.Sub("runs"))).Code);
    }

    [Fact]
    public async Task An_Unknown_Override_Ends_With_3()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync(
            "run", SmallScenario.In(place), "--out", place.Sub("runs"), "--set", "levers.talnet.strength=1");
        Assert.Equal(3, ending.Code);
        Assert.Contains("talent", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "no errors")]
    [InlineData("ja", "誤り")]
    public async Task A_Valid_File_Ends_With_0(string language, string expected)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync("validate", SmallScenario.In(place), "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Contains(expected, ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_Files_Are_Checked_In_One_Pass()
    {
        using var place = new TemporaryFolder();
        string wrong = place.Write("wrong.yaml", SmallScenario.Text + "scael: 1:2\n");
        Command.Ending ending = await Command.RunAsync(
            "validate", SmallScenario.In(place), wrong, place.Sub("none.yaml"));
        Assert.Equal(3, ending.Code);
        Assert.Contains("ASIM0201", ending.Out, StringComparison.Ordinal);
        Assert.Contains("ASIM0101", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_Come_As_Json_And_As_Sarif()
    {
        using var place = new TemporaryFolder();
        string wrong = place.Write("wrong.yaml", SmallScenario.Text + "scael: 1:2\n");
        Command.Ending plain = await Command.RunAsync("validate", wrong, "--output", "json");
        using var list = JsonDocument.Parse(plain.Out);
        JsonElement first = Assert.Single(list.RootElement.EnumerateArray(), IsError);
        Assert.Equal(("ASIM0201", 12), (first.GetProperty("code").GetString(), first.GetProperty("line").GetInt32()));
        Command.Ending sarif = await Command.RunAsync("validate", wrong, "--output", "sarif", "--lang", "ja");
        using var log = JsonDocument.Parse(sarif.Out);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        SarifShape.AssertValid(log.RootElement);
        JsonElement results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Contains(results.EnumerateArray(), result => result.GetProperty("ruleId").GetString() is "ASIM0201");
        Assert.Equal((3, 3), (plain.Code, sarif.Code));
    }

    [Fact]
    public async Task Overrides_Are_Validated_And_Sarif_Names_Them_As_A_Reference()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Command.RunAsync(
            "validate", SmallScenario.In(place), "--output", "sarif", "--set", "seed=1",
            "--set", "levers.talnet.strength=1");
        Assert.Equal(3, ending.Code);
        using var log = JsonDocument.Parse(ending.Out);
        SarifShape.AssertValid(log.RootElement);
        Assert.Contains("--set%202", ending.Out, StringComparison.Ordinal);
    }

    private static bool IsError(JsonElement diagnostic) => diagnostic.GetProperty("severity").GetString() is "error";
}
