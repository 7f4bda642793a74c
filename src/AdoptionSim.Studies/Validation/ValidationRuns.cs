using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Model;
using AdoptionSim.Model.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Studies.Validation;

/// <summary>The runs of the engine that the facts look at; each is made when a fact first asks for it.</summary>
public sealed class ValidationRuns : IDisposable
{
    /// <summary>Months of the runs with and without AI, and of the market at rest: 2023 to 2032.</summary>
    internal const int Ticks = 120;

    /// <summary>Months of the runs with a business cycle: two periods, of which the second counts.</summary>
    internal const int CycleTicks = 2 * CyclePeriodMonths;

    /// <summary>Period of the business cycle, months.</summary>
    internal const int CyclePeriodMonths = 120;

    /// <summary>Amplitude of the business cycle, share of all posts: what del Rio-Chanona et al. take.</summary>
    internal const double CycleAmplitudeShare = 0.065;

    private const int ShockSeeds = 3;
    private const int RestSeeds = 9;
    private const int Tenth = 10;
    private readonly CountryPlan home;
    private readonly Action<BilingualText> report;
    private readonly BlockThreads threads;
    private readonly Lazy<CountryPopulation> population;
    private readonly Lazy<IReadOnlyList<PairedRun>> pairs;
    private readonly Lazy<IReadOnlyList<RunTrace>> cycles;
    private readonly Lazy<IReadOnlyList<NetworkRuns>> network;
    private readonly Lazy<IReadOnlyList<NetworkRuns>> complete;
    private readonly Lazy<IReadOnlyList<RunTrace>> rests;
    private readonly Lazy<IReadOnlyList<RunTrace>> coarseRests;

