using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class FolderCheckTests
{
    /// <summary>Bits that are flipped in each file; every one of a short file.</summary>
    private const int Flips = 400;

    [Fact]
    public void A_Folder_As_It_Was_Left_Is_Sound_Wherever_It_Stands()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        Assert.True(FolderCheck.Of(folder).IsSound);
        string archive = root.Sub("run.zip");
        ZipFile.CreateFromDirectory(folder, archive);
        string restored = root.Sub("elsewhere/deep/その他");
        ZipFile.ExtractToDirectory(archive, restored);
        FolderReport report = FolderCheck.Of(restored + Path.DirectorySeparatorChar);
        Assert.Empty(report.Findings);
        Assert.Equal(SampleRun.Asked.RunId, report.Identity?.Id);
        Directory.Move(folder, root.Sub("moved"));
        Assert.True(FolderCheck.Of(root.Sub("moved")).IsSound);
    }

    [Fact]
    public void A_Flipped_Bit_Of_Any_File_Is_Found_And_The_File_Is_Named()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            byte[] whole = File.ReadAllBytes(path);
            int step = Math.Max(1, whole.Length * 8 / Flips);
            for (int bit = 0; bit < whole.Length * 8; bit += step)
            {
                byte[] flipped = [.. whole];
                flipped[bit / 8] ^= (byte)(1 << (bit % 8));
                File.WriteAllBytes(path, flipped);
                FolderReport report = FolderCheck.Of(folder);
                Assert.True(
                    report.Findings.Any(finding => finding.File == name),
                    $"bit {bit} of {name}: {string.Join("; ", report.Findings)}");
            }

            File.WriteAllBytes(path, whole);
        }

        Assert.True(FolderCheck.Of(folder).IsSound);
    }

    [Fact]
    public void A_Flipped_Bit_Of_The_Sums_Accuses_No_Other_File_Than_The_Description()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        string sums = Path.Combine(folder, RunFolder.SumsFile);
        byte[] whole = File.ReadAllBytes(sums);
        for (int bit = 0; bit < whole.Length * 8; bit += 3)
        {
            byte[] flipped = [.. whole];
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(sums, flipped);
            Assert.All(FolderCheck.Of(folder).Findings, finding => Assert.True(
                finding.File is RunFolder.SumsFile || finding is
                    { File: RoCrateFile.Name, Kind: FolderFindingKind.ChangedOrSums },
                $"bit {bit}: {finding}"));
        }
    }

    [Fact]
    public void What_Is_Missing_Or_Too_Much_Is_Named()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        File.Delete(Path.Combine(folder, "data", "gap.parquet"));
        File.WriteAllText(Path.Combine(folder, "data", "more.parquet"), "PAR1");
        File.WriteAllText(Path.Combine(folder, ".hidden"), "");
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        Assert.Equal(
            [
                (FolderFindingKind.Additional, ".hidden"), (FolderFindingKind.Missing, "data/gap.parquet"),
                (FolderFindingKind.Additional, "data/more.parquet"), (FolderFindingKind.Additional, "empty/"),
                (FolderFindingKind.OtherResult, "manifest.json"),
            ],
            FolderCheck.Of(folder).Findings.Select(finding => (finding.Kind, finding.File)));
    }

    [Fact]
    public void Links_Are_Told_And_Not_Followed()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        string secret = root.Sub("secret.txt");
        File.WriteAllText(secret, "secret");
        string table = Path.Combine(folder, "data", "gap.parquet");
        File.Move(table, root.Sub("gap.parquet"));
        File.CreateSymbolicLink(table, root.Sub("gap.parquet"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "up"), root.Path);
        FolderReport report = FolderCheck.Of(folder);
        Assert.Contains(new FolderFinding(FolderFindingKind.Link, "data/gap.parquet"), report.Findings);
        Assert.Contains(new FolderFinding(FolderFindingKind.Link, "up"), report.Findings);
        Assert.DoesNotContain(report.Files, file => file.Name.StartsWith("up/", StringComparison.Ordinal));
        string manifest = Path.Combine(folder, ManifestFile.Name);
        File.Move(manifest, root.Sub("manifest.json"));
        File.CreateSymbolicLink(manifest, root.Sub("manifest.json"));
        Assert.Null(FolderCheck.Of(folder).Identity);
        Assert.Equal(RunState.Corrupt, RunRegistry.Show(folder).State);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("data/../../secret.txt")]
    [InlineData("data//gap.parquet")]
    [InlineData("./numbers.csv")]
    public void A_Line_Of_The_Sums_That_Leads_Out_Is_Refused(string name)
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        string line = FileDigests.ToSums([KeyValuePair.Create(name, new string('0', 64))]);
        File.WriteAllText(Path.Combine(folder, RunFolder.SumsFile), line);
        FolderReport report = FolderCheck.Of(folder);
        FolderFinding found = Assert.Single(
            report.Findings, finding => finding.Kind == FolderFindingKind.LeadsOut);
        Assert.Equal((RunFolder.SumsFile, $"1: {name}"), (found.File, found.Detail));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("inputs/../../x.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("data/gap.parquet")]
    [InlineData("inputs/")]
    public void A_Manifest_That_Names_A_Scenario_Outside_Of_The_Inputs_Is_Refused(string name)
    {
        using var root = new TemporaryFolder();
        using RunFolder started = SampleRun.Start(root.Path);
        string folder = started.Complete(SampleRun.ManifestOf(started) with { ScenarioFiles = [name] });
        FolderFinding found = Assert.Single(FolderCheck.Of(folder).Findings);
        Assert.Equal((FolderFindingKind.Unreadable, ManifestFile.Name), (found.Kind, found.File));
        Assert.Equal(RunState.Corrupt, RunRegistry.Show(folder).State);
    }

    [Theory]
    [InlineData(ManifestFile.Name, (1 << 20) + 1)]
    [InlineData(RunFolder.SumsFile, (4 << 20) + 1)]
    [InlineData(RoCrateFile.Name, (16 << 20) + 1)]
    public void A_Huge_File_Is_Not_Read_Into_Memory(string name, int bytes)
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        using (FileStream file = File.OpenWrite(Path.Combine(folder, name)))
        {
            file.SetLength(bytes);
        }

        Assert.Contains(
            FolderCheck.Of(folder).Findings,
            finding => finding.Kind == FolderFindingKind.TooLarge && finding.File == name);
    }

    [Fact]
    public void A_Folder_That_Is_Too_Deep_Ends_The_Check()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        string deep = Path.Combine([folder, .. Enumerable.Repeat("d", 40)]);
        Directory.CreateDirectory(deep);
        File.WriteAllText(Path.Combine(deep, "x"), "x");
        Assert.Contains(FolderCheck.Of(folder).Findings, finding => finding.Kind == FolderFindingKind.TooMany);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage\n")]
    [InlineData("\0\0\0\n")]
    public void Sums_That_Are_No_Sums_Are_Told(string text)
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        File.WriteAllBytes(Path.Combine(folder, RunFolder.SumsFile), Encoding.UTF8.GetBytes(text));
        Assert.Contains(
            FolderCheck.Of(folder).Findings,
            finding => finding is { Kind: FolderFindingKind.Form, File: RunFolder.SumsFile });
    }

    [Fact]
    public void Ids_Are_Computed_Again_When_Every_Digest_Was_Made_To_Fit()
    {
        using var root = new TemporaryFolder();
        using RunFolder started = SampleRun.Start(root.Path);
        string other = new('0', 64);
        string folder = started.Complete(SampleRun.ManifestOf(started) with { RunId = other, ResultDigest = other });
        Assert.Equal(
            [
                (FolderFindingKind.OtherId, RunFolder.ResolvedFile),
                (FolderFindingKind.OtherResult, ManifestFile.Name),
            ],
            FolderCheck.Of(folder).Findings.Select(finding => (finding.Kind, finding.File)));
    }

    [Fact]
    public void An_Interrupted_Folder_Is_Not_Sound()
    {
        using var root = new TemporaryFolder();
        using RunFolder started = SampleRun.Start(root.Path);
        Assert.Equal(
            [RunFolder.SumsFile, ManifestFile.Name],
            FolderCheck.Of(started.PartialPath).Findings.Select(finding => finding.File), StringComparer.Ordinal);
    }
}
