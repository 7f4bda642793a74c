using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Kernel;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Planning;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Runtime;
using AdoptionSim.Runtime.Folders;
using AdoptionSim.Studies.Attribution;

namespace AdoptionSim;

/// <summary>Says which lever or pillar of a scenario did what.</summary>
public sealed class Explanation
{
    private readonly ResolvedScenario scenario;
    private readonly ExplainOptions options;
    private readonly AttributionStudy study;
    private readonly IReadOnlyList<Indicator> outcomes;
    private readonly IReadOnlyDictionary<string, LeverFact> facts;
    private readonly string month;

    private Explanation(
        ResolvedScenario scenario, ExplainOptions options, IReadOnlyDictionary<string, LeverFact> facts,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        this.scenario = scenario;
        this.options = options;
        this.facts = facts;
        Diagnostics = diagnostics;
        DateOnly last = scenario.Scenario.To.FirstDay;
        DateOnly day = options.Month ?? last;
        month = day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (day < scenario.Scenario.From.FirstDay || day > last)
        {
            throw NotComparableException.Of("month", scenario.Scenario.Id, month);
        }

        outcomes = OutcomesOf(scenario, options.Outcomes);
        if (scenario.LeverIds.Count == 0)
        {
            throw NotComparableException.Of("levers", scenario.Scenario.Id, "0");
        }

        study = new AttributionStudy(scenario, options.By, facts, new AttributionOptions
        {
            OutDirectory = options.Run.OutDirectory,
            Month = month,
            Surveys = SurveyPlans.Of,
            Read = open => ValuesOf(IndicatorValues.Read(open, [day]), day),
            Threads = options.Run.Threads,
            Clock = options.Run.Clock,
            Orders = options.Orders,
        });
    }

    /// <summary>What was found in the scenario's files that can be used all the same.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Replicates of each run.</summary>
    public int Replicates => scenario.Scenario.Replicates;

    /// <summary>Opens a scenario file, or the scenario of a finished run.</summary>
    /// <param name="name">Path of the scenario, or what names the run.</param>
    /// <param name="options">How it is explained; null for the usual.</param>
    /// <exception cref="ScenarioInvalidException">The scenario or its data cannot be used.</exception>
    /// <exception cref="NotComparableException">
    /// The scenario pulls no lever, has no such indicator or month, or does not lead to the run it was copied from.
    /// </exception>
    public static Explanation Open(string name, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ExplainOptions chosen = options ?? new ExplainOptions();
        RunEntry? run = File.Exists(name) ? null : FindRun(name, chosen.Run.OutDirectory);
        string path = run?.Manifest is { } manifest ? Path.Combine(run.Folder, manifest.ScenarioFiles[0]) : name;
        RunOptions asked = run?.Manifest is { } stated
            ? FinishedScenario.AsRun(chosen.Run, stated)
            : chosen.Run;
        LoadResult loaded = Simulation.Load(path, asked.ToLoadOptions());
        if (loaded.Scenario is not { } scenario)
        {
            throw new ScenarioInvalidException(loaded.Diagnostics);
        }

        if (run?.Manifest is { } made)
        {
            FinishedScenario.Open(run.Folder, run.Name, made, chosen.Run);
        }

        return Of(scenario, chosen with { Run = asked }, loaded.Diagnostics);
    }

    /// <summary>Takes a scenario that is loaded.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">How it is explained; null for the usual. What it asks was applied when it was loaded.
    /// </param>
    /// <exception cref="ScenarioInvalidException">The facts about levers cannot be used.</exception>
    /// <exception cref="NotComparableException">The scenario pulls no lever, or has no such indicator or month.
    /// </exception>
    public static Explanation Open(ResolvedScenario scenario, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Of(scenario, options ?? new ExplainOptions(), []);
    }

    private static Explanation Of(
        ResolvedScenario scenario, ExplainOptions options, IReadOnlyList<Diagnostic> diagnostics)
    {
        IReadOnlyDictionary<string, LeverFact> known = LeverFacts.Read(
            options.Run.AssetsDirectory, out IReadOnlyList<Diagnostic> wrong);
        return wrong.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? throw new ScenarioInvalidException(wrong)
            : new Explanation(scenario, options, known, diagnostics);
    }

    /// <summary>Refuses a scenario that does not fit into the memory of this machine; its runs leave no folders.
    /// </summary>
    /// <exception cref="RunTooLargeException">It does not fit; nothing was run.</exception>
    public void CheckRoom() => RunPlanner.Check([scenario], options.Run, keepsFolders: false);

