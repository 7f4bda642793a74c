using System;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Usage;

public sealed class HelpTests
{
    [Theory]
    [InlineData("run")]
    [InlineData("validate")]
    [InlineData("show")]
    [InlineData("schema")]
    [InlineData("sources")]
    [InlineData("sources list")]
    [InlineData("sources show")]
    [InlineData("runs")]
    [InlineData("runs list")]
    [InlineData("runs show")]
    [InlineData("law")]
    [InlineData("law bass")]
    [InlineData("law logistic")]
    [InlineData("law probit")]
    [InlineData("law social")]
    [InlineData("law labour")]
    [InlineData("law matching")]
    [InlineData("law dmp")]
    [InlineData("law hulten")]
    [InlineData("law bessen")]
    [InlineData("compare")]
    [InlineData("explain")]
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
