using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;
using AdoptionSim.Observations.Recording;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Studies.Fitting;

/// <summary>
/// The engine as a function from parameters to latent readings. Every call draws the same numbers, so that differences
/// between two points come from the parameters and not from chance.
/// </summary>
internal sealed class FitSimulator
{
    private const int Blocks = 16;
    private readonly CountryPack pack;
    private readonly CountryPopulation population;
    private readonly FitProblem problem;
    private readonly Month from;
    private readonly int ticks;
    private readonly ulong seed;
    private readonly Dictionary<string, int> rowOfSurvey;

    public FitSimulator(CountryPack pack, FitProblem problem, Month from, int scale, ulong seed)
    {
        this.pack = pack;
        this.problem = problem;
        this.from = from;
        this.seed = seed;
        population = CountryPopulation.Build(pack, scale, Blocks, seed);
        ticks = problem.Targets.Select(target => target.Reading.FieldMonth.Since(from)).DefaultIfEmpty(0).Max() + 1;
        rowOfSurvey = Enumerable.Range(0, problem.Targets.Count)
            .ToDictionary(row => problem.Targets[row].Reading.SurveyId, row => row, StringComparer.Ordinal);
    }

    /// <summary>Persons simulated.</summary>
    public long Persons => population.Persons;

    /// <summary>Latent log-odds of every target, before the shift of its operator.</summary>
    /// <param name="at">Point on the fit's scales.</param>
    public double[] Latent(IReadOnlyList<double> at)
    {
        Dictionary<string, double> values = problem.ValuesAt(at);
        var plan = new CountryPlan(pack, ParameterBinding.ToModel(values), [], []);
        var scenario = new Scenario
        {
            Id = "fit",
            Title = new BilingualText("当てはめ", "Fit"),
            From = from,
            To = from.Plus(ticks - 1),
            Scale = population.Scale,
            ComparatorPersons = 1,
            Seed = seed,
            Replicates = 1,
            Countries = [plan],
        };
        var surveys = new SurveyPlan(
            [.. problem.Targets.Select(target => target.Reading)], ParameterBinding.Fill<SurveyParameters>(values), []);
        var recorder = new Recorder(new RecordingPlan(scenario, surveys, groupCadenceMonths: 12), 0, 0);
        using var threads = new BlockThreads(1);
        CountryRun.RunAsync(plan, population, from, ticks, seed, replicate: 0, threads, recorder)
            .AsTask().GetAwaiter().GetResult();
        return ReadLatent(recorder.Complete());
    }

    private double[] ReadLatent(CountryRecord record)
    {
        var latent = new double[problem.Targets.Count];
        Array.Fill(latent, double.NaN);
        foreach (SurveyRow row in record.Surveys)
        {
            double share = Math.Clamp(row.LatentShare ?? double.NaN, 1e-6, 1.0 - 1e-6);
            latent[rowOfSurvey[row.Reading.SurveyId]] = Math.Log(share / (1.0 - share));
        }

        int missing = Array.FindIndex(latent, double.IsNaN);
        return missing < 0
            ? latent
            : throw new InvalidOperationException(
                $"The reading '{problem.Targets[missing].Reading.SurveyId}' was not simulated.");
    }
}
