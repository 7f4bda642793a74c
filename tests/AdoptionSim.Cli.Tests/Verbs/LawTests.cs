using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class LawTests
{
    [Theory]
    [InlineData("bass --p 0.0025 --q 0.03 --per month --years 3", "naive discretisation", "素朴な離散化")]
    [InlineData("logistic --q 0.5 --f0 0.02 --years 3", "The naive discretisation", "ハザード")]
    [InlineData("probit --mu 0 --sigma 1 --log-cost 1 --decline 0.3 --years 3", "standard error", "標準誤差")]
    [InlineData("social --v -2 --j 4 --sigma 0.8", "tipping is possible", "臨界点")]
    [InlineData("social --v -1 --j 1 --sigma 1", "one fixed point", "不動点は一つ")]
    public async Task Every_Law_Prints_A_Table_In_Both_Languages(string line, string english, string japanese)
    {
        string[] arguments = ["law", .. line.Split(' '), "--agents", "2000"];
        Command.Ending en = await Command.RunAsync(arguments);
        Command.Ending ja = await Command.RunAsync([.. arguments, "--lang", "ja"]);
        Assert.Equal((0, 0, string.Empty), (en.Code, ja.Code, en.Error + ja.Error));
        Assert.Contains(english, en.Out, StringComparison.Ordinal);
        Assert.Contains(japanese, ja.Out, StringComparison.Ordinal);
        Assert.False(Command.IsJapanese(en.Out), en.Out);
    }

    [Fact]
    public async Task Values_Have_Ten_Significant_Digits_And_Agree_With_The_Closed_Form()
    {
        // F(t) of Bass with p = 0.03, q = 0.38: e = exp(−0.41 t); (1 − e) / (1 + q/p e).
        Command.Ending ending = await Command.RunAsync(
            "law", "bass", "--p", "0.03", "--q", "0.38", "--years", "1", "--agents", "1000");
        double decay = Math.Exp(-0.41);
        string expected = ((1.0 - decay) / (1.0 + (0.38 / 0.03 * decay)))
            .ToString("F11", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(expected, ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Holds_The_Points_At_Full_Precision()
    {
        Command.Ending ending = await Command.RunAsync(
            "law", "bass", "--years", "4", "--agents", "100000", "--seed", "3", "--output", "json");
        using var json = JsonDocument.Parse(ending.Out);
        Assert.Equal(4, json.RootElement.GetProperty("points").GetArrayLength());
        foreach (JsonElement point in json.RootElement.GetProperty("points").EnumerateArray())
        {
            Assert.InRange(Math.Abs(point.GetProperty("difference").GetDouble()), 0.0, 1e-12);
            Assert.InRange(Math.Abs(point.GetProperty("z").GetDouble()), 0.0, 5.0);
            Assert.True(point.GetProperty("naive").GetDouble() < point.GetProperty("analytic").GetDouble());
        }
    }

    [Fact]
    public async Task The_Same_Seed_Gives_The_Same_Table_With_Any_Threads()
    {
        string[] line = ["law", "bass", "--years", "3", "--agents", "20000", "--seed", "5"];
        Command.Ending alone = await Command.RunAsync([.. line, "--threads", "1"]);
        Command.Ending team = await Command.RunAsync([.. line, "--threads", "3"]);
        Assert.Equal((0, alone.Out), (team.Code, team.Out));
    }
}
