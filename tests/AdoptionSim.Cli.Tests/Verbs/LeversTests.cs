using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class LeversTests
{
    [Fact]
    public async Task Every_Lever_Is_Listed_With_Its_Number_In_Both_Languages()
    {
        using JsonDocument list = JsonDocument.Parse(
            (await Command.RunAsync(["levers", "list", "--output", "json"])).Out);
        JsonElement[] levers = [.. list.RootElement.EnumerateArray()];
        Assert.Equal(14, levers.Length);
        Assert.Equal(
            Enumerable.Range(1, 13).Select(number => $"L{number}"),
            levers.Select(lever => lever.GetProperty("number").GetString()!).Distinct(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(levers, lever =>
        {
            Assert.NotEmpty(lever.GetProperty("title").GetProperty("ja").GetString()!);
            Assert.NotEmpty(lever.GetProperty("title").GetProperty("en").GetString()!);
            Assert.NotEmpty(lever.GetProperty("pillar").GetString()!);
            Assert.NotEqual(0, lever.GetProperty("parameters").GetArrayLength());
            Assert.All(lever.GetProperty("parameters").EnumerateArray(), parameter =>
            {
                Assert.NotEmpty(parameter.GetProperty("unit").GetString()!);
                Assert.NotEmpty(parameter.GetProperty("source").GetString()!);
                Assert.NotEmpty(parameter.GetProperty("equation").GetString()!);
                Assert.Contains("Parameters.", parameter.GetProperty("used_by").GetString(), StringComparison.Ordinal);
            });
        });
    }

    [Fact]
    public async Task A_Lever_Shows_Its_Keys_And_Parameters()
    {
        Command.Ending ja = await Command.RunAsync(["levers", "show", "sme_subsidy", "--lang", "ja"]);
        Assert.Equal(0, ja.Code);
        Assert.Contains("中小企業AI導入補助", ja.Out, StringComparison.Ordinal);
        Assert.Contains("rationing", ja.Out, StringComparison.Ordinal);
        Assert.Contains("inner_share_ai_part.sme_digital_ai", ja.Out, StringComparison.Ordinal);
        Assert.Contains("G-5", ja.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Parameter_Shows_Where_It_Is_Used()
    {
        Command.Ending text = await Command.RunAsync(["params", "show", "social_interaction", "--lang", "en"]);
        Assert.Equal(0, text.Code);
        Assert.Contains("FirmParameters.SocialInteraction", text.Out, StringComparison.Ordinal);
        Assert.Contains("F-3", text.Out, StringComparison.Ordinal);
        Command.Ending list = await Command.RunAsync(["params", "list", "--lang", "en"]);
        Assert.Contains("hard_law.burden", list.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("levers")]
    [InlineData("params")]
    public async Task An_Unknown_Id_Is_A_Mistake_Of_Usage(string verb)
    {
        Command.Ending ending = await Command.RunAsync([verb, "show", "none_such", "--lang", "en"]);
        Assert.Equal(2, ending.Code);
        Assert.Contains("none_such", ending.Error, StringComparison.Ordinal);
    }
}
