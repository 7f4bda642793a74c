using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>
/// How long a run takes on this machine as it is now. The home country is run to its end at two coarse scales, every
/// comparator at its own, on as many threads as the run will have; a few months of a larger home country tell what the
/// small ones hide, which stay in caches. The first of all also compiles the program, which every run does once.
/// </summary>
internal sealed class RunTimer
{
    private const long LargePersons = 1_000_000;
    private const int LargeTicks = 6;

    private readonly Scenario scenario;
    private readonly int threads;
    private readonly Probes probes;
    private readonly bool isInTurn;

    /// <summary>Prepares the probes.</summary>
    /// <param name="resolved">The scenario.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="clock">Clock.</param>
    public RunTimer(ResolvedScenario resolved, int threads, TimeProvider clock)
    {
        scenario = resolved.Scenario;

        // More threads than processors take turns on them, and finish no sooner.
        this.threads = Math.Min(threads, Environment.ProcessorCount);
        probes = new Probes(resolved, scenario.Ticks, Math.Max(this.threads, 1), clock);
        long home = Probes.PersonsOf(scenario, 0);
        long all = Enumerable.Range(0, scenario.Countries.Count).Sum(c => Probes.PersonsOf(scenario, c));
        isInTurn = threads == 1 || ScenarioSetRun.GivesHomeAllThreads(home, all, threads, scenario.Replicates);
    }

    /// <summary>Measures.</summary>
    /// <returns>Seconds of the whole run, of one home country, and of all comparators of a replicate.</returns>
    public (double All, double Home, double Comparators) Measure()
    {
        using var team = new BlockThreads(threads);
        CountrySample first = probes.CoarseHome.Run(0, scenario.Ticks, team);
        IReadOnlyList<CountrySample> coarse = probes.RunHome(probes.CoarseHome, team, isInTurn);
        IReadOnlyList<CountrySample> fine = probes.IsOneSize ? coarse : probes.RunHome(probes.FineHome, team, isInTurn);
        double[] comparators = [.. probes.RunComparators(team, isInTurn).Select((sample, k) =>
            sample.Seconds * Probes.PersonsOf(scenario, k + 1) / sample.Persons)];
        double home = HomeSeconds(coarse, fine, team);
        double compiling = Math.Max(0.0, first.Seconds - Mean(coarse));
        double[] jobs = [home, .. comparators];
        double ticks = Makespan.Seconds(jobs, scenario.Replicates, isInTurn ? 1 : threads);
        return (compiling + PopulationSeconds() + ticks, home, comparators.Sum());
    }

    private double HomeSeconds(
        IReadOnlyList<CountrySample> coarse, IReadOnlyList<CountrySample> fine, BlockThreads team)
    {
        long persons = Probes.PersonsOf(scenario, 0);
        long small = coarse[0].Persons;
        long large = fine[0].Persons;
        if (persons <= large || large <= small)
        {
            return Mean(fine) * persons / large;
        }

        double slope = (Mean(fine) - Mean(coarse)) / (large - small);
        return Mean(fine) + (slope * (persons - large) * CacheFactor(coarse, fine, team));
    }

    /// <summary>How much more a person costs in a country that no cache holds, from the same few months.</summary>
    private double CacheFactor(
        IReadOnlyList<CountrySample> coarse, IReadOnlyList<CountrySample> fine, BlockThreads team)
    {
        CountryProbe? home = probes.LargeHome(LargePersons);
        if (home is null || scenario.Ticks < LargeTicks)
        {
            return 1.0;
        }

        IReadOnlyList<CountrySample> wide = probes.RunHome(home, team, isInTurn, LargeTicks);
        double cached = (Window(fine) - Window(coarse)) / (fine[0].Persons - coarse[0].Persons);
        double outside = (Window(wide) - Window(fine)) / (wide[0].Persons - fine[0].Persons);
        return cached > 0.0 ? Math.Max(1.0, outside / cached) : 1.0;
    }

    /// <summary>Seconds from the end of the first tick, which also seats the country, to the end of the last of a few.
    /// </summary>
    private static double Window(IReadOnlyList<CountrySample> samples) => samples.Average(
        sample => sample.TickEndsSeconds[LargeTicks - 1] - sample.TickEndsSeconds[0]);

    private static double Mean(IReadOnlyList<CountrySample> samples) => samples.Average(sample => sample.Seconds);

    private double PopulationSeconds()
    {
        CountrySize home = probes.FineHome.Size;
        double comparators = probes.Comparators.Select((probe, k) => probe.Size.PopulationSeconds
            * Probes.PersonsOf(scenario, k + 1) / probe.Size.Persons).Sum();
        return (home.PopulationSeconds * Probes.PersonsOf(scenario, 0) / home.Persons) + comparators;
    }
}
