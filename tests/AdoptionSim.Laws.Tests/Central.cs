using System;
using System.IO;
using System.Reflection;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Laws.Tests;

/// <summary>The central parameters of the shipped files, from which each law cuts what it does not need.</summary>
internal static class Central
{
    private static readonly Lazy<ModelParameters> Loaded = new(Load);

    public static ModelParameters Parameters => Loaded.Value;

    private static ModelParameters Load()
    {
        string root = RepositoryRoot();
        LoadResult result = ScenarioLoader.Load(
            Path.Combine(root, "scenarios", "no-plan.yaml"), new LoadOptions { AssetsDirectory = root, Replicates = 1 });
        Assert.NotNull(result.Scenario);
        return result.Scenario.Scenario.Countries[0].CentralParameters;
    }

    private static string RepositoryRoot()
    {
        foreach (AssemblyMetadataAttribute data in typeof(Central).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (data.Key == "RepositoryRoot" && data.Value is not null)
            {
                return data.Value;
            }
        }

        throw new InvalidOperationException("The test assembly does not know the repository's root.");
    }
}
