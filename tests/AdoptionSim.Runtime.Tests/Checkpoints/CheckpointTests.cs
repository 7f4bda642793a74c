using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Checkpoints;

public sealed class CheckpointTests
{
    private const int DiskFull = 28;
    private const string OtherRunId = "bb11223344556677889900112233445566778899001122334455667788990011";

    [Fact]
    public void Keeping_Checkpoints_Changes_No_Bit()
    {
        using var run = new KeptRun();
        Assert.Equal(KeptRun.Whole, run.Go(cadence: 5));
        Assert.Empty(run.Notices);
        Assert.Equal(4, run.Files(".done").Length);
        Assert.Empty(run.Files(".state"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(37)]
    [InlineData(60)]
    [InlineData(90)]
    public void A_Run_Stopped_In_Any_Month_Goes_On_To_The_Same_Bits(int months)
    {
        using var run = new KeptRun();
        Assert.Equal("stopped", run.Go(cadence: 7, stopAfter: months));

        // Months that are shown from checkpoints count too, and their thread may be the last: the stop can come late.
        string[] ends = ["stopped", KeptRun.Whole];
        string second = run.Go(cadence: 7, isResumed: true, stopAfter: months + 2);
        Assert.Contains(second, ends, StringComparer.Ordinal);
        Assert.Equal(KeptRun.Whole, run.Go(cadence: 7, isResumed: true));
        Assert.Empty(run.Notices);
    }

    [Fact]
    public void Countries_That_Had_Ended_Are_Not_Simulated_Again()
    {
        using var run = new KeptRun();
        run.Go(cadence: 5);
        int written = 0;
        Assert.Equal(KeptRun.Whole, run.Go(cadence: 1, isResumed: true, open: path =>
        {
            Interlocked.Increment(ref written);
            return File.Create(path);
        }));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("truncated", CheckpointProblem.Truncated)]
    [InlineData("longer", CheckpointProblem.Truncated)]
    [InlineData("flipped", CheckpointProblem.Corrupt)]
    [InlineData("empty", CheckpointProblem.Truncated)]
    [InlineData("removed", CheckpointProblem.Missing)]
    [InlineData("version", CheckpointProblem.OtherVersion)]
    [InlineData("build", CheckpointProblem.OtherVersion)]
    [InlineData("earlier", CheckpointProblem.Mixed)]
    [InlineData("foreign", CheckpointProblem.Foreign)]
    [InlineData("noise", CheckpointProblem.Corrupt)]
    public void A_Damaged_Set_Is_Told_And_The_One_Before_Is_Used(string damage, CheckpointProblem expected)
    {
        string[] all = ["-b00001.state", "-set.state", "-nation.state", "-seen.state"];
        foreach (string ending in damage is "flipped" or "removed" ? all : all[..1])
        {
            using var run = new KeptRun();

            // Each month is kept, so that whatever runs side by side has two sets when it is stopped.
            Assert.Equal("stopped", run.Go(cadence: 1, stopAfter: 30));
            string[] files = [.. run.Files(ending).Where(file => run.Files(ending).Count(
                other => Path.GetDirectoryName(other) == Path.GetDirectoryName(file)) == 2)];
            Assert.True(files.Length >= 2);
            Damage(files[0], files[1], damage);
            Assert.Equal(KeptRun.Whole, run.Go(cadence: 4, isResumed: true));
            if (damage is "removed" && ending is "-set.state")
            {
                Assert.Empty(run.Notices); // Without its list there is no set.
                continue;
            }

            CheckpointNotice notice = Assert.Single(run.Notices);
            Assert.Equal((expected, files[0]), (notice.Problem, notice.File));
        }
    }

    [Fact]
    public void Checkpoints_Of_Another_Run_Are_Refused_And_It_Begins_From_The_Start()
    {
        using var run = new KeptRun();
        Assert.Equal("stopped", run.Go(cadence: 4, stopAfter: 60, runId: OtherRunId));
        Assert.Equal(KeptRun.Whole, run.Go(cadence: 4, isResumed: true));
        Assert.NotEmpty(run.Notices);
        Assert.All(run.Notices, notice => Assert.Equal(CheckpointProblem.Foreign, notice.Problem));
    }

    [Fact]
    public void A_Disk_That_Is_Full_Loses_Nothing_But_Time()
    {
        using var run = new KeptRun();
        int written = 0;
        Stream Open(string path) => Interlocked.Increment(ref written) > 40
            ? throw new IOException("No space left on device", DiskFull)
            : File.Create(path);
        Assert.Equal("stopped", run.Go(cadence: 3, stopAfter: 70, open: Open));
        Assert.NotEmpty(run.Notices);
        Assert.All(run.Notices, notice => Assert.Equal(CheckpointProblem.NotWritten, notice.Problem));
        Assert.Empty(run.Files(".writing"));
        Assert.Equal(KeptRun.Whole, run.Go(cadence: 3, isResumed: true));
        Assert.Empty(run.Notices);
    }

    [Fact]
    public void A_Disk_That_Is_Full_From_The_Start_Does_Not_End_A_Run()
    {
        using var run = new KeptRun();
        Assert.Equal(KeptRun.Whole, run.Go(
            cadence: 6, open: _ => throw new IOException("No space left on device", DiskFull)));
        Assert.All(run.Notices, notice => Assert.Equal(CheckpointProblem.NotWritten, notice.Problem));
    }

    [Fact]
    public void One_Process_At_A_Time_Works_On_A_Run()
    {
        using var run = new KeptRun();
        Assert.False(RunCheckpoints.IsBusy(run.Folder));
        using (new RunCheckpoints(run.Folder, KeptRun.RunId, new CheckpointCadence(1), TimeProvider.System))
        {
            Assert.True(RunCheckpoints.IsBusy(run.Folder));
            Assert.Throws<RunFolderException>(() => new RunCheckpoints(
                run.Folder, KeptRun.RunId, new CheckpointCadence(1), TimeProvider.System));
        }

        Assert.False(RunCheckpoints.IsBusy(run.Folder));
    }

    [Fact]
    public void Only_The_Last_Two_Sets_Stay()
    {
        using var run = new KeptRun();
        run.Go(cadence: 1, stopAfter: 50);
        IEnumerable<int> sets = Directory.GetDirectories(run.Checkpoints)
            .Select(folder => Directory.GetFiles(folder, "*-set.state").Length);
        Assert.All(sets, count => Assert.InRange(count, 1, 2));
    }

    [Theory]
    [InlineData(null, 12, 60.0, 1.0, true)]
    [InlineData(null, 13, 60.0, 1.0, false)]
    [InlineData(null, 24, 2.0, 0.0, false)]
    [InlineData(null, 24, 60.0, 4.0, false)]
    [InlineData(3, 9, 0.0, 60.0, true)]
    [InlineData(3, 10, 60.0, 0.0, false)]
    public void The_Usual_Cadence_Waits_Until_A_Checkpoint_Pays(
        int? every, int ticks, double sinceSeconds, double costSeconds, bool expected) => Assert.Equal(
            expected, new CheckpointCadence(every).IsDue(
                ticks, TimeSpan.FromSeconds(sinceSeconds), TimeSpan.FromSeconds(costSeconds)));

    [Fact]
    public void A_Run_Says_What_It_Was_Asked()
    {
        using var run = new KeptRun();
        var asked = new ResumableRun
        {
            Folder = run.Folder,
            RunId = KeptRun.RunId,
            EngineVersion = "1.2.3",
            StartedUtc = DateTimeOffset.Parse("2026-11-21T02:01:57.1234567Z", CultureInfo.InvariantCulture),
            ScenarioFile = "checkpoint/inputs/small.yaml",
            Replicates = 3,
            Seed = ulong.MaxValue,
            Scale = 1000,
            Overrides = ["levers.talent.strength=1"],
            CheckpointEveryTicks = 12,
        };
        Directory.CreateDirectory(run.Checkpoints);
        string path = Path.Combine(run.Folder, ResumableRun.FileName);
        File.WriteAllBytes(path, asked.ToBytes());
        ResumableRun? read = ResumableRun.Read(run.Folder);
        Assert.NotNull(read);
        Assert.Equal(asked with { Overrides = [] }, read with { Overrides = [] });
        Assert.Equal(asked.Overrides, read.Overrides);
        foreach (string wrong in (string[])["", "{", "[]", "{\"format_version\": 2}", "{\"format_version\": 1}"])
        {
            File.WriteAllText(path, wrong);
            Assert.Null(ResumableRun.Read(run.Folder));
        }
    }

    private static void Damage(string file, string before, string damage)
    {
        const int VersionPlace = 8;
        const int BuildPlace = 12;
        const int RunPlace = 44;
        byte[] bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "truncated":
                File.WriteAllBytes(file, bytes[..^9]);
                break;
            case "longer":
                File.WriteAllBytes(file, [.. bytes, 0, 0, 0, 0, 0, 0, 0, 0]);
                break;
            case "empty":
                File.WriteAllBytes(file, []);
                break;
            case "removed":
                File.Delete(file);
                break;
            case "earlier":
                File.Copy(before, file, overwrite: true);
                break;
            case "noise":
                File.WriteAllBytes(file, [.. bytes.Select((_, k) => unchecked((byte)(k * 31)))]);
                break;
            default:
                int place = damage switch
                {
                    "version" => VersionPlace,
                    "build" => BuildPlace,
                    "foreign" => RunPlace,
                    _ => bytes.Length - 20,
                };
                bytes[place] ^= 1;
                File.WriteAllBytes(file, bytes);
                break;
        }
    }
}
