using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class RunFolderTests
{
    [Fact]
    public void A_Finished_Folder_Is_Named_By_Time_Scenario_And_Run_Id()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Sub("new/runs"));
        Assert.Equal($"20261121T020157Z_small_{SampleRun.Asked.RunId[..8]}", Path.GetFileName(folder));
        Assert.Equal(
            [
                "CITATION.cff", "SHA256SUMS", "data/gap.parquet", "datapackage.json", "inputs/resolved.json",
                "manifest.json", "numbers.csv", "ro-crate-metadata.json",
            ],
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(root.Sub("new/runs")));
    }

    [Fact]
    public void A_Taken_Name_Gets_A_Number_And_Nothing_Is_Overwritten()
    {
        using var root = new TemporaryFolder();
        string first = SampleRun.Finish(root.Path);
        File.WriteAllText(Path.Combine(first, "note.txt"), "mine");
        string second = SampleRun.Finish(root.Path);
        string third = SampleRun.Finish(root.Path);
        Assert.Equal([first + "-2", first + "-3"], [second, third]);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(first, "note.txt")));
    }

    [Fact]
    public void An_Unfinished_Folder_Is_Hidden_And_Goes_Away()
    {
        using var root = new TemporaryFolder();
        using (RunFolder folder = SampleRun.Start(root.Path))
        {
            string hidden = Path.GetFileName(Assert.Single(Directory.GetDirectories(root.Path)));
            Assert.StartsWith(".partial-", hidden, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(folder.PartialPath, "manifest.json")));
        }

        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void Two_Folders_In_The_Same_Moment_Do_Not_Meet()
    {
        using var root = new TemporaryFolder();
        using RunFolder left = SampleRun.Start(root.Path);
        using RunFolder right = SampleRun.Start(root.Path);
        Assert.NotEqual(left.PartialPath, right.PartialPath, StringComparer.Ordinal);
    }

    [Fact]
    public void Result_Digest_Covers_Tables_And_Numbers_And_Nothing_Else()
    {
        using var root = new TemporaryFolder();
        using RunFolder folder = SampleRun.Start(root.Path);
        string before = folder.ResultDigest();
        folder.Write("inputs/other.yaml", "version: 1\n");
        Assert.Equal(before, folder.ResultDigest());
        folder.Write("data/extra.parquet", "PAR1");
        Assert.NotEqual(before, folder.ResultDigest(), StringComparer.Ordinal);
    }

    [Fact]
    public void The_Sums_Verify_With_The_System_Tool()
    {
        using var root = new TemporaryFolder();
        using RunFolder started = SampleRun.Start(root.Path);
        started.Write("inputs/a line\nand a back\\slash.yaml", "version: 1\n");
        string folder = started.Complete(SampleRun.ManifestOf(started));
        var start = new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using Process check = Process.Start(start)!;
        string told = check.StandardOutput.ReadToEnd() + check.StandardError.ReadToEnd();
        check.WaitForExit();
        Assert.Equal((0, string.Empty), (check.ExitCode, told));
        Assert.Equal(8, File.ReadAllLines(Path.Combine(folder, "SHA256SUMS")).Length);
    }

    [Theory]
    [InlineData("../escaped.txt")]
    [InlineData("/escaped.txt")]
    [InlineData("data/../../escaped.txt")]
    public void A_Name_That_Leads_Out_Of_The_Folder_Is_Refused(string name)
    {
        using var root = new TemporaryFolder();
        using RunFolder folder = SampleRun.Start(root.Path);
        Assert.Throws<ArgumentException>(() => folder.Write(name, "x"));
    }

    [Fact]
    public void An_Id_That_Is_No_Slug_Cannot_Lead_Elsewhere()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path, "../Ab c");
        Assert.Equal($"20261121T020157Z_---ab-c_{SampleRun.Asked.RunId[..8]}", Path.GetFileName(folder));
    }

    [Fact]
    public void A_File_In_The_Place_Of_The_Root_Is_Told_With_Its_Path()
    {
        using var root = new TemporaryFolder();
        string file = root.Sub("runs");
        File.WriteAllText(file, "not a folder");
        var failure = Assert.Throws<RunFolderException>(() => SampleRun.Start(file));
        Assert.Equal((file, RunFolderProblem.NotAFolder), (failure.Path, failure.Problem));
    }
}
