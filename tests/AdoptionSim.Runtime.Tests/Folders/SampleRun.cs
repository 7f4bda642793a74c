using System;
using System.Collections.Generic;
using AdoptionSim.Model.Population;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Runtime.Tests.Folders;

/// <summary>Small runs to write and read.</summary>
internal static class SampleRun
{
    public const string Resolved = """{"seed":"7","id":"small","data":{"data/a.csv":"00ff"}}""";

    public static RunAsked Asked { get; } = new(Resolved);

    /// <summary>Starts a folder and writes tables and numbers into it.</summary>
    public static RunFolder Start(string root, string slug = "small")
    {
        var folder = RunFolder.Create(root, slug, Asked, FrozenClock.AtStart);
        using (System.IO.Stream table = folder.OpenTable("gap.parquet"))
        {
            table.Write("PAR1"u8);
        }

        folder.Write(RunFolder.NumbersFile, "id,value\n");
        return folder;
    }

    /// <summary>Writes a whole folder and gives its path.</summary>
    public static string Finish(string root, string slug = "small")
    {
        using RunFolder folder = Start(root, slug);
        return folder.Complete(ManifestOf(folder));
    }

    public static RunManifest ManifestOf(RunFolder folder) => new()
    {
        RunId = folder.Asked.RunId,
        ResultDigest = folder.ResultDigest(),
        StateDigest = "00000000000000ff",
        ScenarioId = "small",
        ScenarioTitle = new BilingualText("小さな\u001b[31mシナリオ", "A \"small\" scenario"),
        ScenarioFiles = ["inputs/small.yaml"],
        From = "2023-01",
        To = "2035-12",
        Seed = ulong.MaxValue,
        Replicates = 2,
        HomeCountry = "JP",
        Scales = new Dictionary<string, int>(StringComparer.Ordinal) { ["US"] = 30, ["JP"] = 100 },
        Blocks = new Dictionary<string, int>(StringComparer.Ordinal) { ["JP"] = 16, ["US"] = 8 },
        EngineVersion = "0.1.0",
        TablesVersion = 1,
        DataDigests = folder.Asked.DataDigests,
        Counts = new RunCounts(156, 10, 100, 34320, 2),
        Recorded = new RunCircumstances
        {
            StartedUtc = folder.StartedUtc,
            FinishedUtc = folder.StartedUtc.AddSeconds(3),
            PopulationSeconds = 0.25,
            TickSeconds = 1.5,
            Threads = 2,
        },
    };
}
