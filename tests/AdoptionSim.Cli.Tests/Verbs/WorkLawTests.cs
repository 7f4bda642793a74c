using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class WorkLawTests
{
    [Theory]
    [InlineData("labour --steps 500", "unemployed over labour force", "失業 ÷ 労働力")]
    [InlineData("labour --steps 2", "not at rest yet", "まだ定常ではありません")]
    [InlineData("labour --cycle-amplitude 0.065 --cycle-period 100", "counter-clockwise", "反時計回り")]
    [InlineData("labour --cycle-amplitude 0", "loop: none", "循環の輪: なし")]
    [InlineData("labour --agents 2000 --seed 3", "16 samples, seed 3", "16 回の平均、乱数の種 3")]
    [InlineData("matching --u 10 --v 10 --draws 20", "exponential limit", "指数極限")]
    [InlineData("matching --rule cobb-douglas --alpha 0.6", "Cobb–Douglas", "コブ・ダグラス型")]
    [InlineData("dmp --s 0.0036 --f 0.14 --theta 1.16", "(u = 0.025)", "（u = 0.025）")]
    [InlineData("hulten --substitution 0.5", "second order", "二次")]
    [InlineData("bessen --requirement 0.9 --elasticity 0.5", "employment stays at", "雇用が変わらない")]
    public async Task Every_Law_Of_Work_Prints_A_Table_In_Both_Languages(string line, string english, string japanese)
    {
        string[] arguments = ["law", .. line.Split(' ')];
        Command.Ending en = await Command.RunAsync(arguments);
        Command.Ending ja = await Command.RunAsync([.. arguments, "--lang", "ja"]);
        Assert.Equal((0, 0, string.Empty), (en.Code, ja.Code, en.Error + ja.Error));
        Assert.Contains(english, en.Out, StringComparison.Ordinal);
        Assert.Contains(japanese, ja.Out, StringComparison.Ordinal);
        Assert.False(Command.IsJapanese(en.Out), en.Out);
    }

    [Theory]
    [InlineData("labour", "unemployed", 0.0410657, 1e-6)]
    [InlineData("labour", "vacancies", 0.0168012, 1e-6)]
    [InlineData("labour --delta-u 0.0036 --delta-v 0.0036 --gamma 0.05 --contact 0.149 --demand 1.004", "unemployed",
        0.0251006, 1e-6)]
    [InlineData("matching --u 10 --v 10", "exact", 6.5132, 1e-4)]
    [InlineData("dmp --s 0.0048 --f 0.142", "unemployed", 0.03270, 5e-6)]
    [InlineData("hulten", "first_order", 0.0065909, 1e-7)]
    [InlineData("bessen --requirement 0.9 --elasticity 2", "employment", 1.1111, 1e-4)]
    public async Task Json_Holds_The_Published_Values(string line, string label, double expected, double tolerance)
    {
        Command.Ending ending = await Command.RunAsync(["law", .. line.Split(' '), "--output", "json"]);
        using var json = JsonDocument.Parse(ending.Out);
        JsonElement point = json.RootElement.GetProperty("points").EnumerateArray()
            .Single(value => value.GetProperty("label").ValueEquals(label));
        Assert.Equal(expected, point.GetProperty("analytic").GetDouble(), tolerance);
        Assert.Equal(
            point.GetProperty("difference").GetDouble(),
            point.GetProperty("mean_field").GetDouble() - point.GetProperty("analytic").GetDouble(), 1e-15);
        Assert.Equal(line.Split(' ')[0], json.RootElement.GetProperty("law").GetString());
    }

    [Fact]
    public async Task A_Network_Raises_Unemployment_And_The_Loop_Has_A_Direction()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("moves.csv", "from,to,weight\na,b,3\na,c,1\nb,a,1\nc,a,1\nc,b,0.1\n");
        string[] line = ["law", "labour", "--network", path, "--stay", "0.6", "--cycle-period", "80"];
        Command.Ending text = await Command.RunAsync(line);
        Assert.Contains("(mismatch)", text.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Command.RunAsync([.. line, "--output", "json"])).Out);
        Assert.Equal("counter-clockwise", json.RootElement.GetProperty("loop_direction").GetString());
        Assert.True(json.RootElement.GetProperty("loop_area").GetDouble() > 0.0);
        Assert.True(json.RootElement.GetProperty("points")[0].GetProperty("difference").GetDouble() > 0.0);
    }

    [Fact]
    public async Task A_Wrong_Network_Ends_With_3_And_Every_Problem_By_Line_And_Column()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("moves.csv", "from,to,weight\na,b,x\nb,a\n");
        Command.Ending en = await Command.RunAsync("law", "labour", "--network", path);
        Command.Ending ja = await Command.RunAsync("law", "labour", "--network", path, "--lang", "ja");
        Assert.Equal((3, 3, string.Empty), (en.Code, ja.Code, en.Out + ja.Out));
        foreach (string place in (string[])["moves.csv:2:5: error", "moves.csv:3:1: error"])
        {
            Assert.Contains(place, en.Error, StringComparison.Ordinal);
        }

        Assert.True(Command.IsJapanese(ja.Error));
        Assert.Equal(3, (await Command.RunAsync("law", "labour", "--network", folder.Sub("none.csv"))).Code);
    }

    [Fact]
    public async Task More_Occupations_Than_The_Engine_Tells_Apart_Are_Refused_With_Agents_Only()
    {
        using var folder = new TemporaryFolder();
        IEnumerable<string> ring = Enumerable.Range(0, 256).Select(o => $"o{o},o{(o + 1) % 256},1\n");
        string path = folder.Write("ring.csv", "from,to,weight\n" + string.Concat(ring));
        string[] line = ["law", "labour", "--steps", "2", "--network", path];
        Assert.Equal(0, (await Command.RunAsync(line)).Code);
        Command.Ending en = await Command.RunAsync([.. line, "--agents", "3000"]);
        Command.Ending ja = await Command.RunAsync([.. line, "--agents", "3000", "--lang", "ja"]);
        Assert.Equal((2, 2, string.Empty), (en.Code, ja.Code, en.Out + ja.Out));
        Assert.Contains("255", en.Error, StringComparison.Ordinal);
        Assert.True(Command.IsJapanese(ja.Error));
    }

    [Fact]
    public async Task The_Same_Seed_Gives_The_Same_Agents_And_Another_Others()
    {
        async Task<string> Of(string seed) => (await Command.RunAsync(
            "law", "labour", "--agents", "3000", "--seed", seed, "--output", "json")).Out;
        string one = await Of("1");
        Assert.Equal(one, await Of("1"));
        Assert.NotEqual(one, await Of("2"), StringComparer.Ordinal);
        using var json = JsonDocument.Parse(one);
        Assert.All(
            json.RootElement.GetProperty("points").EnumerateArray().Take(2),
            point => Assert.InRange(Math.Abs(point.GetProperty("z").GetDouble()), 0.0, 5.0));
    }

    [Fact]
    public async Task Options_At_The_Ends_Of_Their_Ranges_Give_Finite_Values()
    {
        List<string> lines =
        [
            "labour --delta-u 0.999 --delta-v 0.001 --gamma 1 --demand 1000 --steps 50",
            "labour --delta-u 0.001 --delta-v 0.999 --gamma 0.0001 --demand 0.0001 --steps 50 --cycle-amplitude 1",
            "labour --agents 1 --steps 1",
            "matching --u 0 --v 0 --draws 2",
            "matching --u 1 --v 1000000 --draws 2 --efficiency 1e300 --alpha 0",
            "dmp --s 0.999 --f 1 --theta 1",
            "hulten --exposed 1 --profitable 1 --saving 0.99 --substitution 100",
            "bessen --requirement 0.001 --elasticity 100",
            "bessen --requirement 1000 --elasticity 100 --pass-through 0",
        ];
        foreach (string line in lines)
        {
            Command.Ending ending = await Command.RunAsync(["law", .. line.Split(' '), "--output", "json"]);
            Assert.True(ending.Code == 0, $"{line}: {ending.Error}");
        }
    }
}
