using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Tests.Verbs;

public sealed class ExportTests(FinishedRuns runs) : IClassFixture<FinishedRuns>
{
    [Fact]
    public async Task Csv_For_Japanese_Spreadsheets_Has_A_Mark_And_Japanese_Titles()
    {
        string target = runs.Free("csv");
        Command.Ending ending = await Export("csv", target, "ja");
        Assert.Equal((0, string.Empty), (ending.Code, ending.Error));
        foreach (string path in Directory.GetFiles(target, "*.csv", SearchOption.AllDirectories))
        {
            Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path)[..3]);
            string[] titles = File.ReadLines(path).First().Split(',');
            Assert.True(Command.IsJapanese(titles[0]), path);
            Assert.Equal(titles.Length, titles.Distinct(StringComparer.Ordinal).Count());
        }

        Assert.Equal(
            Directory.GetFiles(Path.Combine(runs.Run, "data")).Length,
            Directory.GetFiles(Path.Combine(target, "data")).Length);
        Assert.EndsWith(target + "\n", ending.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_In_English_Has_The_Names_Of_The_Columns_And_No_Mark()
    {
        string target = runs.Free("csv");
        await Export("csv", target, "en");
        string gap = await File.ReadAllTextAsync(Path.Combine(target, "data", "gap.csv"));
        Assert.StartsWith("replicate,comparator,measure,month,japan_value,", gap, StringComparison.Ordinal);
        Assert.Equal((byte)'r', (await File.ReadAllBytesAsync(Path.Combine(target, "data", "gap.csv")))[0]);
        Assert.Contains("gap,points,double,percentage_points,", await File.ReadAllTextAsync(
            Path.Combine(target, "columns.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iamc_Is_Wide_By_Year_With_Median_And_Band()
    {
        string target = runs.Free("run.csv");
        Assert.Equal(0, (await Export("iamc", target, "ja")).Code);
        string[] lines = File.ReadAllLines(target);
        Assert.Equal("model,scenario,region,variable,unit,2023,2024,2025", lines[0]);
        Assert.All(lines, line => Assert.Equal(7, line.Count(letter => letter == ',')));
        string start = $"AdoptionSim {Simulation.EngineVersion},small,Japan,AI Adoption|Firm Use Share|";
        Assert.All(
            new[] { "Median", "Minimum", "Maximum" },
            statistic => Assert.Single(
                lines, line => line.StartsWith(start + statistic + ",share,", StringComparison.Ordinal)));

        // 2025 ends in June: a year that is not whole has no sum of events.
        string events = Assert.Single(
            lines, line => line.Contains("Japan,AI Adoption|Retrained|Median", StringComparison.Ordinal));
        Assert.EndsWith(",", events, StringComparison.Ordinal);
        Assert.Contains("AI Adoption Gap|Firm Usage|United States|Points|Median", lines[^40..].Concat(lines)
            .First(line => line.Contains("Gap|Firm Usage|", StringComparison.Ordinal)
                && line.Contains("|Points|Median", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(2, (await Command.RunAsync(
            "export", runs.Comparison, "--to", "iamc", "--dest", runs.Free("x.csv"))).Code);
    }

    [Fact]
    public async Task A_Data_Package_Is_A_Folder_Or_An_Archive_With_The_Same_Content()
    {
        string folder = runs.Free("package");
        string archive = runs.Free("package.zip");
        Assert.Equal(0, (await Export("datapackage", folder, "en")).Code);
        Assert.Equal(0, (await Export("datapackage", archive, "en")).Code);
        string unpacked = runs.Free("unpacked");
        ZipFile.ExtractToDirectory(archive, unpacked);
        Assert.Equal(
            FileDigests.ToSums(FileDigests.OfFolder(folder)), FileDigests.ToSums(FileDigests.OfFolder(unpacked)));
        using JsonDocument package = JsonDocument.Parse(
            await File.ReadAllBytesAsync(Path.Combine(folder, "datapackage.json")));
        Assert.All(package.RootElement.GetProperty("resources").EnumerateArray(), resource => Assert.Equal(
            $"sha256:{FileDigests.OfFile(Path.Combine(folder, resource.GetProperty("path").GetString()!))}",
            resource.GetProperty("hash").GetString()));
    }

    [Fact]
    public async Task Nothing_Is_Overwritten_And_Nothing_Is_Left_Behind()
    {
        string target = runs.Free("taken");
        await File.WriteAllTextAsync(target, "mine");
        Command.Ending ending = await Export("csv", target, "en");
        Assert.Equal(2, ending.Code);
        Assert.Contains("--dest", ending.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(target));
        string parent = Path.GetDirectoryName(target)!;
        Assert.Empty(Directory.GetFileSystemEntries(parent, ".partial-*"));
        Assert.Equal(2, (await Command.RunAsync("export", runs.Run)).Code);
        Assert.Equal(2, (await Command.RunAsync("export", runs.Run, "--to", "xlsx")).Code);
    }

    [Fact]
    public async Task A_Comparison_Is_Exported_Too()
    {
        string target = runs.Free("comparison");
        Command.Ending ending = await Command.RunAsync(
            "export", runs.Comparison, "--to", "csv", "--dest", target, "--output", "json");
        Assert.Equal(0, ending.Code);
        using JsonDocument json = JsonDocument.Parse(ending.Out);
        Assert.Equal(target, json.RootElement.GetProperty("written").GetString());
        Assert.True(File.Exists(Path.Combine(target, "data", "comparison.csv")));
    }

    private Task<Command.Ending> Export(string form, string target, string language) => Command.RunAsync(
        "export", Path.GetFileName(runs.Run), "--to", form, "--dest", target, "--out", runs.Root, "--lang", language);
}
