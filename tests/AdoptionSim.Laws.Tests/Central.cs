using System;
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
        var options = new LoadOptions { AssetsDirectory = Repository.Root, Replicates = 1 };
        LoadResult result = ScenarioLoader.Load(Repository.PathOf("scenarios", "no-plan.yaml"), options);
        Assert.NotNull(result.Scenario);
        return result.Scenario.Scenario.Countries[0].CentralParameters;
    }
}
