using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Reports.Numbers;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class RunsDiffTests(FinishedRuns runs) : IClassFixture<FinishedRuns>
{
    [Theory]
    [InlineData("en", "asked differently: 3", "differences are between medians")]
    [InlineData("ja", "違えて尋ねたこと: 3", "差は中央値どうしの差です")]
    public async Task What_Was_Written_Differently_And_Which_Numbers_Differ_Is_Shown(
        string language, string asked, string note)
    {
        Command.Ending seeds = await Command.RunAsync(
            "runs", "diff", runs.Run, runs.OtherSeed, "--lang", language);
        Assert.Equal((0, string.Empty), (seeds.Code, seeds.Error));
        Assert.Contains("usage.firm_usage.JP.2025-06.median", seeds.Out, StringComparison.Ordinal);
        Assert.Contains(note, seeds.Out, StringComparison.Ordinal);
        Command.Ending ending = await Command.RunAsync("runs", "diff", runs.Run, runs.Half, "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Contains(asked, ending.Out, StringComparison.Ordinal);
        Assert.Contains("levers.talent.strength.2023", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Has_Every_Difference_And_Exchanging_The_Runs_Changes_The_Sign()
    {
        using JsonDocument there = await DiffAsync(runs.Run, runs.OtherSeed);
        using JsonDocument back = await DiffAsync(runs.OtherSeed, runs.Run);
        JsonElement[] one = [.. there.RootElement.GetProperty("numbers").EnumerateArray()];
        JsonElement[] other = [.. back.RootElement.GetProperty("numbers").EnumerateArray()];
        Assert.NotEmpty(one);
        Assert.Equal(one.Length, other.Length);
        Assert.All(one.Zip(other), pair =>
        {
            Assert.Equal(pair.First.GetProperty("id").GetString(), pair.Second.GetProperty("id").GetString());
            if (pair.First.TryGetProperty("difference", out JsonElement difference))
            {
                Assert.Equal(-difference.GetDouble(), pair.Second.GetProperty("difference").GetDouble());
            }
        });
        int same = there.RootElement.GetProperty("same_numbers").GetInt32();
        int alone = there.RootElement.GetProperty("only_in_one").GetArrayLength();
        Assert.Equal(FolderNumbers.Read(runs.Run).Count, one.Length + same + alone);
    }

    [Fact]
    public async Task A_Run_Does_Not_Differ_From_Itself()
    {
        Command.Ending ending = await Command.RunAsync("runs", "diff", runs.Run, runs.Run, "--lang", "en");
        Assert.StartsWith("both were asked the same\n", ending.Out, StringComparison.Ordinal);
        Assert.Contains("numbers that differ: 0", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_Of_Numbers_Are_The_Same_In_Both_Languages()
    {
        using var place = new TemporaryFolder();
        string scenario = SmallScenario.In(place);
        foreach (string language in new[] { "ja", "en" })
        {
            await Command.RunAsync("run", scenario, "--out", place.Sub(language), "--lang", language);
        }

        PrintedNumber[][] numbers =
        [
            .. new[] { "ja", "en" }.Select(language =>
                FolderNumbers.Read(Assert.Single(place.EntriesOf(language))).ToArray()),
        ];
        Assert.Equal(numbers[0], numbers[1]);
        Assert.Equal(
            numbers[0].Length, numbers[0].Select(number => number.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<JsonDocument> DiffAsync(string one, string other) =>
        JsonDocument.Parse((await Command.RunAsync("runs", "diff", one, other, "--output", "json")).Out);
}
