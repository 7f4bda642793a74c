using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Studies.Tests.Validation;

/// <summary>The baseline as every run takes it, with the fitted parameters, and small validations of it.</summary>
internal static class Fitted
{
    private static readonly Lazy<ResolvedScenario> Loaded = new(Load);

    public static ResolvedScenario Baseline => Loaded.Value;

    public static CountryPlan Home => Baseline.Scenario.Countries[0];

    public static ValidationOptions Small { get; } =
        new() { Scale = 1000, CoarseScale = 1000, Replicates = 1, Threads = 2 };

    public static CountryPopulation Population(int scale) =>
        CountryPopulation.Build(Home.Pack, scale, Small.Seed);

    public static IReadOnlyList<FactResult> Measure(ValidationOptions options, params string[] ids)
    {
        using var runs = new ValidationRuns(Home, Baseline.Readings, options, _ => { });
        return Scorecard.Measure(runs, ids);
    }

    public static FactReading Reading(this IEnumerable<FactResult> results, string id) => results
        .SelectMany(result => result.Readings)
        .Single(reading => string.Equals(reading.Check.Id, id, StringComparison.Ordinal));

    private static ResolvedScenario Load()
    {
        LoadResult result = ScenarioLoader.Load(
            Shipped.BaselinePath, new LoadOptions { AssetsDirectory = Repository.Root });
        Assert.NotNull(result.Scenario);
        return result.Scenario;
    }
}
