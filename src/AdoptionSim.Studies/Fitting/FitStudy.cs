using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model;
using AdoptionSim.Model.Population;
using AdoptionSim.Observations.Surveys;
using AdoptionSim.Runtime.Hosting;

namespace AdoptionSim.Studies.Fitting;

/// <summary>
/// Fits the home country, then each comparator around it. What the home country's data say about parameters that all
/// countries share is the comparators' starting point, and its members are their members.
/// </summary>
public sealed class FitStudy
{
    private const string CountryFolder = "/countries/";
    private const string Shifts = "survey_shift.";
    private readonly ResolvedScenario scenario;
    private readonly FitSpecification specification;
    private readonly FitOptions options;
    private readonly Action<string> report;

    /// <summary>Prepares a fit.</summary>
    /// <param name="scenario">The baseline, loaded without an earlier fit.</param>
    /// <param name="specification">What moves.</param>
    /// <param name="options">How large.</param>
    /// <param name="report">Hears how far it has come.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size of the options is below 1.</exception>
    public FitStudy(
        ResolvedScenario scenario, FitSpecification specification, FitOptions options, Action<string> report)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(specification);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Members, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.HomeScale, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ComparatorPersons, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        this.scenario = scenario;
        this.specification = specification;
        this.options = options;
        this.report = report;
    }

    /// <summary>Fits every country of the scenario, the home country first.</summary>
    public IReadOnlyList<FitResult> Run()
    {
        using var threads = new BlockThreads(options.Threads);
        List<FitResult> results = [];
        foreach (CountryPlan country in scenario.Scenario.Countries)
        {
            results.Add(Fit(country.Pack, results.FirstOrDefault(), threads));
        }

        return results;
    }

    private FitResult Fit(CountryPack pack, FitResult? home, BlockThreads threads)
    {
        string stage = home is null ? FitSpecification.Home : FitSpecification.Comparator;
        FitProblem problem = Problem(pack, home, stage);
        int scale = home is null ? options.HomeScale : ScaleFor(pack);
        var simulator = new FitSimulator(pack, problem, scenario.Scenario.From, scale, options.Seed);
        report($"{pack.Code}: {problem.Parameters.Count(p => p.MovesWithData)} parameters move, "
            + $"{problem.Parameters.Count(p => !p.MovesWithData)} are drawn, {problem.Targets.Count} readings");
        return new CountryFit(problem, simulator, threads, options.Seed, pack.DrawScope, report)
            .Fit(home is null ? [] : Shareable(home, pack), options.Members);
    }

    private FitProblem Problem(CountryPack pack, FitResult? home, string stage)
    {
        Dictionary<string, double> found = home is null
            ? []
            : home.Parameters.ToDictionary(value => value.Parameter.Id, value => value.Value, StringComparer.Ordinal);
        List<FitParameter> parameters = [];
        Dictionary<string, double> settled = new(StringComparer.Ordinal);
        foreach (ResolvedParameter parameter in scenario.Parameters.Where(p => p.CountryCode == pack.Code))
        {
            bool isOwn = home is null || IsOwn(parameter);
            double centre = !isOwn && found.TryGetValue(parameter.Id, out double value) ? value : parameter.Value;
            bool? moves = IsForeignShift(parameter) ? null : specification.MovesWithData(stage, parameter.Id);
            if (moves is { } movesWithData && parameter.High > parameter.Low)
            {
                parameters.Add(new FitParameter(
                    parameter.Id, parameter.Unit, centre, parameter.Low, parameter.High, movesWithData));
            }
            else
            {
                settled[parameter.Id] = centre;
            }
        }

        return new FitProblem(pack.Code, parameters, Targets(pack), settled);
    }

    private List<FitTarget> Targets(CountryPack pack)
    {
        SurveyParameters surveys = scenario.SurveyParametersOf(pack.Code, 0);
        List<FitTarget> targets = [];
        foreach (PublishedReading reading in scenario.Readings)
        {
            if (reading.CountryCode == pack.Code && reading.Role == ReadingRole.Fitted
                && reading.FieldMonth >= scenario.Scenario.From
                && SurveyOperators.Find(reading, pack, surveys).Reason is null)
            {
                targets.Add(FitTarget.Of(reading, surveys));
            }
        }

        return targets;
    }

    /// <summary>Members of the home country without what this country's own file sets.</summary>
    private List<IReadOnlyDictionary<string, double>> Shareable(FitResult home, CountryPack pack)
    {
        HashSet<string> own = [.. scenario.Parameters
            .Where(parameter => parameter.CountryCode == pack.Code && IsOwn(parameter))
            .Select(parameter => parameter.Id)];
        return [.. home.Members.Select(member => member
            .Where(pair => !own.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal))];
    }

    /// <summary>Whether it shifts a survey of another country.</summary>
    private static bool IsForeignShift(ResolvedParameter parameter) =>
        parameter.Id.StartsWith(Shifts, StringComparison.Ordinal)
        && !parameter.Id.StartsWith($"{Shifts}{parameter.CountryCode.ToLowerInvariant()}.", StringComparison.Ordinal);

    private static bool IsOwn(ResolvedParameter parameter) =>
        parameter.File.Replace('\\', '/').Contains(CountryFolder, StringComparison.Ordinal);

    private int ScaleFor(CountryPack pack)
    {
        long persons = pack.Persons.Sum(cell => cell.Persons);
        return (int)Math.Max(1, persons / options.ComparatorPersons);
    }
}
