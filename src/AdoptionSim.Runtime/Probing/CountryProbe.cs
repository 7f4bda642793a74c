using System;
using System.Collections.Generic;
using System.IO;
using AdoptionSim.Model;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Runtime.Checkpoints;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Runtime.Probing;

/// <summary>
/// Measures a country on this machine as it is now: what it takes in bytes and in time, at a scale that is coarse
/// enough to take a moment. Nothing is known beforehand about the speed of a machine or of the engine.
/// </summary>
public sealed class CountryProbe
{
    private readonly RecordingPlan recording;
    private readonly int country;
    private readonly TimeProvider clock;
    private readonly CountryPopulation population;

    /// <summary>Makes who exists, and measures it.</summary>
    /// <param name="recording">What is recorded, and the scenario at the scale of the probe.</param>
    /// <param name="country">Index of the country; 0 is home.</param>
    /// <param name="clock">Clock that times the probe.</param>
    public CountryProbe(RecordingPlan recording, int country, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(clock);
        this.recording = recording;
        this.country = country;
        this.clock = clock;
        Scenario scenario = recording.Scenario;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        CostMeter meter = CostMeter.Start(clock);
        population = CountryPopulation.Build(
            scenario.Countries[country].Pack, ScenarioRun.ScaleOf(scenario, country), scenario.Seed);
        Cost cost = meter.Elapsed;
        long populationBytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        Size = new CountrySize(
            population.Persons, population.Firms.Count, populationBytes, ReplicateBytes(), cost);
    }

    /// <summary>What the country takes at the scale of the probe.</summary>
    public CountrySize Size { get; }

    /// <summary>k of the scale 1:k of the country.</summary>
    public int Scale => population.Scale;

    /// <summary>Runs one replicate and times it.</summary>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="ticks">Number of ticks, at most those of the scenario.</param>
    /// <param name="team">Threads that work on its blocks.</param>
    /// <returns>The times, and the record where the ticks are all of the scenario.</returns>
    public CountrySample Run(int replicate, int ticks, BlockThreads team)
    {
        Scenario scenario = recording.Scenario;
        CostMeter meter = CostMeter.Start(clock);
        var recorder = new Recorder(recording, country, replicate);
        var watch = new Watch(recorder, meter);
        CountryRun.RunAsync(
            scenario.Countries[country], population, scenario.From, Math.Min(ticks, scenario.Ticks), scenario.Seed,
            replicate, team, watch).AsTask().GetAwaiter().GetResult();
        CountryRecord? record = ticks >= scenario.Ticks ? recorder.Complete() : null;
        return new CountrySample(population.Persons, meter.Elapsed, watch.Ends, record);
    }

    /// <summary>Keeps the country once, as a checkpoint does, and counts.</summary>
    /// <param name="folder">Folder that the files are written to; whoever asks removes it.</param>
    /// <param name="team">Threads that write.</param>
    /// <exception cref="Folders.RunFolderException">The folder cannot be written.</exception>
    public KeptSize Keep(string folder, BlockThreads team)
    {
        (LocalBlockHost host, Country seated) = Seated(team);
        using var checkpoints = new RunCheckpoints(folder, string.Empty, new CheckpointCadence(1), clock);
        CostMeter meter = CostMeter.Start(clock);
        checkpoints.Of(replicate: 0, country).KeepAsync(ticks: 1, seated, host).AsTask().GetAwaiter().GetResult();
        Cost cost = meter.Elapsed;
        long bytes = 0;
        foreach (string file in Directory.EnumerateFiles(checkpoints.Folder, "*", SearchOption.AllDirectories))
        {
            bytes += new FileInfo(file).Length;
        }

        return new KeptSize(population.Persons, bytes, cost);
    }

    /// <summary>Bytes of the blocks of a replicate, made on this thread, where the runtime counts them.</summary>
    private long ReplicateBytes()
    {
        using var alone = new BlockThreads(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Seated(alone);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private (LocalBlockHost Host, Country Country) Seated(BlockThreads team)
    {
        Scenario scenario = recording.Scenario;
        CountryPlan plan = scenario.Countries[country];
        var host = new LocalBlockHost(
            population, plan.ParametersOf(0), Country.KeyOf(plan.Pack, scenario.Seed, 0), team, ChoiceRule.Lasting,
            plan.Switches, hasSubsidies: plan.Budget.Subsidy is not null);
        Country seated = Country.SeatAsync(plan, population, host, scenario.From, scenario.Seed, 0)
            .AsTask().GetAwaiter().GetResult();
        return (host, seated);
    }

    private sealed class Watch(Recorder recorder, CostMeter meter) : ITickObserver
    {
        private readonly List<Cost> ends = [];

        public IReadOnlyList<Cost> Ends => ends;

        public void Observe(CountrySnapshot country)
        {
            recorder.Observe(country);
            ends.Add(meter.Elapsed);
        }
    }
}
