using System;
using System.IO;

namespace AdoptionSim.Inputs.Tests;

public sealed class ShippedScenariosTests
{
    [Theory]
    [InlineData("no-plan.yaml", 0)]
    [InlineData("plan-fy2025.yaml", 9)]
    public void Shipped_Scenario_Loads_Without_Warnings(string file, int levers)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "scenarios", file);

        LoadResult result = ScenarioLoader.Load(path, new LoadOptions());

        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("ASIM0509", diagnostic.Code));
        Assert.NotNull(result.Scenario);
        Assert.Equal(7, result.Scenario.Scenario.Countries.Count);
        Assert.Equal(156, result.Scenario.Scenario.Ticks);
        Assert.Equal(levers, result.Scenario.Scenario.Countries[0].Levers.Count);
    }
}
