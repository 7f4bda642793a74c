using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;
using Xunit.Sdk;

namespace AdoptionSim.Replay.Tests;

/// <summary>Folders of results, checked by other programs, taken elsewhere, and computed again.</summary>
[Collection(nameof(Runs))]
public sealed class FolderTests(Runs runs) : IDisposable
{
    private static readonly NodeScripts Scripts = new("AdoptionSim.Parquet.Tests");

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("adoptionsim-folders-");

    [NodeFact]
    public async Task Every_Number_Of_A_Run_And_A_Comparison_Is_That_Of_The_Tables_To_The_Last_Bit()
    {
        (string run, string comparison) = await FoldersAsync();
        string output = await Scripts.RunAsync("folder.mjs", "numbers", run, comparison);
        int numbers = FolderNumbers.Read(run).Count;
        Assert.True(numbers > 1000);
        Assert.Contains($"{numbers} numbers checked", output, StringComparison.Ordinal);
        Assert.Contains($"{FolderNumbers.Read(comparison).Count} numbers checked", output, StringComparison.Ordinal);
        Assert.All(FolderNumbers.Read(run), number => Assert.True(
            number.Source is not null || IsPrintedTotal(number.Id), $"{number.Id} has no source."));
        Assert.All(FolderNumbers.Read(comparison), number => Assert.NotNull(number.Source));
    }

    /// <summary>The printed total of a pillar is a figure of the budget, which no table of results holds.</summary>
    private static bool IsPrintedTotal(string id) =>
        id.StartsWith("spending.", StringComparison.Ordinal) && id.EndsWith(".printed", StringComparison.Ordinal);

