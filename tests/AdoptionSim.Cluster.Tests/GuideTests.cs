using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests;

/// <summary>The commands of the guide are commands that there are.</summary>
public sealed class GuideTests
{
    public static TheoryData<string> Commands() =>
    [
        .. File.ReadAllLines(Repository.PathOf("docs", "guides", "cluster.md"))
            .Where(line => line.StartsWith("adoptionsim ", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_Command_Of_The_Guide_Parses(string line)
    {
        // With one more option that no verb has, a line that is right fails for that option alone.
        Launch.Ending ending = await Launch.RunAsync([.. line.Split(' ').Skip(1), "--none-such"]);
        Assert.Equal(2, ending.Code);
        Assert.Single(ending.Error.Split('\n'), one => one.StartsWith("usage: ", StringComparison.Ordinal));
    }
}
