using System;
using System.Diagnostics;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>The scorecard as a command; what it measures is tested where it lives.</summary>
public sealed class ScorecardTests
{
    [UnixFact]
    public async Task Scorecard_Outside_The_Repository_Says_Where_To_Run_It()
    {
        using var place = new TemporaryFolder();
        foreach (string language in new[] { "en", "ja" })
        {
            Command.Ending ending = await EndIn(place.Path, "--lang", language);
            Assert.Equal(ExitCodes.Usage, ending.Code);
            Assert.Contains("scenarios/no-plan.yaml", ending.Error, StringComparison.Ordinal);
            Assert.Equal(language == "ja", Command.IsJapanese(ending.Error));
        }
    }

    [UnixFact]
    public async Task A_Fact_That_Does_Not_Exist_And_A_Page_Of_One_Fact_Are_Told_In_One_Pass()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await EndIn(place.Path, "--fact", "99", "--write");
        Assert.Equal(ExitCodes.Usage, ending.Code);
        Assert.Contains("'99'", ending.Error, StringComparison.Ordinal);
        Assert.Contains("--write", ending.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_Fact_That_Fails_And_Is_Not_Required_Is_Stated_And_Ends_Well()
    {
        string[] small = ["--fact", "10", "--scale", "1:1000", "--replicates", "1", "--lang"];
        Command.Ending text = await EndIn(Repository.Root, [.. small, "ja"]);
        Assert.Equal(ExitCodes.Ok, text.Code);
        Assert.Contains("10-slope", text.Out, StringComparison.Ordinal);
        Assert.True(Command.IsJapanese(text.Out));
        Command.Ending json = await EndIn(Repository.Root, [.. small, "en", "--output", "json"]);
        using var page = JsonDocument.Parse(json.Out);
        JsonElement figure = page.RootElement.GetProperty("facts")[0].GetProperty("figures")[0];
        Assert.Equal(1, figure.GetProperty("values").GetArrayLength());
        Assert.Equal("M", figure.GetProperty("flag").GetString());
    }

    private static async Task<Command.Ending> EndIn(string folder, params string[] options)
    {
        using Process process = Launch.StartIn($"cd '{folder}' && exec \"$@\"", ["scorecard", .. options]);
        return await Launch.EndAsync(process);
    }
}
