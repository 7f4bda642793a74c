using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Checkpoints;

/// <summary>Who leads a country claims an epoch; only the last one writes where others look.</summary>
public sealed class EpochTests
{
    [Fact]
    public void Of_Many_Who_Claim_At_Once_Each_Has_An_Epoch_Of_Its_Own()
    {
        using var run = new KeptRun();
        Directory.CreateDirectory(run.Checkpoints);
        long[] epochs = new long[16];
        Parallel.For(0, epochs.Length, k => epochs[k] = Lead(run).Epoch!.Value); // who leads has an epoch
        Assert.Equal(Enumerable.Range(1, epochs.Length).Select(k => (long)k), epochs.Order());
        string folder = CountryCheckpoints.FolderOf(run.Checkpoints, 0, 0);
        Assert.True(EpochFolders.IsLast(folder, epochs.Length));
        Assert.All(Enumerable.Range(1, epochs.Length - 1), epoch => Assert.False(EpochFolders.IsLast(folder, epoch)));
        Assert.Equal(1, Lead(run, country: 1).Epoch);
    }

    [Fact]
    public void A_Leader_That_Was_Thought_Dead_Leaves_Nothing_Behind()
    {
        using var run = new KeptRun();
        Directory.CreateDirectory(run.Checkpoints);
        CountryCheckpoints first = Lead(run).Of(0, 0);
        CountryCheckpoints second = Lead(run).Of(0, 0);
        Assert.Equal(1, Assert.Throws<EpochOverException>(() => first.End(1)).Epoch);
        Assert.Empty(run.Files(".done"));
        second.End(2);
        Assert.Single(run.Files(".done"));
        Assert.True(RunCheckpoints.HasEnded(run.Folder, 0, 0));
        Assert.False(RunCheckpoints.HasEnded(run.Folder, 0, 1));
    }

    [Fact]
    public void A_Run_That_Has_Ended_Is_Led_By_Nobody()
    {
        using var run = new KeptRun();
        Directory.CreateDirectory(run.Checkpoints);
        CountryCheckpoints late = Lead(run).Of(0, 0);
        Directory.Delete(run.Checkpoints, recursive: true);
        Assert.Throws<EpochOverException>(() => late.End(1));
        Assert.False(Directory.Exists(run.Checkpoints));
        Assert.Throws<RunFolderException>(() => Lead(run));
    }

    private static RunCheckpoints Lead(KeptRun run, int country = 0) => RunCheckpoints.Lead(
        run.Folder, KeptRun.RunId, new CheckpointCadence(1), TimeProvider.System, 0, country);
}