    /// <summary>Says what there is to do; runs two subsets to measure when that is more than a moment.</summary>
    /// <param name="cancellation">Stops between months.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<AttributionPlan> PlanAsync(CancellationToken cancellation = default) => Task.Factory.StartNew(
        () => study.Plan(cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Runs what was not run before, shares the effects out, and leaves a folder.</summary>
    /// <param name="progress">Hears how far it has come; its replicates are runs.</param>
    /// <param name="cancellation">Stops between months; finished runs are kept.</param>
    /// <exception cref="RunFolderException">The environment does not let values or the folder be kept.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<ExplanationResult> RunAsync(
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default) => Task.Factory.StartNew(
        () =>
        {
            DateTimeOffset started = options.Run.Clock.GetUtcNow();
            study.Run(progress, cancellation);
            return Keep(Found(), started, cancellation);
        }, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static RunEntry? FindRun(string name, string outDirectory)
    {
        IReadOnlyList<RunEntry> found = RunRegistry.Find(outDirectory, name);
        if (found.Count != 1)
        {
            return null;
        }

        return found[0].Manifest is not null && FileDigests.Verify(found[0].Folder)
            ? found[0]
            : throw NotComparableException.Of("folder", name, found[0].Problem ?? found[0].State.ToString());
    }

    private static IReadOnlyList<Indicator> OutcomesOf(ResolvedScenario scenario, IReadOnlyList<string> wanted)
    {
        string[] comparators = [.. scenario.Scenario.Countries.Skip(1).Select(country => country.Pack.Code)];
        IReadOnlyList<Indicator> all = IndicatorCatalogue.Of(comparators);
        string[] ids = wanted.Count > 0 ? [.. wanted] :
        [
            IndicatorCatalogue.HomePrefix + GapMeasures.AggregateColumn(GapMeasure.FirmUsage),
            .. comparators.Take(1).Select(code => IndicatorCatalogue.GapId(
                GapMeasures.Id(GapMeasure.IndividualUsage), code, GapColumns.Points)),
        ];
        return
        [
            .. ids.Distinct(StringComparer.Ordinal).Select(id =>
                all.FirstOrDefault(indicator => string.Equals(indicator.Id, id, StringComparison.Ordinal))
                    ?? throw new NotComparableException([new ComparabilityProblem(
                        "indicator", scenario.Scenario.Id, id, scenario.Scenario.Id,
                        string.Join(", ", all.Select(indicator => indicator.Id)))])),
        ];
    }

    /// <summary>Values that can be added up: logarithms where the effect is a ratio.</summary>
    private static SubsetValues ValuesOf(IndicatorValues values, DateOnly day) => new(
        values.Replicates,
        values.Indicators.ToDictionary(
            indicator => indicator.Id,
            indicator => (IReadOnlyList<double?>)[.. values.Of(indicator.Id, day)
                .Select(value => AddableOf(indicator, value.Known))],
            StringComparer.Ordinal));

    private static double? AddableOf(Indicator indicator, double? value)
    {
        if (indicator.Effect == EffectKind.Difference || value is not double known)
        {
            return value;
        }

        return known > 0.0 ? PortableMath.Log(known) : null;
    }

    private ExplanationResult Keep(
        Attribution attribution, DateTimeOffset started, CancellationToken cancellation)
    {
        var asked = new ExplanationAsked
        {
            FullRunId = attribution.FullRunId,
            EmptyRunId = attribution.EmptyRunId,
            By = attribution.ByPillar ? ExplanationAsked.Pillar : ExplanationAsked.Lever,
            Outcomes = [.. outcomes.Select(outcome => outcome.Id)],
            Month = attribution.Month,
            Orders = attribution.Orders,
        };
        using var folder = ExplanationFolder.Create(
            options.Run.OutDirectory, asked, scenario.Scenario.Id, scenario.Scenario.Title, started);
        ShareTable.Write(attribution, asked.Id, folder.OpenTable);
        using (var numbers = new MemoryStream())
        {
            NumberCatalogue.Of(attribution).WriteCsv(numbers);
            folder.Write(RunFolder.NumbersFile, numbers.ToArray());
        }

        ExplanationManifest manifest = folder.Manifest(options.Run.Clock.GetUtcNow());
        foreach ((string name, string html) in ResultReport.Pages(
            ReportSubjects.Of(attribution, manifest), AttributionFigures.OfFolder(attribution)))
        {
            folder.Write(name, Encoding.UTF8.GetBytes(html));
        }

        cancellation.ThrowIfCancellationRequested();
        return new ExplanationResult(
            folder.Complete(manifest, ResultTables.OfExplanation), manifest.ResultDigest, attribution,
            options.Run.Language);
    }

    private Attribution Found() => new()
    {
        ScenarioId = scenario.Scenario.Id,
        FullRunId = study.FullRunId,
        EmptyRunId = study.EmptyRunId,
        Month = month,
        Replicates = scenario.Scenario.Replicates,
        ByPillar = options.By == PlayerKind.Pillar,
        Orders = options.Orders,
        Outcomes = [.. outcomes.Select(outcome => AttributedOutcomes.Of(outcome, study.Outcome(outcome.Id), facts))],
    };
}
