using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests.Faults;

/// <summary>The silos of <c>run --silos</c>: one that ends has another started in its place.</summary>
public sealed partial class SiloProcessTests
{
    private static readonly string[] Size =
    [
        "--scale", "1:2000", "--replicates", "1", "--set", "horizon.to=2032-12", "--set", "comparators.persons=1000",
        "--checkpoint-every", "3",
    ];

    [OrleansFact]
    public async Task A_Run_Whose_Silos_Are_All_Killed_Goes_On_With_Those_In_Their_Place()
    {
        using var place = new TemporaryFolder();
        Launch.Ending whole = await Launch.RunAsync(
            ["run", "plan-fy2025", "--out", place.Sub("whole"), "--progress", "none", .. Size]);
        Assert.True(whole.Code == 0, whole.Error);
        using Process run = Launch.Start(
            ["run", "plan-fy2025", "--silos", "2", "--out", place.Sub("runs"), "--progress", "json", .. Size]);
        List<int> first = [];
        List<string> told = [];
        for (int months = 0; months < 3;)
        {
            string? line = await run.StandardError.ReadLineAsync();
            Assert.True(line is not null, string.Join('\n', told));
            told.Add(line);
            Match ready = InCluster.Match(line);
            if (ready.Success)
            {
                first.Add(int.Parse(ready.Groups["id"].Value, CultureInfo.InvariantCulture));
            }

            months += line.StartsWith('{') ? 1 : 0;
        }

        Assert.Equal(2, first.Count);
        foreach (int silo in first)
        {
            using var process = Process.GetProcessById(silo);
            process.Kill();
        }

        Launch.Ending ending = await Launch.EndAsync(run);
        Assert.True(ending.Code == 0, string.Join('\n', told) + ending.Error);
        Assert.Equal(SmallRuns.DigestIn(place.Sub("whole")), SmallRuns.DigestIn(place.Sub("runs")));
        foreach (int silo in first)
        {
            Assert.Contains(
                $"silo process {silo} has ended (exit code 137); another starts in its place", ending.Error,
                StringComparison.Ordinal);
        }

        Assert.Equal(2, InCluster.Count(ending.Error));
    }

    [GeneratedRegex(
        @"^silo [^ ]+ \(process (?<id>[0-9]+)\) is in the cluster$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InCluster { get; }
}
