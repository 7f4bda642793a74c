using System.Collections.Generic;
using System.IO;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class ResultFoldersTests
{
    [Fact]
    public void Runs_And_Comparisons_Are_Found_By_Path_Name_First_Letters_And_Latest()
    {
        using var root = new TemporaryFolder();
        string run = SampleRun.Finish(root.Path);
        string comparison = Compare(root.Path);
        foreach (string text in new[] { run, Path.GetFileName(run), SampleRun.Asked.RunId[..12], "latest" })
        {
            Assert.Equal(run, Assert.Single(ResultFolders.Find(root.Path, text)).Folder);
        }

        FolderEntry found = Assert.Single(ResultFolders.Find(root.Path, "compare-"));
        Assert.Equal((comparison, FolderKind.Comparison), (found.Folder, found.Identity?.Kind));
        Assert.Equal(comparison, Assert.Single(ResultFolders.Find(root.Path, found.Identity!.Id[..16])).Folder);
        Assert.Empty(ResultFolders.Find(root.Path, "none"));
        Assert.Empty(ResultFolders.Find(root.Sub("none"), "latest"));
    }

    [Fact]
    public void The_Same_Run_Made_Twice_Is_Named_By_Its_Id_Without_Doubt()
    {
        using var root = new TemporaryFolder();
        SampleRun.Finish(root.Path);
        string second = SampleRun.Finish(root.Path);
        Assert.Equal(second, Assert.Single(ResultFolders.Find(root.Path, SampleRun.Asked.RunId[..8])).Folder);
        Directory.CreateDirectory(root.Sub("20261121T020157Z_broken_00000000"));
        Assert.Equal(3, ResultFolders.Find(root.Path, "2026").Count);
    }

    [Fact]
    public void The_Folder_Of_A_Comparison_Is_Checked_Like_That_Of_A_Run()
    {
        using var root = new TemporaryFolder();
        string folder = Compare(root.Path);
        Assert.True(FolderCheck.Of(folder).IsSound);
        File.AppendAllText(Path.Combine(folder, ComparisonFolder.AskedFile), " ");
        List<FolderFinding> findings = [.. FolderCheck.Of(folder).Findings];
        Assert.Contains(findings, finding => finding.Kind == FolderFindingKind.OtherId);
        Assert.All(findings, finding => Assert.Equal(ComparisonFolder.AskedFile, finding.File));
    }

    private static string Compare(string root)
    {
        string id = SampleRun.Asked.RunId;
        using var folder = ComparisonFolder.Create(
            root, new ComparisonAsked([id, id], ["2030-12"]),
            [new ComparedRun("a", "x", id, id), new ComparedRun("b", "y", id, id)], FrozenClock.AtStart);
        return folder.Complete(FrozenClock.AtStart).Path;
    }
}
