using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class VerifyTests(FinishedRuns runs) : IClassFixture<FinishedRuns>
{
    [Theory]
    [InlineData("en", "as it was left", "computed again: the same to the last bit")]
    [InlineData("ja", "残したときのままです", "最後のビットまで同じです")]
    public async Task A_Run_Is_Verified_And_Computed_Again(string language, string sound, string same)
    {
        Command.Ending ending = await Command.RunAsync(
            "verify", Path.GetFileName(runs.Run), "--rerun", "--out", runs.Root, "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        Assert.Contains(sound, ending.Out, StringComparison.Ordinal);
        Assert.Contains(same, ending.Out, StringComparison.Ordinal);
        Assert.Contains(RunRegistry.Show(runs.Run).Manifest!.RunId, ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Comparison_Is_Verified_And_Computed_Again_From_Its_Runs()
    {
        Command.Ending ending = await Command.RunAsync("verify", runs.Comparison, "--rerun", "--output", "json");
        Assert.Equal(0, ending.Code);
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        Assert.True(json.RootElement.GetProperty("sound").GetBoolean());
        JsonElement again = json.RootElement.GetProperty("rerun");
        Assert.Equal("same", again.GetProperty("status").GetString());
        Assert.Equal(
            ["data/comparison.parquet", "data/comparison_cost.parquet", "numbers.csv"],
            again.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en", "was changed")]
    [InlineData("ja", "内容が変わっています")]
    public async Task A_Flipped_Bit_Of_Any_File_Ends_With_5_And_Names_The_File(string language, string changed)
    {
        string copy = runs.CopyOf(runs.Run);
        foreach (string path in Directory.GetFiles(copy, "*", SearchOption.AllDirectories))
        {
            byte[] whole = File.ReadAllBytes(path);
            string name = Path.GetRelativePath(copy, path).Replace('\\', '/');
            foreach (int place in new[] { 0, whole.Length / 2, whole.Length - 1 })
            {
                byte[] flipped = [.. whole];
                flipped[place] ^= 4;
                File.WriteAllBytes(path, flipped);
                Command.Ending ending = await Command.RunAsync("verify", copy, "--rerun", "--lang", language);
                Assert.Equal(5, ending.Code);
                Assert.Contains($"{name}: ", ending.Out, StringComparison.Ordinal);
                Assert.True(
                    name is "SHA256SUMS" or "ro-crate-metadata.json"
                        || ending.Out.Contains($"{name}: {changed}", StringComparison.Ordinal), ending.Out);
            }

            File.WriteAllBytes(path, whole);
        }

        Assert.Equal(0, (await Command.RunAsync("verify", copy)).Code);
    }

    [Fact]
    public async Task A_Hostile_Folder_Is_Refused_And_Nothing_Outside_Of_It_Is_Read()
    {
        string copy = runs.CopyOf(runs.Run);
        File.AppendAllText(
            Path.Combine(copy, "SHA256SUMS"), new string('0', 64) + "  ../../\u001b[31m/etc/passwd\n");
        File.CreateSymbolicLink(Path.Combine(copy, "data", "link.parquet"), "/etc/passwd");
        Command.Ending ending = await Command.RunAsync("verify", copy, "--rerun");
        Assert.Equal(5, ending.Code);
        Assert.Contains("SHA256SUMS: ", ending.Out, StringComparison.Ordinal);
        Assert.Contains("data/link.parquet: is a link, which is not followed", ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Folder_That_Is_No_Folder_Of_Results_Is_Told()
    {
        Assert.Equal(2, (await Command.RunAsync("verify", "none", "--out", runs.Root)).Code);
        Assert.Equal(2, (await Command.RunAsync("verify", "", "--out", runs.Root)).Code);
        string empty = runs.Free("empty");
        Directory.CreateDirectory(empty);
        Command.Ending ending = await Command.RunAsync("verify", empty);
        Assert.Equal(5, ending.Code);
        Assert.Contains("manifest.json: is missing", ending.Out, StringComparison.Ordinal);
        string partial = Path.Combine(empty, ".partial-20261121T0201570000000Z-1-1");
        Directory.CreateDirectory(partial);
        Assert.Equal(3, (await Command.RunAsync("verify", partial)).Code);
    }
}