    [NodeFact]
    public async Task A_Number_That_Is_Not_That_Of_The_Tables_Is_Noticed()
    {
        (string run, _) = await FoldersAsync();
        string copy = CopyOf(run, place.FullName);
        PrintedNumber number = FolderNumbers.Read(run)[1];
        string path = Path.Combine(copy, RunFolder.NumbersFile);
        string text = await File.ReadAllTextAsync(path);
        double next = double.BitIncrement(double.Parse(number.Exact, CultureInfo.InvariantCulture));
        string changed = text.Replace(
            $"{number.Id},{number.Exact},", FormattableString.Invariant($"{number.Id},{next:R},"),
            StringComparison.Ordinal);
        Assert.NotEqual(text, changed, StringComparer.Ordinal);
        await File.WriteAllTextAsync(path, changed);
        XunitException failure = await Assert.ThrowsAnyAsync<XunitException>(
            () => Scripts.RunAsync("folder.mjs", "numbers", copy));
        Assert.Contains(number.Id, failure.Message, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task The_Data_Package_Of_A_Folder_And_Its_Exports_Are_Read_By_The_Standards_Own_Reader()
    {
        (string run, string comparison) = await FoldersAsync();
        string open = Path.Combine(place.FullName, "package");
        ResultExport.Write(run, ExportForm.DataPackage, ReportLanguage.Ja, open);
        string archive = Path.Combine(place.FullName, "package.zip");
        ResultExport.Write(run, ExportForm.DataPackage, ReportLanguage.Ja, archive);
        string unpacked = Path.Combine(place.FullName, "unpacked");
        ZipFile.ExtractToDirectory(archive, unpacked);
        Assert.Equal(BytesOf(open), BytesOf(unpacked));
        string output = await Scripts.RunAsync("folder.mjs", "package", run, comparison, open);
        Assert.Equal(3, output.Split('\n').Count(line => line.Contains("resources checked", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_Run_That_Was_Copied_Packed_And_Restored_Is_Computed_Again_To_The_Same_Bits()
    {
        (string run, string comparison) = await FoldersAsync();
        string archive = Path.Combine(place.FullName, "run.zip");
        ZipFile.CreateFromDirectory(run, archive);
        string restored = Path.Combine(place.FullName, "another checkout");
        ZipFile.ExtractToDirectory(archive, restored);
        Assert.Empty(FolderVerification.Check(restored).Findings);
        RerunReport again = await FolderVerification.RerunAsync(restored, Options());
        Assert.Equal((RerunStatus.Same, FinishedRun.TableNames.Count + 1), (again.Status, again.Files.Count));
        Assert.Empty(FolderVerification.Check(comparison).Findings);
        Assert.Equal(RerunStatus.Same, (await FolderVerification.RerunAsync(comparison, Options())).Status);
        RerunReport alone = await FolderVerification.RerunAsync(
            CopyOf(comparison, Path.Combine(place.FullName, "alone")), Options());
        Assert.Equal((RerunStatus.RunsMissing, 2), (alone.Status, alone.MissingRuns.Count));
    }

    [Fact]
    public async Task Options_Of_The_Run_Are_Asked_Again_And_Other_Data_Are_Told()
    {
        FinishedRun run = await runs.RunAsync(
            Runs.Plan,
            new RunOptions
            {
                Replicates = 1, Seed = 5, Scale = 20000, Overrides = ["levers.talent.strength=0.5"], Threads = 2,
            });
        Assert.Equal(RerunStatus.Same, (await FolderVerification.RerunAsync(run.Result.Folder, Options())).Status);
        string assets = Path.Combine(place.FullName, "assets");
        CopyAll(Repository.PathOf("data"), Path.Combine(assets, "data"));
        CopyAll(Repository.PathOf("scenarios"), Path.Combine(assets, "scenarios"));
        await File.AppendAllTextAsync(Path.Combine(assets, "data", "levers.csv"), "\n");
        RerunReport other = await FolderVerification.RerunAsync(
            run.Result.Folder, Options() with { AssetsDirectory = assets });
        Assert.Equal(RerunStatus.OtherInputs, other.Status);
        AskedDifference found = Assert.Single(other.Asked);
        Assert.Equal("scenario.data.data/levers.csv", found.Path);
    }

    [Fact]
    public async Task A_Table_That_Was_Exchanged_With_All_Digests_Is_Found_When_Computed_Again()
    {
        (string run, _) = await FoldersAsync();
        string copy = CopyOf(run, place.FullName);
        string gap = Path.Combine(copy, RunFolder.DataFolder, "gap.parquet");
        byte[] bytes = await File.ReadAllBytesAsync(gap);
        bytes[^20] ^= 1;
        await File.WriteAllBytesAsync(gap, bytes);
        RerunReport again = await FolderVerification.RerunAsync(copy, Options());
        Assert.Equal(RerunStatus.Differs, again.Status);
        Assert.Equal("data/gap.parquet", Assert.Single(again.Files, file => !file.IsSame).Name);
    }

    [Fact]
    public async Task Another_Version_Of_The_Engine_Is_Told_Plainly()
    {
        (string run, _) = await FoldersAsync();
        string copy = CopyOf(run, place.FullName);
        string manifest = Path.Combine(copy, ManifestFile.Name);
        string text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace(
            $"\"engine_version\": \"{Simulation.EngineVersion}\"", "\"engine_version\": \"0.0.1\"",
            StringComparison.Ordinal));
        RerunReport again = await FolderVerification.RerunAsync(copy, Options());
        Assert.Equal((RerunStatus.OtherEngine, "0.0.1"), (again.Status, again.EngineVersion));
        Assert.Empty(again.Files);
    }

    public void Dispose() => place.Delete(recursive: true);

    private static RunOptions Options() => new() { AssetsDirectory = Repository.Root, Threads = Runs.Threads };

    /// <summary>The shared run of the plan, and a comparison with the one without, beside their runs.</summary>
    private async Task<(string Run, string Comparison)> FoldersAsync()
    {
        FinishedRun[] made = [await runs.NoPlanAsync(), await runs.PlanAsync()];
        string root = Path.Combine(place.FullName, "runs");
        string[] copies = [.. made.Select(run => CopyOf(run.Result.Folder, root))];
        ComparisonResult comparison = await ScenarioComparison.Open(copies, Options() with { OutDirectory = root })
            .RunAsync();
        return (copies[1], comparison.Folder);
    }

    private static string CopyOf(string folder, string root)
    {
        string copy = Path.Combine(root, Path.GetFileName(folder));
        CopyAll(folder, copy);
        return copy;
    }

    private static void CopyAll(string from, string to)
    {
        foreach (string path in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(path, target, overwrite: true);
        }
    }

    private static string BytesOf(string folder) => string.Join('\n', FileDigests.OfFolder(folder)
        .OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {file.Value}"));
}
