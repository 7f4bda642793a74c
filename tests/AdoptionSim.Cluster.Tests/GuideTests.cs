using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Cluster.Tests.Faults;

namespace AdoptionSim.Cluster.Tests;

/// <summary>
/// The commands of the guide are commands that there are, and do what it says. Those with PostgreSQL are run by its
/// own tests.
/// </summary>
public sealed class GuideTests
{
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
        string certificate = await SiloTests.CertificateAsync(place.Sub("cluster.pem"));
        await using var silos = new Silos($"folder:{place.Sub("srv")}/cluster");
        HashSet<string> digests = new(StringComparer.Ordinal);
        int runs = 0;
        foreach (string line in Lines().Where(one => !one.Contains("env:", StringComparison.Ordinal)))
        {
            // Other places and ports, fewer agents and months; nothing else differs from the page.
            string[] words = line.Replace("/srv/secret/cluster.pem", certificate, StringComparison.Ordinal)
                .Replace("/srv/adoptionsim", place.Sub("srv"), StringComparison.Ordinal)
                .Replace("10.0.0.1", "127.0.0.1", StringComparison.Ordinal)
                .Replace("8080", $"{Silos.FreePort()}", StringComparison.Ordinal).Split(' ')[1..];
            if (words[0] is "silo")
            {
                await silos.StartAsync(words[3..]);
                continue;
            }

            string[] sized =
                [.. words.Select(word => word.StartsWith("1:", StringComparison.Ordinal) ? "1:4000" : word)];
            int own = Array.IndexOf(sized, "--out");
            string into = own < 0 ? place.Sub($"run {runs}") : sized[own + 1];
            string[] there = own < 0 ? ["--out", into] : [];
            runs++;
            Launch.Ending ending = await Launch.RunAsync(
                [.. sized, .. there, .. SmallRuns.Length, "--progress", "none"]);
            Assert.True(ending.Code == 0, $"{line}\n{ending.Error}");
            digests.Add(SmallRuns.DigestIn(into));
        }

        Assert.Equal(3, runs);
        Assert.Single(digests);
    }

    private static IEnumerable<string> Lines() => File.ReadAllLines(Repository.PathOf("docs", "guides", "cluster.md"))
        .Where(line => line.StartsWith("adoptionsim ", StringComparison.Ordinal));
}
