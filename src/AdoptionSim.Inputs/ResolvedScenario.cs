using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Inputs.Resolved;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs;

/// <summary>A scenario with everything that a run and its record need.</summary>
public sealed class ResolvedScenario
{
    private readonly SurveySets surveys;

    /// <summary>Makes a resolved scenario.</summary>
    /// <param name="surveys">Parameters of the survey operators.</param>
    internal ResolvedScenario(SurveySets surveys) => this.surveys = surveys;

    /// <summary>What the engine runs.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What surveys printed in the countries of the scenario.</summary>
    public required IReadOnlyList<PublishedReading> Readings { get; init; }

    /// <summary>Outcomes that the scenario asks for; empty means all.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>What the scenario expects of its results; never changes them.</summary>
    public IReadOnlyList<ScenarioCheck> Checks { get; init; } = [];

    /// <summary>Central parameters of every country, by country and id.</summary>
    public required IReadOnlyList<ResolvedParameter> Parameters { get; init; }

    /// <summary>Whether replicates draw parameters, those that the scenario sets excepted.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>Where each value of the scenario was written, by path.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>The scenario's file first, then its parents.</summary>
    public required IReadOnlyList<SourceFile> Sources { get; init; }

    /// <summary>Changes that were laid over the files as <c>path=value</c>, the last one on top.</summary>
    public IReadOnlyList<string> Overrides { get; init; } = [];

    /// <summary>
    /// Everything that changes results, as canonical JSON: sorted keys, invariant numbers, digests of the data.
    /// Comments, order, titles and notes never change it.
    /// </summary>
    public required string ResolvedJson { get; init; }

    /// <summary>Parents, file and options laid over each other.</summary>
    internal MapNode Tree { get; init; } = new(default, []);

    /// <summary>The scenario's file, byte for byte.</summary>
    public byte[] SourceBytes => Sources[0].Bytes;

    /// <summary>Central parameters of the survey operators, with the shifts of every country of the scenario.</summary>
    public SurveyParameters CentralSurveyParameters => surveys.CentreOf(ScenarioLanguage.HomeCountry);

    /// <summary>
    /// Parameters of the survey operators in a country and replicate, with the shifts of every country of the scenario.
    /// </summary>
    /// <param name="code">Country, ISO 3166 code of two letters.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <exception cref="KeyNotFoundException">The scenario has no such country.</exception>
    public SurveyParameters SurveyParametersOf(string code, int replicate) => surveys.Of(code, replicate);

    /// <summary>
    /// Ids of the levers that the scenario pulls, in ordinal order. Training has no strength of its own: it is pulled
    /// where it has money.
    /// </summary>
    public IReadOnlyList<string> LeverIds =>
    [
        .. Scenario.Countries[0].Levers.Select(lever => ScenarioLanguage.IdOf(lever.Lever))
            .Concat(Scenario.Countries[0].Budget.Training is null
                ? []
                : [ScenarioLanguage.IdOf(LeverId.Reskilling)])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The same scenario with some of its levers only: what a file without the others would resolve to, with the same
    /// run id.
    /// </summary>
    /// <param name="kept">Ids of the levers that stay.</param>
    public ResolvedScenario WithLevers(IReadOnlyCollection<string> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        CountryPlan home = Scenario.Countries[0];
        HashSet<string> gone = [.. LeverIds.Except(kept, StringComparer.Ordinal)];
        CountryPlan fewer = home with
        {
            Levers =
            [
                .. home.Levers.Where(
                    lever => kept.Contains(ScenarioLanguage.IdOf(lever.Lever), StringComparer.Ordinal)),
            ],
            Budget = BudgetOf(home.Budget, gone),
            BudgetByMember = [.. home.BudgetByMember.Select(budget => BudgetOf(budget, gone))],
        };
        return With(
            Scenario with { Countries = [fewer, .. Scenario.Countries.Skip(1)] },
            CanonicalJson.KeepLevers(ResolvedJson, kept));
    }

    /// <summary>
    /// The same scenario at another size, to measure what it takes. What was asked stays as it is written, so nothing
    /// that comes of it may be kept.
    /// </summary>
    /// <param name="scale">k of the scale 1:k of the home country.</param>
    /// <param name="comparatorPersons">Persons of a comparator, at most.</param>
    /// <param name="replicates">Number of replicates.</param>
    public ResolvedScenario OfSize(int scale, int comparatorPersons, int replicates) => With(
        Scenario with { Scale = scale, ComparatorPersons = comparatorPersons, Replicates = replicates },
        ResolvedJson);

    private ResolvedScenario With(Scenario changed, string resolvedJson) => new(surveys)
    {
        Scenario = changed,
        Readings = Readings,
        Outcomes = Outcomes,
        Checks = Checks,
        Tree = Tree,
        Overrides = Overrides,
        Parameters = Parameters,
        IsUncertain = IsUncertain,
        Origins = Origins,
        Sources = Sources,
        ResolvedJson = resolvedJson,
    };

    /// <summary>The budget without the money of levers that are not kept; what a programme books stays.</summary>
    private static BudgetPlan BudgetOf(BudgetPlan budget, HashSet<string> gone) => budget with
    {
        Operation = [.. budget.Operation.Where(funding => !gone.Contains(funding.Line.Key))],
        Subsidy = gone.Contains(ScenarioLanguage.IdOf(LeverId.SmeSubsidy)) ? null : budget.Subsidy,
        Training = gone.Contains(ScenarioLanguage.IdOf(LeverId.Reskilling)) ? null : budget.Training,
    };
}
