using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Tests.Databases;
using AdoptionSim.Cluster.Tests.Faults;

namespace AdoptionSim.Cluster.Tests;

/// <summary>The commands of the guide are commands that there are, and do what it says.</summary>
public sealed class GuideTests
{
    private const string InDatabase = "env:";

    public static TheoryData<string> Commands() => [.. Lines()];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_Command_Of_The_Guide_Parses(string line)
    {
        // With one more option that no verb has, a line that is right fails for that option alone.
        Launch.Ending ending = await Launch.RunAsync([.. line.Split(' ').Skip(1), "--none-such"]);
        Assert.Equal(2, ending.Code);
        Assert.Single(ending.Error.Split('\n'), one => one.StartsWith("usage: ", StringComparison.Ordinal));
    }

    [OrleansFact]
    public async Task From_A_Laptop_To_A_Cluster_Every_Command_Ends_With_The_Same_Result()
    {
        using var place = new TemporaryFolder();
        await MakeCertificateAsync(place);
        await using var silos = new Silos($"folder:{place.Sub("srv")}/cluster");
        HashSet<string> digests = await DigestsAsync(
            Lines().Where(line => !line.Contains(InDatabase, StringComparison.Ordinal) && IsInBuild(line)), place,
            silos, connection: string.Empty, expectedRuns: ClusterHosts.HasDashboard ? 5 : 3);
        Assert.Single(digests);
    }

    [PostgresFact]
    public async Task With_A_Database_Every_Command_Ends_With_The_Same_Result()
    {
        using var place = new TemporaryFolder();
        await using PostgresServer server = await PostgresServer.StartAsync();
        await using var silos = new Silos($"{InDatabase}{Silos.Variable}", server.Connection);
        string[] lines = [.. Lines().Where(line => line.Contains(InDatabase, StringComparison.Ordinal))];
        Assert.All(lines, line => Assert.Contains($"{InDatabase}{Silos.Variable}", line, StringComparison.Ordinal));
        HashSet<string> digests = await DigestsAsync(lines, place, silos, server.Connection, expectedRuns: 1);
        RunResult expected = await SmallRuns.RunAsync("plan-fy2025", place);
        Assert.Equal(expected.Manifest.ResultDigest, Assert.Single(digests));
    }

    [Fact]
    public void The_Soak_Of_The_Guide_Names_Tests_That_There_Are()
    {
        string line = Assert.Single(AllLines(), one => one.Contains("dotnet test", StringComparison.Ordinal));
        string[] words = line.Split(' ');
        Assert.True(Directory.Exists(Repository.PathOf(words[Array.IndexOf(words, "test") + 1])));
        Assert.EndsWith($"~{nameof(FaultTests)}", line, StringComparison.Ordinal);
        Assert.Contains($"{FaultTests.FaultsVariable}=30", line, StringComparison.Ordinal);
        Assert.Contains($"{FaultTests.SeedVariable}=", line, StringComparison.Ordinal);
    }

    /// <summary>Runs lines of the guide, with other places and ports, fewer agents and months.</summary>
    /// <returns>Result digests of the runs.</returns>
    private static async Task<HashSet<string>> DigestsAsync(
        IEnumerable<string> lines, TemporaryFolder place, Silos silos, string connection, int expectedRuns)
    {
        HashSet<string> digests = new(StringComparer.Ordinal);
        int runs = 0;
        foreach (string line in lines)
        {
            string[] words = line.Replace("/srv/secret", place.Path, StringComparison.Ordinal)
                .Replace("/srv/adoptionsim", place.Sub("srv"), StringComparison.Ordinal)
                .Replace("10.0.0.1", "127.0.0.1", StringComparison.Ordinal).Split(' ')[1..];
            for (int k = 1; k < words.Length; k++)
            {
                bool isPort = words[k - 1].EndsWith("port", StringComparison.Ordinal) || words[k - 1] is "--dashboard";
                words[k] = isPort ? $"{Silos.FreePort()}"
                    : words[k].StartsWith("1:", StringComparison.Ordinal) ? "1:4000" : words[k];
            }

            if (words[0] is "silo" && !words.Contains("--init", StringComparer.Ordinal))
            {
                await silos.StartAsync(words[3..]);
                continue;
            }

            string into = place.Sub($"runs {runs}");
            string[] sized = words;
            if (words[0] is "run")
            {
                int own = Array.IndexOf(words, "--out");
                into = own < 0 ? into : words[own + 1];
                string[] there = own < 0 ? ["--out", into] : [];
                string[] scale = words.Contains("--scale", StringComparer.Ordinal) ? [] : ["--scale", "1:4000"];
                sized = [.. words, .. there, .. scale, .. SmallRuns.Length, "--progress", "none"];
                runs++;
            }

            Launch.Ending ending = await Launch.RunWithAsync(Silos.Variable, connection, sized);
            Assert.True(ending.Code == 0, $"{line}\n{ending.Error}");
            if (words[0] is "run")
            {
                digests.Add(SmallRuns.DigestIn(into));
            }
        }

        Assert.Equal(expectedRuns, runs);
        return digests;
    }

    /// <summary>Makes the certificate as the guide does.</summary>
    private static async Task MakeCertificateAsync(TemporaryFolder place)
    {
        string[] lines =
        [
            .. AllLines().Where(line => line.StartsWith("openssl ", StringComparison.Ordinal)
                || line.StartsWith("cat ", StringComparison.Ordinal)),
        ];
        Assert.Equal(2, lines.Length);
        var start = new ProcessStartInfo("sh", ["-e", "-c", string.Join('\n', lines)])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            WorkingDirectory = place.Path,
        };
        using Process process = Process.Start(start)!; // a program that is not there throws
        string told = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, told);
    }

    private static bool IsInBuild(string line) =>
        ClusterHosts.HasDashboard || !line.Contains("--dashboard", StringComparison.Ordinal);

    private static IEnumerable<string> Lines() =>
        AllLines().Where(line => line.StartsWith("adoptionsim ", StringComparison.Ordinal));

    private static string[] AllLines() => File.ReadAllLines(Repository.PathOf("docs", "guides", "cluster.md"));
}
