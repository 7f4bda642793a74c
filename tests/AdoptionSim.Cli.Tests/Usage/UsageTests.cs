using System;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests.Usage;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "init, plan, run", "init, plan, run")]
    [InlineData("rnu x.yaml", "「run」のことですか", "did you mean 'run'?")]
    [InlineData("run", "<scenario> がありません", "<scenario> is missing")]
    [InlineData("run a.yaml b.yaml", "「b.yaml」が余分です", "'b.yaml' is not expected here")]
    [InlineData("run a.yaml --sclae 1:5", "「--scale」のことですか", "did you mean '--scale'?")]
    [InlineData("run --sclae 1:5 a.yaml", "「--scale」のことですか", "did you mean '--scale'?")]
    [InlineData("validate a.yaml --ouptut sarif", "「--output」のことですか", "did you mean '--output'?")]
    [InlineData("run a.yaml --seed", "--seed に値がありません", "--seed needs a value")]
    [InlineData("run a.yaml --seed 1 --seed 2", "--seed が二度", "--seed is given more than once")]
    [InlineData("run a.yaml --seed x", "「x」は 0 から", "not a whole number from 0")]
    [InlineData("run a.yaml --seed -1", "「-1」は 0 から", "not a whole number from 0")]
    [InlineData("run a.yaml --replicates 0", "1 から 100000", "from 1 to 100000")]
    [InlineData("run a.yaml --scale 100", "1:100 のように", "write it like 1:100")]
    [InlineData("run a.yaml --scale 1:0", "1:100 のように", "write it like 1:100")]
    [InlineData("run a.yaml --threads 0", "1 から 1024", "from 1 to 1024")]
    [InlineData("run a.yaml --set seed", "パス=値", "path=value")]
    [InlineData("run a.yaml --output jsn", "「json」のことですか", "did you mean 'json'?")]
    [InlineData("run a.yaml --progress bar", "auto, none, json", "auto, none, json")]
    [InlineData("validate", "<file> がありません", "<file> is missing")]
    [InlineData("runs", "list, show", "list, show")]
    [InlineData("runs lst", "「list」のことですか", "did you mean 'list'?")]
    [InlineData("runs show", "<run> がありません", "<run> is missing")]
    [InlineData("runs show none", "当たる試算が", "fits 'none'")]
    [InlineData("compare a.yaml", "<variant> がありません", "<variant> is missing")]
    [InlineData("compare a.yaml b.yaml --at 2030", "2030-12 のように", "write it like 2030-12")]
    [InlineData("explain", "<scenario> がありません", "<scenario> is missing")]
    [InlineData("explain a.yaml --by lver", "「lever」のことですか", "did you mean 'lever'?")]
    [InlineData("explain a.yaml --sample 1", "2 から", "from 2 to")]
    [InlineData("explain a.yaml --at 2030-01 --at 2031-01", "--at が二度", "--at is given more than once")]
    [InlineData("law", "bass, logistic, probit, social", "bass, logistic, probit, social")]
    [InlineData("law bass --p x", "0 以上の範囲", "of 0 or more")]
    [InlineData("law bass --p NaN", "0 以上の範囲", "of 0 or more")]
    [InlineData("law bass --f0 1", "0 以上 1 未満", "from 0 to below 1")]
    [InlineData("law logistic --f0 0", "0 より大きく 1 未満", "above 0 and below 1")]
    [InlineData("law probit --sigma 0", "0 より大きい範囲", "above 0")]
    [InlineData("law social --v 100", "(|V| + |J|) / σ が 30 を超える", "above 30, (|V| + |J|) / σ")]
    [InlineData("law labour --gamma 0", "0 より大きく 1 以下", "above 0 and at most 1")]
    [InlineData("law labour --demand 0", "0 より大きく 1000 以下", "above 0 and at most 1000")]
    [InlineData("law labour --stay 0.5", "--network がないと", "does nothing without --network")]
    [InlineData("law labour --seed 2", "--agents がないと", "does nothing without --agents")]
    [InlineData("law labour --agents 9 --delta-v 0.02", "--delta-v を --delta-u 以下", "--delta-v is at most --delta-u")]
    [InlineData("law labour --gamma 0.1 --gamma-u 0.1 --gamma-v 0.1", "--gamma-v があると", "does nothing beside")]
    [InlineData("law matching --u 1.5", "0 から", "not a whole number from 0")]
    [InlineData("law matching --u 10000000 --draws 100", "200,000,000 を超えます", "exceed 200,000,000")]
    [InlineData("law matching --rule exact --alpha 0.5", "--rule exact があると", "nothing beside --rule exact")]
    [InlineData("law dmp --mu 0.2", "二つを指定", "two of --f, --mu and --theta")]
    [InlineData("law dmp --f 0.2 --alpha 0.5", "--alpha は", "--alpha does nothing without")]
    [InlineData("law dmp --f 0.9 --theta 0.1", "欠員を超える", "exceed the unemployed or the vacancies")]
    [InlineData("law hulten --saving 1", "0 以上 0.99 以下", "from 0 to 0.99")]
    [InlineData("law bessen --requirement 0", "0.001 以上 1000 以下", "from 0.001 to 1000")]
    public async Task A_Wrong_Command_Line_Ends_With_2_And_Says_What_Was_Meant(
        string line, string japanese, string english)
    {
        string[] arguments = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Command.Ending ja = await Command.RunAsync([.. arguments, "--lang", "ja"]);
        Command.Ending en = await Command.RunAsync([.. arguments, "--lang", "en"]);
        Assert.Equal((2, string.Empty), (ja.Code, ja.Out));
        Assert.Equal((2, string.Empty), (en.Code, en.Out));
        Assert.Contains(japanese, ja.Error, StringComparison.Ordinal);
        Assert.Contains(english, en.Error, StringComparison.Ordinal);
        Assert.False(Command.IsJapanese(en.Error), en.Error);
    }

    [Fact]
    public async Task All_Wrong_Options_Are_Told_In_One_Pass()
    {
        Command.Ending ending = await Command.RunAsync(
            "run", "a.yaml", "--seed", "x", "--scale", "2", "--output", "xml");
        Assert.Equal(3, ending.Error.Split("usage: ").Length - 1);
    }

    [Fact]
    public async Task A_Language_That_Is_Not_Spoken_Is_A_Usage_Error()
    {
        Command.Ending ending = await Command.RunAsync("runs", "list", "--lang", "fr");
        Assert.Equal(2, ending.Code);
        Assert.Contains("ja, en", ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Word_With_Control_Characters_Is_Shown_Escaped()
    {
        Command.Ending ending = await Command.RunAsync("run", "a.yaml", "b\u001b[31m.yaml");
        Assert.Equal(2, ending.Code);
        Assert.Contains("b\\u001b[31m.yaml", ending.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ending.Error, StringComparison.Ordinal);
    }
}
