using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class ExplanationFolderTests
{
    [Fact]
    public void An_Explanation_Is_Whole_And_Is_Taken_For_No_Run_And_No_Comparison()
    {
        using var root = new TemporaryFolder();
        string run = SampleRun.Finish(root.Path);
        string path = Finish(root.Path);
        Assert.True(FolderCheck.Of(path).IsSound);
        Assert.Equal(run, Assert.Single(RunRegistry.List(root.Path)).Folder);
        Assert.Contains("an explanation, not a run", RunRegistry.Show(path).Problem, System.StringComparison.Ordinal);
        byte[] manifest = File.ReadAllBytes(Path.Combine(path, ManifestFile.Name));
        Assert.Null(ManifestFile.ParseComparison(manifest));
        Assert.Equal(manifest, ManifestFile.ToBytes(ManifestFile.ParseExplanation(manifest)!)); // parsed just before
        FolderEntry found = Assert.Single(ResultFolders.Find(root.Path, Asked.Id[..16]));
        Assert.Equal((path, FolderKind.Explanation), (found.Folder, found.Identity?.Kind));
    }

    [Fact]
    public void Everything_Asked_Makes_The_Id_And_Is_Read_Back()
    {
        ExplanationAsked[] all =
        [
            Asked, Asked with { By = ExplanationAsked.Lever }, Asked with { Month = "2030-12" },
            Asked with { Orders = 5 }, Asked with { Outcomes = ["b", "a"] },
            Asked with { FullRunId = Asked.EmptyRunId, EmptyRunId = Asked.FullRunId },
        ];
        Assert.Equal(all.Length, all.Select(asked => asked.Id).Distinct(System.StringComparer.Ordinal).Count());
        Assert.All(all, asked => Assert.Equal(asked.ToBytes(), ExplanationAsked.Parse(asked.ToBytes()).ToBytes()));
        Assert.All(
            new[] { "", "[]", "{}", "null", "{\"by\": 1}" },
            text => Assert.Throws<System.FormatException>(
                () => ExplanationAsked.Parse(System.Text.Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void What_Was_Asked_And_What_Came_Out_Are_Hashed_Again()
    {
        using var root = new TemporaryFolder();
        string path = Finish(root.Path);
        foreach (string name in (string[])[ComparisonFolder.AskedFile, RunFolder.NumbersFile])
        {
            string file = Path.Combine(path, name);
            byte[] whole = File.ReadAllBytes(file);
            File.AppendAllText(file, " ");
            IReadOnlyList<FolderFinding> findings = FolderCheck.Of(path).Findings;
            Assert.Contains(findings, finding => finding.Kind == FolderFindingKind.Changed && finding.File == name);
            Assert.Contains(
                findings, finding => finding.Kind is FolderFindingKind.OtherId or FolderFindingKind.OtherResult);
            File.WriteAllBytes(file, whole);
        }

        Assert.True(FolderCheck.Of(path).IsSound);
    }

    [Fact]
    public void One_That_Is_Not_Completed_Leaves_Nothing()
    {
        using var root = new TemporaryFolder();
        Start(root.Path).Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(root.Path));
    }

    private static ExplanationAsked Asked { get; } = new()
    {
        FullRunId = SampleRun.Asked.RunId,
        EmptyRunId = "0",
        By = ExplanationAsked.Pillar,
        Outcomes = ["a", "b"],
        Month = "2035-12",
        Orders = null,
    };

    private static ExplanationFolder Start(string root) => ExplanationFolder.Create(
        root, Asked, "plan", new BilingualText("計画", "Plan"), FrozenClock.AtStart.GetUtcNow());

    private static string Finish(string root)
    {
        using ExplanationFolder folder = Start(root);
        folder.Write(RunFolder.NumbersFile, "id,value\n"u8);
        return folder.Complete(folder.Manifest(FrozenClock.AtStart.GetUtcNow()), []);
    }
}
