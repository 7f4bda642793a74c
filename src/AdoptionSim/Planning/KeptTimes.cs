using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>What the checkpoints of a replicate take.</summary>
/// <param name="Home">Time for the home country.</param>
/// <param name="Comparators">Time for each comparator.</param>
/// <param name="SetBytes">Bytes of one set of each country, home first; nothing where none is written.</param>
internal sealed record KeptTimes(Cost Home, IReadOnlyList<Cost> Comparators, IReadOnlyList<double> SetBytes)
{
    /// <summary>Sets of a country that are there while a third is written.</summary>
    private const int SetsAtOnce = 3;

    /// <summary>Keeps every probe once.</summary>
    /// <param name="probes">The probes.</param>
    /// <param name="rehearsal">Where files are written.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="cadence">When checkpoints are due.</param>
    /// <param name="team">Threads.</param>
    /// <param name="home">Time of a replicate of the home country.</param>
    /// <param name="comparators">Time of each comparator.</param>
    public static KeptTimes Of(
        Probes probes, Rehearsal rehearsal, Scenario scenario, CheckpointCadence cadence, BlockThreads team,
        Cost home, IReadOnlyList<Cost> comparators)
    {
        probes.CoarseHome.Keep(rehearsal.NextFolder(), team); // compiles what keeps
        KeptSize[] once =
        [
            probes.FineHome.Keep(rehearsal.NextFolder(), team),
            .. probes.Comparators.Select(probe => probe.Keep(rehearsal.NextFolder(), team)),
        ];
        Cost[] countries = [home, .. comparators];
        Cost[] sets = [.. once.Select((kept, k) => kept.Cost.Times(Growth(scenario, kept, k)))];
        int[] counts = [.. sets.Select((set, k) => cadence.Count(
            scenario.Ticks, TimeSpan.FromSeconds(countries[k].WallSeconds), TimeSpan.FromSeconds(set.WallSeconds)))];
        Cost[] all = [.. sets.Select((set, k) => set.Times(counts[k]))];
        return new KeptTimes(
            all[0], all[1..],
            [.. once.Select((kept, k) => counts[k] == 0 ? 0.0 : kept.Bytes * Growth(scenario, kept, k))]);
    }

    /// <summary>Bytes of the sets that are there at once.</summary>
    /// <param name="together">Countries that are open at once.</param>
    public long Bytes(int together) => (long)(SetsAtOnce * SetBytes.OrderDescending().Take(together).Sum());

    private static double Growth(Scenario scenario, KeptSize kept, int country) =>
        (double)Probes.PersonsOf(scenario, country) / kept.Persons;
}
