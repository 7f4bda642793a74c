using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

public sealed class RunRegistryTests
{
    [Fact]
    public void A_Root_That_Does_Not_Exist_Has_No_Runs()
    {
        using var root = new TemporaryFolder();
        Assert.Empty(RunRegistry.List(root.Sub("none")));
    }

    [Fact]
    public void Complete_Partial_And_Corrupt_Folders_Are_Told_Apart()
    {
        using var root = new TemporaryFolder();
        string whole = SampleRun.Finish(root.Path);
        string cut = SampleRun.Finish(root.Path);
        File.WriteAllText(Path.Combine(cut, ManifestFile.Name), "{");
        string without = SampleRun.Finish(root.Path);
        File.Delete(Path.Combine(without, ManifestFile.Name));
        using RunFolder partial = SampleRun.Start(root.Path);
        Directory.CreateDirectory(root.Sub("notes"));
        File.WriteAllText(root.Sub("readme.txt"), "x");
        Dictionary<string, RunState> states = RunRegistry.List(root.Path)
            .ToDictionary(entry => entry.Folder, entry => entry.State, StringComparer.Ordinal);
        Assert.Equal(4, states.Count);
        Assert.Equal(RunState.Complete, states[whole]);
        Assert.Equal(RunState.Corrupt, states[cut]);
        Assert.Equal(RunState.Corrupt, states[without]);
        Assert.Equal(RunState.Partial, states[partial.PartialPath]);
    }

    [Fact]
    public void A_Manifest_Too_Large_To_Be_One_Is_Not_Read()
    {
        using var root = new TemporaryFolder();
        string folder = SampleRun.Finish(root.Path);
        File.WriteAllText(Path.Combine(folder, ManifestFile.Name), new string(' ', (1 << 20) + 1));
        Assert.Equal(RunState.Corrupt, RunRegistry.Show(folder).State);
    }

    [Fact]
    public void Runs_Are_Found_By_Path_Name_And_First_Letters()
    {
        using var root = new TemporaryFolder();
        string first = SampleRun.Finish(root.Path);
        string second = SampleRun.Finish(root.Path);
        Assert.Equal(first, Assert.Single(RunRegistry.Find(root.Path, first)).Folder);
        Assert.Equal(first, Assert.Single(RunRegistry.Find(root.Path, Path.GetFileName(first))).Folder);
        Assert.Equal(second, Assert.Single(RunRegistry.Find(root.Path, Path.GetFileName(second))).Folder);
        Assert.Equal(2, RunRegistry.Find(root.Path, SampleRun.Asked.RunId[..10]).Count);
        Assert.Empty(RunRegistry.Find(root.Path, "2025"));
    }

    [Fact]
    public void A_File_In_The_Place_Of_The_Root_Is_An_Environment_Error()
    {
        using var root = new TemporaryFolder();
        string file = root.Sub("runs");
        File.WriteAllText(file, "x");
        Assert.Throws<RunFolderException>(() => RunRegistry.List(file));
    }
}
