using System;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Showing;

namespace AdoptionSim.Planning;

/// <summary>Says what a run will be, without running it.</summary>
internal static class RunPlanner
{
    /// <summary>Makes the plan.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="baseline">What it is compared with; null for nothing.</param>
    /// <param name="options">How it would be run.</param>
    /// <param name="before">Time that the program has taken to read the scenario.</param>
    public static RunPlan Of(
        ResolvedScenario scenario, ResolvedScenario? baseline, RunOptions options, TimeSpan before)
    {
        var sizer = new RunSizer(scenario, options.Threads, options.Clock);
        RunSize size = sizer.Size(Machine.Here(options.OutDirectory));
        CountryCount[] countries = [.. sizer.Countries()];
        Model.Scenario asked = scenario.Scenario;
        (double All, double Home, double Comparators)? time =
            size.Fits ? new RunTimer(scenario, options.Threads, options.Clock).Measure() : null;
        return new RunPlan
        {
            ScenarioId = asked.Id,
            Countries = countries,
            Ticks = asked.Ticks,
            Replicates = asked.Replicates,
            Threads = options.Threads,
            AgentTicks = countries.Sum(country => country.Firms + country.Persons) * asked.Ticks * asked.Replicates,
            Size = size,
            WallTime = time is { } all ? before + TimeSpan.FromSeconds(all.All) : null,
            HomeTime = time is { } home ? TimeSpan.FromSeconds(home.Home) : null,
            ComparatorTime = time is { } others ? TimeSpan.FromSeconds(others.Comparators) : null,
            LeverYears = LeverYears.Of(scenario),
            Difference = baseline is null ? null : ScenarioDifference.Between(baseline, scenario),
            BaselineId = baseline?.Scenario.Id,
        };
    }

    /// <summary>Refuses a run that does not fit. One that is no larger than the probe itself needs none.</summary>
    /// <exception cref="RunTooLargeException">It does not fit.</exception>
    public static void Check(ResolvedScenario scenario, RunOptions options)
    {
        Model.Scenario asked = scenario.Scenario;
        long persons = Enumerable.Range(0, asked.Countries.Count).Sum(c => Probes.PersonsOf(asked, c));
        if (persons * asked.Ticks * asked.Replicates <= Probes.AgentTicks(asked))
        {
            return;
        }

        RunSize size = new RunSizer(scenario, options.Threads, options.Clock).Size(
            Machine.Here(options.OutDirectory));
        if (!size.Fits)
        {
            throw new RunTooLargeException(size);
        }
    }
}
