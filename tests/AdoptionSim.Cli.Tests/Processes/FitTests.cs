using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Processes;

/// <summary>What goes wrong before a fit begins; the fit itself is tested where it lives.</summary>
public sealed class FitTests
{
    [UnixFact]
    public async Task Fit_Outside_The_Repository_Says_Where_To_Run_It()
    {
        using var place = new TemporaryFolder();
        foreach (string language in new[] { "en", "ja" })
        {
            Command.Ending ending = await EndIn(place, language);
            Assert.Equal(ExitCodes.Usage, ending.Code);
            Assert.Contains("scenarios/fit.csv", ending.Error, System.StringComparison.Ordinal);
            Assert.Equal(language == "ja", Command.IsJapanese(ending.Error));
        }
    }

    [UnixFact]
    public async Task A_Wrong_Line_Of_The_Specification_Is_Told_With_Its_Place()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("scenarios"));
        place.Write(Path.Combine("scenarios", "fit.csv"), "stage,parameter,role\nhome,foo\n");
        Command.Ending ending = await EndIn(place, "en");
        Assert.Equal(ExitCodes.InvalidInput, ending.Code);
        Assert.Contains("fit.csv:2: ", ending.Error, System.StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", ending.Error, System.StringComparison.Ordinal);
    }

    private static async Task<Command.Ending> EndIn(TemporaryFolder place, string language)
    {
        using Process process = Launch.StartIn($"cd '{place.Path}' && exec \"$@\"", "fit", "--lang", language);
        return await Launch.EndAsync(process);
    }
}
