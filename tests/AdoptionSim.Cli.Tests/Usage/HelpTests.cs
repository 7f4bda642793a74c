using System;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Usage;

public sealed class HelpTests
{
    public static TheoryData<string> Verbs { get; } = [.. VerbNames.All];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_Verb_Has_Help_With_An_Example_In_Both_Languages(string verb)
    {
        Command.Ending en = await Command.RunAsync([.. verb.Split(' '), "--help"]);
        Command.Ending ja = await Command.RunAsync([.. verb.Split(' '), "-h", "--lang", "ja"]);
        Assert.Equal((0, 0), (en.Code, ja.Code));
        Assert.Contains($"Example:\n  adoptionsim {verb}", en.Out, StringComparison.Ordinal);
        Assert.Contains($"例:\n  adoptionsim {verb}", ja.Out, StringComparison.Ordinal);
        Assert.Contains($"  adoptionsim {verb}", en.Out, StringComparison.Ordinal);
        Assert.False(Command.IsJapanese(en.Out), en.Out);
        Assert.Equal((string.Empty, string.Empty), (en.Error, ja.Error));
        string example = en.Out.Split("Example:\n  adoptionsim ")[1].Split(" > ")[0].TrimEnd();

        // With one more option that no verb has, a line that is right fails for that option alone.
        Command.Ending parsed = await Command.RunAsync([.. example.Split(' '), "--none-such"]);
        Assert.Equal(2, parsed.Code);
        Assert.Contains("--none-such", Assert.Single(
            parsed.Error.Split('\n'), line => line.StartsWith("usage: ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_Verb_That_Prints_Can_Print_Json()
    {
        // A script for a shell has no other form, the pages of the fit are files, the schema is JSON anyway, and a silo
        // says its address and no more.
        string[] without = ["completion", "fit", "schema", "silo"];
        foreach (string verb in VerbNames.Leaves.Except(without, StringComparer.Ordinal))
        {
            Command.Ending help = await Command.RunAsync([.. verb.Split(' '), "--help"]);
            Assert.True(help.Out.Contains("--output text|json", StringComparison.Ordinal), verb);
        }
    }

    [Fact]
    public async Task The_Program_Has_Help_That_Lists_Its_Verbs()
    {
        Command.Ending ending = await Command.RunAsync("--help");
        Assert.Equal(0, ending.Code);
        Assert.All(["run ", "validate ", "runs ", "law "],
            verb => Assert.Contains($"\n  {verb}", ending.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_Is_One_Line()
    {
        Command.Ending ending = await Command.RunAsync("--version");
        Assert.Equal((0, $"adoptionsim {Simulation.EngineVersion}\n"), (ending.Code, ending.Out));
    }
}
