using System;
using System.IO;
using System.Linq;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class ComparisonFolderTests
{
    [Fact]
    public void A_Comparison_Is_Whole_And_Is_Not_Taken_For_A_Run()
    {
        using var root = new TemporaryFolder();
        string run = SampleRun.Finish(root.Path);
        (string path, string digest) = Finish(root.Path);
        Assert.True(FileDigests.Verify(path));
        Assert.True(FileDigests.IsDigest(digest));
        RunEntry only = Assert.Single(RunRegistry.List(root.Path));
        Assert.Equal(run, only.Folder);
        RunEntry shown = RunRegistry.Show(path);
        Assert.Equal(RunState.Corrupt, shown.State);
        Assert.Contains("a comparison, not a run", shown.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_And_Months_In_Order_Make_The_Id()
    {
        string id = new ComparisonAsked(["aa", "bb"], ["2030-12"]).Id;
        Assert.Equal(id, new ComparisonAsked(["aa", "bb"], ["2030-12"]).Id);
        Assert.NotEqual(id, new ComparisonAsked(["bb", "aa"], ["2030-12"]).Id, StringComparer.Ordinal);
        Assert.NotEqual(id, new ComparisonAsked(["aa", "bb"], ["2035-12"]).Id, StringComparer.Ordinal);
    }

    [Fact]
    public void One_That_Is_Not_Completed_Leaves_Nothing()
    {
        using var root = new TemporaryFolder();
        Start(root.Path).Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    [Fact]
    public void A_Run_Is_Found_By_What_It_Was_Asked_Only_While_Its_Files_Are_Unchanged()
    {
        using var root = new TemporaryFolder();
        string run = SampleRun.Finish(root.Path);
        string id = SampleRun.Asked.RunId;
        Assert.Equal(run, RunRegistry.FindVerified(root.Path, id)?.Folder);
        Assert.Null(RunRegistry.FindVerified(root.Path, new string('0', id.Length)));
        File.AppendAllText(Path.Combine(run, RunFolder.NumbersFile), "x");
        Assert.Null(RunRegistry.FindVerified(root.Path, id));
    }

    [Theory]
    [InlineData(RunFolder.NumbersFile)]
    [InlineData(RunFolder.SumsFile)]
    [InlineData("data/gap.parquet")]
    public void A_File_That_Is_Missing_Or_Too_Many_Is_Seen(string file)
    {
        using var root = new TemporaryFolder();
        string run = SampleRun.Finish(root.Path);
        File.Delete(Path.Combine(run, file));
        Assert.False(FileDigests.Verify(run));
        string other = SampleRun.Finish(root.Path);
        File.WriteAllText(Path.Combine(other, "more.txt"), file);
        Assert.False(FileDigests.Verify(other));
    }

    private static ComparisonFolder Start(string root) => ComparisonFolder.Create(
        root, new ComparisonAsked(["aa", "bb"], ["2030-12"]),
        [.. new[] { "base", "variant" }.Select(label => new ComparedRun(label, label, "aa", "bb"))],
        FrozenClock.AtStart);

    private static (string Path, string ResultDigest) Finish(string root)
    {
        using ComparisonFolder folder = Start(root);
        folder.Write(RunFolder.NumbersFile, "id,value\n"u8);
        return folder.Complete(FrozenClock.AtStart);
    }
}
