using System;
using AdoptionSim.Inputs;
using AdoptionSim.Model.Parameters;

namespace AdoptionSim.Studies.Tests;

/// <summary>The baseline of the repository, loaded once without an earlier fit.</summary>
internal static class Shipped
{
    private static readonly Lazy<ResolvedScenario> Loaded = new(Load);

    public static ResolvedScenario Baseline => Loaded.Value;

    public static ModelParameters Central => Baseline.Scenario.Countries[0].CentralParameters;

    public static string BaselinePath => Repository.PathOf("scenarios", "no-plan.yaml");

    public static string SpecificationPath => Repository.PathOf("scenarios", "fit.csv");

    private static ResolvedScenario Load()
    {
        LoadResult result = ScenarioLoader.Load(
            BaselinePath, new LoadOptions { AssetsDirectory = Repository.Root, WithFit = false });
        Assert.NotNull(result.Scenario);
        return result.Scenario;
    }
}