    /// <summary>Prepares the runs of a country.</summary>
    /// <param name="home">The country's part of the baseline.</param>
    /// <param name="readings">What surveys printed there.</param>
    /// <param name="options">How large the validation is.</param>
    /// <param name="report">Hears how far it has come.</param>
    public ValidationRuns(
        CountryPlan home, IReadOnlyList<PublishedReading> readings, ValidationOptions options,
        Action<BilingualText> report)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replicates, 1, nameof(options));
        this.home = home;
        this.report = report;
        Readings = readings;
        Options = options;
        threads = new BlockThreads(options.Threads);
        population = new(() => PopulationOf(options.Scale, options.Seed));
        pairs = new(MakePairs);
        cycles = new(MakeCycles);
        network = new(() => MakeNetwork(new("職業間の移動網", "network of occupations"), Open()));
        complete = new(() => MakeNetwork(
            new("完全グラフ", "complete network"), CompleteWithContactsOf(Open())));
        rests = new(() => [.. MakeRests(options.Scale, RestSeeds), .. options.WithTenth ? MakeRests(Tenth, 1) : []]);
        coarseRests = new(() => MakeRests(options.CoarseScale, RestSeeds));
    }

    /// <summary>How large the validation is.</summary>
    public ValidationOptions Options { get; }

    /// <summary>What surveys printed.</summary>
    internal IReadOnlyList<PublishedReading> Readings { get; }

    /// <summary>Runs with AI and without, on the same draws.</summary>
    internal IReadOnlyList<PairedRun> Pairs => pairs.Value;

    /// <summary>Runs without AI, with a business cycle and without ageing.</summary>
    internal IReadOnlyList<RunTrace> Cycles => cycles.Value;

    /// <summary>Runs on the network of occupations.</summary>
    internal IReadOnlyList<NetworkRuns> OnNetwork => network.Value;

    /// <summary>The same on the complete network, where the unemployed apply as often.</summary>
    internal IReadOnlyList<NetworkRuns> OnComplete => complete.Value;

    /// <summary>The market at rest at the main scale, and at 1:10 where asked.</summary>
    internal IReadOnlyList<RunTrace> Rests => rests.Value;

    /// <summary>The market at rest at the coarse scale.</summary>
    internal IReadOnlyList<RunTrace> CoarseRests => coarseRests.Value;

    /// <summary>Ends the threads.</summary>
    public void Dispose() => threads.Dispose();

    private int ShockReplicates => Math.Max(1, Math.Min(ShockSeeds, Options.Replicates));

    private void Report(string japanese, string english, int done, int all) =>
        report(new BilingualText($"{japanese} {done + 1}/{all}", $"{english} {done + 1}/{all}"));

    private CountryPopulation PopulationOf(int scale, ulong seed) =>
        CountryPopulation.Build(home.Pack, scale, seed);

    private CountryPlan PlanOf(ModelParameters parameters, bool ageing = true) => home with
    {
        CentralParameters = parameters,
        Ensemble = [],
        Levers = [],
        Switches = home.Switches with { Ageing = home.Switches.Ageing && ageing },
    };

    private PairedRun[] MakePairs()
    {
        var made = new PairedRun[Options.Replicates];
        int central = (Options.Replicates + 1) / 2;
        for (int r = 0; r < made.Length; r++)
        {
            Report("AI ありとなしの組", "pair with and without AI", r, made.Length);
            ModelParameters parameters = r < central ? home.CentralParameters : home.ParametersOf(r);
            var firmsWith = new FirmPanel(population.Value.Firms);
            var firmsWithout = new FirmPanel(population.Value.Firms);
            RunTrace with = Run(PlanOf(parameters), population.Value, Ticks, Options.Seed, r, firmsWith);
            RunTrace without = Run(
                PlanOf(Counterfactual.WithoutAi(parameters)), population.Value, Ticks, Options.Seed, r, firmsWithout);
            made[r] = new PairedRun(with, without, new FirmStory(firmsWith, firmsWithout));
        }

        return made;
    }

    private RunTrace[] MakeCycles() => [.. Enumerable.Range(0, ShockReplicates).Select(r =>
    {
        Report("景気循環", "business cycle", r, ShockReplicates);
        ModelParameters parameters = Counterfactual.WithoutAi(InCycle(home.CentralParameters));
        return Run(PlanOf(parameters, ageing: false), population.Value, CycleTicks, Options.Seed, r);
    })];

    private static ModelParameters InCycle(ModelParameters parameters) =>
        Counterfactual.WithCycle(parameters, CycleAmplitudeShare, CyclePeriodMonths);

    /// <summary>
    /// The country without ageing, in which every offer is accepted: claims to wages would leave the complete network
    /// without any rest, because dear occupations would draw from cheap ones and never give back.
    /// </summary>
    private CountryPlan Open() => PlanOf(Counterfactual.WithoutWageClaims(home.CentralParameters), ageing: false);

    private CountryPlan CompleteWithContactsOf(CountryPlan like)
    {
        CountryPlan plan = like with { Pack = Counterfactual.WithCompleteNetwork(home.Pack) };
        ModelParameters parameters = Counterfactual.WithContactsOf(plan, like, population.Value.Firms.Strata);
        return plan with { CentralParameters = parameters };
    }

    /// <summary>Who exists does not depend on the network, but the engine reads it from the population.</summary>
    private NetworkRuns[] MakeNetwork(BilingualText name, CountryPlan plan)
    {
        ModelParameters ai = plan.CentralParameters;
        ModelParameters rest = Counterfactual.WithoutAi(ai);
        CountryPopulation people =
            CountryPopulation.Build(plan.Pack, Options.Scale, Options.Seed);
        RunTrace At(ModelParameters parameters, int ticks, int r) =>
            Run(plan with { CentralParameters = parameters }, people, ticks, Options.Seed, r);
        return [.. Enumerable.Range(0, ShockReplicates).Select(r =>
        {
            Report(name.Ja, name.En, r, ShockReplicates);
            return new NetworkRuns(At(rest, Ticks, r), At(InCycle(rest), CycleTicks, r), At(ai, Ticks, r));
        })];
    }

    private RunTrace[] MakeRests(int scale, int seeds) => [.. Enumerable.Range(0, seeds).Select(k =>
    {
        Report($"平時 1:{scale}", $"market at rest 1:{scale}", k, seeds);
        ulong seed = Options.Seed + (ulong)k;
        CountryPopulation people = scale == Options.Scale && k == 0 ? population.Value : PopulationOf(scale, seed);
        return Run(PlanOf(Counterfactual.WithoutAi(home.CentralParameters)), people, Ticks, seed, 0);
    })];

    private RunTrace Run(
        CountryPlan plan, CountryPopulation people, int ticks, ulong seed, int replicate, FirmPanel? panel = null) =>
        EngineRun.Run(plan, people, ticks, seed, replicate, threads, panel);
}
