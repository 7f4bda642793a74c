using System;
using System.Threading.Tasks;

namespace AdoptionSim.Cluster.Tests;

/// <summary>What a build without Orleans says, and what is wrong on any build.</summary>
public sealed class WithoutOrleansTests
{
    [WithoutOrleansTheory]
    [InlineData("run", "plan-fy2025", "--host", "orleans")]
    [InlineData("run", "plan-fy2025", "--silos", "2")]
    [InlineData("run", "plan-fy2025", "--cluster", "folder:somewhere")]
    [InlineData("silo", "--cluster", "folder:somewhere")]
    [InlineData("run", "plan-fy2025", "--silos", "2", "--dashboard", "8090")]
    public async Task A_Build_Without_Orleans_Ends_With_6_And_One_Line(params string[] arguments)
    {
        Launch.Ending ending = await Launch.RunAsync(arguments);
        Assert.Equal((6, string.Empty), (ending.Code, ending.Out));
        string line = Assert.Single(ending.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(ClusterHosts.Package, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no connection in env:", "run", "plan-fy2025", "--cluster", "env:ADOPTIONSIM_NOT_THERE")]
    [InlineData("there is no connection in file:", "silo", "--cluster", "file:not-there")]
    [InlineData("--cluster names no place", "silo")]
    [InlineData("does not go with", "run", "plan-fy2025", "--silos", "2", "--cluster", "folder:x")]
    [InlineData("does not go with", "run", "plan-fy2025", "--silos", "2", "--host", "local")]
    [InlineData("does not go with --host local", "run", "plan-fy2025", "--dashboard", "8090")]
    [InlineData("--dashboard does not go", "run", "plan-fy2025", "--cluster", "folder:x", "--dashboard", "8090")]
    [InlineData("--dashboard", "run", "plan-fy2025", "--silos", "2", "--dashboard", "65535")]
    [InlineData("is not an IP address", "silo", "--cluster", "folder:x", "--bind", "everywhere")]
    public async Task A_Place_That_Cannot_Be_Is_A_Usage_Error(string said, params string[] arguments)
    {
        Launch.Ending ending = await Launch.RunAsync(arguments);
        Assert.Equal((2, string.Empty), (ending.Code, ending.Out));
        Assert.Contains(said, ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "plan-fy2025")]
    [InlineData("silo")]
    public async Task A_Connection_On_The_Command_Line_Is_Refused_And_Not_Repeated(params string[] arguments)
    {
        const string Secret = "Host=db.example;Username=u;Password=very-secret";
        Launch.Ending ending = await Launch.RunAsync([.. arguments, "--cluster", Secret]);
        Assert.Equal(2, ending.Code);
        Assert.DoesNotContain("very-secret", ending.Out + ending.Error, StringComparison.Ordinal);
    }
}
