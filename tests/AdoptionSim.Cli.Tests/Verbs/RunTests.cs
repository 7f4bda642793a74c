using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class RunTests
{
    [Theory]
    [InlineData("en", "folder: ", "run id (what was asked): ", "Japan")]
    [InlineData("ja", "保存先: ", "run id（何を尋ねたか）: ", "日本")]
    public async Task A_Run_Shows_Its_Headline_And_Leaves_A_Whole_Folder(
        string language, string folderLabel, string runLabel, string country)
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Run(place, "--lang", language);
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        string folder = Assert.Single(place.EntriesOf("runs"));
        RunManifest manifest = Read(folder);
        Assert.Contains(country, ending.Out, StringComparison.Ordinal);
        Assert.Contains($"\n{folderLabel}{folder}\n", ending.Out, StringComparison.Ordinal);
        Assert.Contains($"\n{runLabel}{manifest.RunId}\n", ending.Out, StringComparison.Ordinal);
        Assert.EndsWith($": {manifest.ResultDigest}\n", ending.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Folder_Holds_What_Was_Asked_And_Its_Digests_Hold()
    {
        using var place = new TemporaryFolder();
        await Run(place);
        string folder = Assert.Single(place.EntriesOf("runs"));
        RunManifest manifest = Read(folder);
        Assert.Equal(
            File.ReadAllBytes(place.Sub("small.yaml")),
            File.ReadAllBytes(Path.Combine(folder, manifest.ScenarioFiles[0])));
        Assert.Equal(manifest.RunId, FileDigests.OfFile(Path.Combine(folder, RunFolder.ResolvedFile)));
        Assert.Equal((2, 1UL, 20000, "JP"),
            (manifest.Replicates, manifest.Seed, manifest.Scales["JP"], manifest.HomeCountry));
        Assert.Equal(30, manifest.Counts.Ticks);
        Assert.NotEmpty(manifest.DataDigests);
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, ManifestFile.Name));
        Assert.Equal(bytes, CanonicalJson.ToBytes(JsonNode.Parse(bytes)!));
        string[] sums = [.. File.ReadAllLines(Path.Combine(folder, RunFolder.SumsFile)).Where(
            line => line[66..].StartsWith("data/", StringComparison.Ordinal) || line[66..] is RunFolder.NumbersFile)];
        Assert.Equal(RunTables.Definitions.Count + 1, sums.Length);
        Assert.Equal(
            manifest.ResultDigest, FileDigests.Of(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', sums) + "\n")));
        string origins = File.ReadAllText(Path.Combine(folder, RunFolder.OriginsFile));
        Assert.Contains("inputs/small.yaml", origins, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Path, origins, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Threads_Never_Change_A_Digest()
    {
        using var place = new TemporaryFolder();
        foreach (string threads in new[] { "1", "2", "7" })
        {
            Command.Ending ending = await Run(place, "--threads", threads);
            Assert.Equal(0, ending.Code);
        }

        RunManifest[] manifests = [.. place.EntriesOf("runs").Select(Read)];
        Assert.Equal(3, manifests.Length);
        Assert.Single(manifests.Select(
            manifest => (manifest.RunId, manifest.ResultDigest, manifest.StateDigest)).Distinct());
    }

    [Fact]
    public async Task Another_Seed_Is_Another_Run_With_Other_Results()
    {
        using var place = new TemporaryFolder();
        await Run(place, "--seed", "1");
        await Run(place, "--seed", "2");
        RunManifest[] manifests = [.. place.EntriesOf("runs").Select(Read)];
        Assert.Equal(2, manifests.Select(manifest => manifest.RunId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2, manifests.Select(manifest => manifest.ResultDigest).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Comments_And_Titles_Do_Not_Change_The_Run_Id()
    {
        using var place = new TemporaryFolder();
        await Run(place);
        string other = SmallScenario.Text.Replace("小さな例", "別の題名", StringComparison.Ordinal) + "# A comment.\n";
        place.Write("small.yaml", other);
        Assert.Equal(0, (await Command.RunAsync("run", place.Sub("small.yaml"), "--out", place.Sub("runs"))).Code);
        RunManifest[] manifests = [.. place.EntriesOf("runs").Select(Read)];
        Assert.Single(manifests.Select(manifest => manifest.RunId).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_Copy_In_The_Folder_Runs_Again_To_The_Same_Digests()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Sub("base"));
        Directory.CreateDirectory(place.Sub("mine"));
        place.Write("base/small.yaml", SmallScenario.Text);
        string child = place.Write(
            "mine/child.yaml",
            "version: 1\nid: child\ntitle: {ja: 子, en: Child}\nextends: ../base/small.yaml\nremove: [talent]\n");
        Assert.Equal(0, (await Command.RunAsync("run", child, "--out", place.Sub("runs"))).Code);
        string first = Assert.Single(place.EntriesOf("runs"));
        string copy = Path.Combine(first, Read(first).ScenarioFiles[0]);
        Assert.Equal(0, (await Command.RunAsync("run", copy, "--out", place.Sub("again"))).Code);
        RunManifest again = Read(Assert.Single(place.EntriesOf("again")));
        Assert.Equal((Read(first).RunId, Read(first).ResultDigest), (again.RunId, again.ResultDigest));
    }

    [Fact]
    public async Task Overrides_Are_Laid_Over_The_Scenario()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Run(place, "--set", "horizon.to=2024-12", "--set", "levers.talent.strength=0.5");
        Assert.Equal(0, ending.Code);
        string folder = Assert.Single(place.EntriesOf("runs"));
        Assert.Equal("2024-12", Read(folder).To);
        Assert.Contains("--set",
            File.ReadAllText(Path.Combine(folder, RunFolder.OriginsFile)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_Gives_Folder_Ids_And_Headline()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Run(place, "--output", "json");
        using var json = JsonDocument.Parse(ending.Out);
        RunManifest manifest = Read(Assert.Single(place.EntriesOf("runs")));
        Assert.Equal(manifest.RunId, json.RootElement.GetProperty("run_id").GetString());
        Assert.Equal(manifest.ResultDigest, json.RootElement.GetProperty("result_digest").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("headline").GetProperty("replicates").GetInt32());
    }

    [Fact]
    public async Task Progress_As_Json_Ends_With_All_Done_On_Standard_Error()
    {
        using var place = new TemporaryFolder();
        Command.Ending ending = await Run(place, "--progress", "json");
        string[] lines = ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var last = JsonDocument.Parse(lines[^1]);
        Assert.Equal(1.0, last.RootElement.GetProperty("done_share").GetDouble());
        Assert.All(lines, line => Assert.StartsWith("{\"event\":\"progress\"", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("auto", true)]
    [InlineData("none", false)]
    public async Task A_Terminal_Sees_One_Line_That_Is_Cleared_At_The_End(string word, bool isShown)
    {
        using var place = new TemporaryFolder();
        string[] line = ["run", SmallScenario.In(place), "--out", place.Sub("runs"), "--progress", word];
        Command.Ending ending = await Command.RunAsync([], line, isTerminal: true);
        Assert.Equal(isShown, ending.Error.EndsWith("\r\u001b[K", StringComparison.Ordinal));
        Assert.DoesNotContain("\n", ending.Error, StringComparison.Ordinal);
        Assert.Equal(isShown, ending.Error.Length > 0);
    }

    private static Task<Command.Ending> Run(TemporaryFolder place, params string[] options) =>
        Command.RunAsync(["run", SmallScenario.In(place), "--out", place.Sub("runs"), .. options]);

    private static RunManifest Read(string folder) => RunRegistry.Show(folder).Manifest!;
}
