using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Planning;

/// <summary>
/// Small copies of a scenario that are made and run to learn what the scenario takes on this machine: the home country
/// at two scales, so that what it costs whatever its size is told apart from what each agent costs, and every
/// comparator at its own scale as far as that is small.
/// </summary>
internal sealed class Probes
{
    /// <summary>Persons of the small home country, and of the larger one: enough that what a person costs stands out,
    /// few enough that a probe takes a moment.</summary>
    private const long CoarsePersons = 5_500;

    private const long FinePersons = 110_000;

    /// <summary>Persons of the home country that shows how its time grows, at most.</summary>
    private const long LargePersons = 1_100_000;

    private readonly ResolvedScenario scenario;
    private readonly TimeProvider clock;
    private readonly int months;
    private readonly int replicates;

    /// <summary>Makes the countries.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="months">Months of the probe, at most those of the scenario.</param>
    /// <param name="replicates">Replicates that may be run.</param>
    /// <param name="clock">Clock that times the probes.</param>
    public Probes(ResolvedScenario scenario, int months, int replicates, TimeProvider clock)
    {
        this.scenario = scenario;
        this.clock = clock;
        this.months = Math.Min(months, scenario.Scenario.Ticks);
        this.replicates = replicates;
        Coarse = RecordingOf(ScaleFor(CoarsePersons));
        Fine = RecordingOf(ScaleFor(FinePersons));
        CoarseHome = new CountryProbe(Coarse, 0, clock);
        FineHome = IsOneSize ? CoarseHome : new CountryProbe(Fine, 0, clock);
        Comparators = [.. Enumerable.Range(1, scenario.Scenario.Countries.Count - 1)
            .Select(country => new CountryProbe(Fine, country, clock))];
    }

    /// <summary>What is recorded of the small home country.</summary>
    public RecordingPlan Coarse { get; }

    /// <summary>What is recorded of the larger home country and of the comparators.</summary>
    public RecordingPlan Fine { get; }

    /// <summary>The small home country.</summary>
    public CountryProbe CoarseHome { get; }

    /// <summary>The larger home country; the same where the scenario is no larger.</summary>
    public CountryProbe FineHome { get; }

    /// <summary>The comparators.</summary>
    public IReadOnlyList<CountryProbe> Comparators { get; }

    /// <summary>Whether the scenario is so small that there is one size to probe.</summary>
    public bool IsOneSize => Coarse.Scenario.Scale == Fine.Scenario.Scale;

    /// <summary>Months of a probe.</summary>
    public int Months => months;

    /// <summary>Scale of the small home country.</summary>
    /// <param name="scenario">The scenario.</param>
    public static int CoarseScale(Scenario scenario) => ScaleFor(scenario, CoarsePersons);

    /// <summary>Persons of a comparator in a probe, at most.</summary>
    /// <param name="scenario">The scenario.</param>
    public static int ComparatorPersons(Scenario scenario) =>
        (int)Math.Min(scenario.ComparatorPersons, FinePersons);

    /// <summary>Agent-ticks of the larger probe: a run that is no larger needs none.</summary>
    public static long AgentTicks(Scenario scenario) => FinePersons * scenario.Ticks;

    /// <summary>Persons of a country of the pack, 1:1.</summary>
    public static long PersonsOf(CountryPack pack) => pack.Persons.Sum(cell => (long)cell.Persons);

    /// <summary>Persons of a country at the scale of the scenario.</summary>
    public static long PersonsOf(Scenario scenario, int country) =>
        Math.Max(1, PersonsOf(scenario.Countries[country].Pack) / ScenarioRun.ScaleOf(scenario, country));

    /// <summary>
    /// A home country larger than the probes and at most half of that of the scenario, to see how time grows: in small
    /// countries much of it goes to occupations, of which all countries have the same number. Null where the scenario
    /// is not so large.
    /// </summary>
    public CountryProbe? LargeHome()
    {
        long persons = Math.Min(LargePersons, PersonsOf(scenario.Scenario, 0) / 2);
        return persons <= FineHome.Size.Persons ? null : new CountryProbe(RecordingOf(ScaleFor(persons)), 0, clock);
    }

    /// <summary>Runs every comparator once, side by side or each on all threads.</summary>
    public IReadOnlyList<CountrySample> RunComparators(BlockThreads team, bool isInTurn, int replicate = 0)
    {
        if (isInTurn)
        {
            return [.. Comparators.Select(probe => probe.Run(replicate, months, team))];
        }

        return SideBySide(Comparators.Count, team, (k, alone) => Comparators[k].Run(replicate, months, alone));
    }

    /// <summary>Runs a home country: one replicate on every thread side by side, or one on all threads.</summary>
    public IReadOnlyList<CountrySample> RunHome(CountryProbe home, BlockThreads team, bool isInTurn, int? ticks = null)
    {
        int asked = Math.Min(ticks ?? months, months);
        return isInTurn
            ? [home.Run(0, asked, team)]
            : SideBySide(
                Math.Min(team.Threads, replicates), team, (k, alone) => home.Run(k, asked, alone));
    }

    /// <summary>
    /// Runs countries on one thread each. Processors are counted for the process, so what all took together is shared
    /// out by the time that each ran.
    /// </summary>
    private CountrySample[] SideBySide(
        int count, BlockThreads team, Func<int, BlockThreads, CountrySample> run)
    {
        CountrySample[] samples = new CountrySample[count];
        CostMeter meter = CostMeter.Start(clock);
        team.ForEach(count, k =>
        {
            using var alone = new BlockThreads(1);
            samples[k] = run(k, alone);
        });
        double cpu = meter.Elapsed.CpuSeconds;
        double wall = samples.Sum(sample => sample.Cost.WallSeconds);
        return
        [
            .. samples.Select(sample => sample with
            {
                Cost = sample.Cost with { CpuSeconds = cpu * sample.Cost.WallSeconds / wall },
            }),
        ];
    }

    private int ScaleFor(long persons) => ScaleFor(scenario.Scenario, persons);

    private static int ScaleFor(Scenario scenario, long persons) =>
        (int)Math.Max(scenario.Scale, Math.Max(1, PersonsOf(scenario.Countries[0].Pack) / persons));

    private RecordingPlan RecordingOf(int scale)
    {
        Scenario asked = scenario.Scenario;
        Scenario small = asked with
        {
            Scale = scale,
            ComparatorPersons = ComparatorPersons(asked),
            Replicates = replicates,
            To = asked.From.Plus(months - 1),
        };
        return new RecordingPlan(small, SurveyPlans.Of(scenario));
    }
}
