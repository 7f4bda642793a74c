using System;
using System.Linq;

namespace AdoptionSim.Inputs.Tests;

/// <summary>A short scenario to which tests add lines.</summary>
internal static class SmallScenario
{
    public const string Head = """
        version: 1
        id: case
        title: {ja: 例, en: Case}
        horizon: {from: 2023-01, to: 2026-12}
        comparators: {countries: [US], persons: 1000}

        """;

    /// <summary>Loads the head with more lines.</summary>
    public static LoadResult Load(string lines, params string[] overrides)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("case.yaml", Head + lines + "\n");
        return ScenarioLoader.Load(path, new LoadOptions { Overrides = overrides });
    }

    /// <summary>Loads lines that must be valid.</summary>
    public static ResolvedScenario Valid(string lines, params string[] overrides)
    {
        LoadResult result = Load(lines, overrides);
        string problems = string.Join(Environment.NewLine, result.Diagnostics.Select(problem => problem.ToString()));
        Assert.True(result.Scenario is not null, problems);
        return result.Scenario;
    }
}
