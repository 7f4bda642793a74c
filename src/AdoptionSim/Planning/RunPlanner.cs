using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Showing;
using AdoptionSim.Model;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>Says what a run will be, without running it.</summary>
internal static class RunPlanner
{
    /// <summary>Makes the plan.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="baseline">What it is compared with; null for nothing.</param>
    /// <param name="options">How it would be run.</param>
    /// <param name="before">What the program has taken to start and read the scenario.</param>
    public static RunPlan Of(
        ResolvedScenario scenario, ResolvedScenario? baseline, RunOptions options, Cost before)
    {
        Scenario asked = scenario.Scenario;
        using var rehearsal = new Rehearsal(scenario, options);
        bool looksForRoom = LooksForRoom([asked]);

        // Whatever the run does first compiles what the rest of it uses too; so the order here is that of the run.
        (StageMeter Stages, long Bytes)? whole = looksForRoom ? null : Rehearse(rehearsal, asked);
        CostMeter meter = CostMeter.Start(options.Clock);
        var sizer = new RunSizer(scenario, options.Threads, options.Clock);
        RunSize size = sizer.Size(Machine.Here(options.OutDirectory));
        Cost room = looksForRoom ? meter.Elapsed : default;
        RunTimes? times = null;
        if (size.Fits)
        {
            (StageMeter stages, long bytes) = whole ?? Rehearse(rehearsal, asked);
            Machine machine = Machine.Here(options.OutDirectory);
            times = new RunTimer(scenario, options, rehearsal).Measure(before, room, stages);
            size = sizer.Size(machine, times, bytes);
        }

        CountryCount[] countries = [.. sizer.Countries()];
        return new RunPlan
        {
            ScenarioId = asked.Id,
            Countries = countries,
            Ticks = asked.Ticks,
            Replicates = asked.Replicates,
            Threads = options.Threads,
            AgentTicks = countries.Sum(country => country.Firms + country.Persons) * asked.Ticks * asked.Replicates,
            Size = size,
            Stages = size.Fits && times is not null ? times.Stages : [],
            HomeTime = times is null ? null : TimeSpan.FromSeconds(times.Home.WallSeconds),
            ComparatorTime = times is null ? null : TimeSpan.FromSeconds(times.Comparators.WallSeconds),
            LeverYears = LeverYears.Of(scenario),
            Difference = baseline is null ? null : ScenarioDifference.Between(baseline, scenario),
            BaselineId = baseline?.Scenario.Id,
        };
    }

    /// <summary>Refuses runs that do not fit. Some that are together no larger than a probe need none.</summary>
    /// <param name="scenarios">Scenarios of one size that are run together; not empty.</param>
    /// <param name="options">How they would be run.</param>
    /// <param name="keepsFolders">Whether each leaves a folder.</param>
    /// <exception cref="RunTooLargeException">They do not fit.</exception>
    public static void Check(IReadOnlyList<ResolvedScenario> scenarios, RunOptions options, bool keepsFolders = true)
    {
        if (!LooksForRoom([.. scenarios.Select(scenario => scenario.Scenario)]))
        {
            return;
        }

        RunSize one = new RunSizer(scenarios[0], options.Threads, options.Clock).Size(
            Machine.Here(options.OutDirectory));
        int folders = keepsFolders ? scenarios.Count : 0;
        RunSize size = one with
        {
            DiskBytes = one.DiskBytes * folders,
            MostReplicates = folders == 0 ? one.MostReplicates : one.MostReplicates / folders,
        };
        if (!size.Fits)
        {
            throw new RunTooLargeException(size);
        }
    }

    private static (StageMeter Stages, long Bytes) Rehearse(Rehearsal rehearsal, Scenario asked)
    {
        StageMeter stages = rehearsal.Run(Probes.CoarseScale(asked), Probes.ComparatorPersons(asked));
        return (stages, Environment.WorkingSet);
    }

    private static bool LooksForRoom(IEnumerable<Scenario> scenarios) => scenarios.Any(asked =>
        Enumerable.Range(0, asked.Countries.Count).Sum(c => Probes.PersonsOf(asked, c)) * asked.Ticks
            * asked.Replicates > Probes.AgentTicks(asked));
}
