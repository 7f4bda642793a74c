using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Showing;
using AdoptionSim.Model.Population;
using AdoptionSim.Planning;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime;

namespace AdoptionSim.Notebooks;

/// <summary>
/// A scenario that is changed in code and read as strictly as a file: an unknown lever, a wrong unit or a value out of
/// range becomes a problem with its place and what to do, all in one pass. It never changes; every change gives another
/// scenario.
/// </summary>
/// <example>
/// <code>
/// Scenario plan = Scenario.Load("plan-fy2025").WithScale(20_000).WithReplicates(4);
/// Scenario more = plan.Set("levers.sme_subsidy.rate", "66.7 %").Named("more", "補助率を上げる", "Higher rate");
/// RunComparison effect = await plan.CompareAsync(more);
/// </code>
/// </example>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class Scenario : IShown
{
    private readonly ScenarioSource source;
    private readonly string? assetsDirectory;
    private readonly Lazy<LoadResult> loaded;

    private Scenario(ScenarioSource source, ReportLanguage language, string? assetsDirectory)
    {
        this.source = source;
        this.assetsDirectory = assetsDirectory;
        Language = language;
        loaded = new Lazy<LoadResult>(() => source.Load(assetsDirectory));
    }

    /// <summary>Language in which it and its results are shown.</summary>
    public ReportLanguage Language { get; }

    /// <summary>All problems, in order of their places; warnings stand beside errors.</summary>
    public IReadOnlyList<Diagnostic> Problems => loaded.Value.Diagnostics;

    /// <summary>Whether it can be run.</summary>
    public bool IsValid => loaded.Value.Scenario is not null;

    /// <summary>Id, as results are named by it.</summary>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public string Id => Resolved.Scenario.Id;

    /// <summary>Title in both languages.</summary>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public BilingualText Title => Resolved.Scenario.Title;

    /// <summary>Ids of the levers that it pulls, in ordinal order.</summary>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public IReadOnlyList<string> Levers => Resolved.LeverIds;

    /// <summary>Number of replicates.</summary>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public int Replicates => Resolved.Scenario.Replicates;

    /// <summary>k of the scale 1:k: how many firms or persons one agent of Japan stands for.</summary>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public int Scale => Resolved.Scenario.Scale;

    /// <summary>Everything that was asked, as the engine takes it.</summary>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public ResolvedScenario Resolved =>
        loaded.Value.Scenario ?? throw new ScenarioInvalidException(loaded.Value.Diagnostics);

    /// <summary>Names of the scenarios that come with the program.</summary>
    public static IReadOnlyList<string> Names => ShippedScenarios.Names();

    /// <summary>Reads a scenario.</summary>
    /// <param name="nameOrPath">Name of a shipped scenario, such as <c>plan-fy2025</c>, or path of a file.</param>
    /// <param name="assetsDirectory">Folder of facts and parameters; null for those of the program.</param>
    /// <returns>The scenario; mistakes in files are its <see cref="Problems"/> and never throw.</returns>
    public static Scenario Load(string nameOrPath, string? assetsDirectory = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrPath);
        return new Scenario(ScenarioSource.Of(nameOrPath), UsualLanguage.Current(), assetsDirectory);
    }

    /// <summary>Reads a scenario from a text, as a file of that text would be read.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="folder">Folder of the files that it extends; null for the shipped scenarios.</param>
    /// <returns>The scenario; mistakes in the text are its <see cref="Problems"/> and never throw.</returns>
    public static Scenario FromYaml(string yaml, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return new Scenario(ScenarioSource.OfText(yaml, folder), UsualLanguage.Current(), null);
    }

    /// <summary>Lays a value over the scenario, as <c>--set path=value</c> does.</summary>
    /// <param name="path">Path of the value, such as <c>levers.sme_subsidy.rate</c>.</param>
    /// <param name="value">The value as a file would have it: <c>66.7 %</c>, <c>{2026: 3400 億円, 2028: 0}</c>.</param>
    public Scenario Set(string path, string value)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(value);
        return With(source with { Changes = source.Changes.Add($"{path}={value}") });
    }

    /// <summary>Lays a number over the scenario.</summary>
    /// <param name="path">Path of the value, such as <c>parameters.social_interaction</c>.</param>
    /// <param name="value">The number, in the unit that the value has in files.</param>
    public Scenario Set(string path, double value) =>
        Set(path, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Gives a lever values; what it had beside them stays.</summary>
    /// <param name="lever">Id of the lever, such as <c>sme_subsidy</c>.</param>
    /// <param name="values">Keys of the lever with their values as a file would have them.</param>
    public Scenario WithLever(string lever, params IReadOnlyList<(string Key, string Value)> values)
    {
        ArgumentNullException.ThrowIfNull(lever);
        ArgumentNullException.ThrowIfNull(values);
        return values.Aggregate(this, (scenario, pair) => scenario.Set($"levers.{lever}.{pair.Key}", pair.Value));
    }

    /// <summary>Takes levers out; one that is not there is a problem.</summary>
    /// <param name="levers">Ids of the levers.</param>
    public Scenario Without(params IReadOnlyList<string> levers)
    {
        ArgumentNullException.ThrowIfNull(levers);
        BilingualText title = IsValid ? Title : new BilingualText(source.Name, source.Name);
        string id = IsValid ? Id : "scenario";
        ScenarioSource plain = source with
        {
            Changes = [.. source.Changes.Where(change => !levers.Any(lever => IsOf(lever, change)))],
        };
        return With(plain.Derived(id, new ReportText(title.Ja, title.En), levers));
    }

    /// <summary>Gives it a name of its own, under which its results are kept and shown.</summary>
    /// <param name="id">Id: small letters, digits and hyphens.</param>
    /// <param name="ja">Title in Japanese.</param>
    /// <param name="en">Title in English.</param>
    public Scenario Named(string id, string ja, string en)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(ja);
        ArgumentNullException.ThrowIfNull(en);
        return With(source.Derived(id, new ReportText(ja, en), []));
    }

    /// <summary>The same with another number of replicates.</summary>
    /// <param name="replicates">Replicates, 1 or more; below 19 there is no band of 5 to 95 percent.</param>
    public Scenario WithReplicates(int replicates) => With(source with { Replicates = replicates });

    /// <summary>The same with another seed of all draws.</summary>
    /// <param name="seed">Seed.</param>
    public Scenario WithSeed(ulong seed) => With(source with { Seed = seed });

    /// <summary>The same at another scale.</summary>
    /// <param name="scale">k of 1:k; 1 is one to one.</param>
    public Scenario WithScale(int scale) => With(source with { Scale = scale });

    /// <summary>The same, shown in a language.</summary>
    /// <param name="language">Language.</param>
    public Scenario In(ReportLanguage language) => new(source, language, assetsDirectory);

    /// <summary>The scenario as one file that stands alone: parents and changes are laid over each other.</summary>
    /// <param name="withDefaults">Whether what the scenario leaves open is written too.</param>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public string ToYaml(bool withDefaults = false) => ScenarioText.ToYaml(Resolved, withDefaults, withOrigins: false);

    /// <summary>All problems as a table.</summary>
    public Listing Validate() => ScenarioTables.ProblemsOf(Problems, Language);

    /// <summary>What it asks differently from another scenario, value by value.</summary>
    /// <param name="baseline">The other scenario.</param>
    /// <exception cref="ScenarioInvalidException">One of them has errors.</exception>
    public Listing DifferencesFrom(Scenario baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return ScenarioTables.DifferencesOf(baseline.Resolved, Resolved, Language);
    }

    /// <summary>Says what a run will be: counts, time, memory, and what its levers do.</summary>
    /// <param name="baseline">What it is compared with; null for nothing.</param>
    /// <param name="options">How it would be run; null for the usual.</param>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    public async Task<ScenarioPlan> PlanAsync(Scenario? baseline = null, RunOptions? options = null) =>
        new(await Simulation.PlanAsync(Resolved, Checked(options), baseline?.Resolved).ConfigureAwait(false), Language);

    /// <summary>Runs it and leaves a folder that holds all of it. What does not fit into the memory or on the disk is
    /// refused before it begins.</summary>
    /// <param name="options">Threads, folder of all runs, clock; null for the usual. What is asked is asked by the
    /// scenario itself.</param>
    /// <param name="progress">Hears how far it has come, on the threads that work.</param>
    /// <param name="cancellation">Stops between months.</param>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    /// <exception cref="RunTooLargeException">It does not fit.</exception>
    /// <exception cref="Runtime.Folders.RunFolderException">The environment does not let the folder be written.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<Run> RunAsync(
        RunOptions? options = null, IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        RunOptions chosen = Checked(options);
        await Task.Run(() => Simulation.CheckRoom(Resolved, chosen), cancellation).ConfigureAwait(false);
        RunResult result = await Simulation.RunAsync(Resolved, chosen, progress, cancellation).ConfigureAwait(false);
        return result.Open().In(Language);
    }

    /// <summary>Compares variants with this scenario replicate by replicate, on the same draws. Runs that are there
    /// are used again.</summary>
    /// <param name="variants">One variant or more.</param>
    /// <exception cref="ScenarioInvalidException">A scenario has errors.</exception>
    /// <exception cref="NotComparableException">They cannot be paired: other months, scale, seed or replicates.
    /// </exception>
    public Task<RunComparison> CompareAsync(params IReadOnlyList<Scenario> variants) =>
        CompareAsync(variants, null);

    /// <summary>Compares variants with this scenario, with options.</summary>
    /// <param name="variants">One variant or more.</param>
    /// <param name="options">Threads, folder of all runs, clock; null for the usual.</param>
    /// <param name="months">First days of the months to look at; null for the usual.</param>
    /// <param name="progress">Hears how far it has come, on the threads that work.</param>
    /// <param name="cancellation">Stops between months.</param>
    /// <exception cref="ScenarioInvalidException">A scenario has errors.</exception>
    /// <exception cref="NotComparableException">They cannot be paired.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<RunComparison> CompareAsync(
        IReadOnlyList<Scenario> variants, RunOptions? options, IReadOnlyList<DateOnly>? months = null,
        IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(variants);
        ComparisonResult result = await Simulation.CompareAsync(
            [Resolved, .. variants.Select(variant => variant.Resolved)], Checked(options), months, progress,
            cancellation).ConfigureAwait(false);
        return result.Open().In(Language);
    }

    /// <summary>Says which lever did what, without depending on an order (Shapley values on paired seeds).</summary>
    /// <param name="options">What is explained; null for the usual.</param>
    /// <param name="progress">Hears how far it has come; its replicates are runs.</param>
    /// <param name="cancellation">Stops between months.</param>
    /// <exception cref="ScenarioInvalidException">It has errors.</exception>
    /// <exception cref="NotComparableException">It pulls no lever, or has no such indicator or month.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<LeverExplanation> ExplainAsync(
        ExplainOptions? options = null, IProgress<RunProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ExplainOptions chosen = options ?? new ExplainOptions();
        Checked(chosen.Run);
        var explanation = Explanation.Open(Resolved, chosen);
        ExplanationResult result = await explanation.RunAsync(progress, cancellation).ConfigureAwait(false);
        return new LeverExplanation(result.Folder, result.Attribution, Language);
    }

    /// <summary>What it is, or its problems where it has errors, as lines of a console.</summary>
    public override string ToString() => Shown().ToString();

    /// <inheritdoc/>
    public string ToHtml() => Shown().ToHtml();

    /// <summary>Every value with the file and line where it was written; the problems where it has errors.</summary>
    public string ToCsv() =>
        (IsValid ? ScenarioTables.ValuesOf(Resolved, Language) : Validate()).ToCsv();

    /// <inheritdoc/>
    public string Cite() => Listing.Program(Language);

    private Listing Shown() => IsValid ? ScenarioTables.SummaryOf(Resolved, Problems, Language) : Validate();

    private Scenario With(ScenarioSource other) => new(other, Language, assetsDirectory);

    private static bool IsOf(string lever, string change) =>
        change.StartsWith($"levers.{lever}.", StringComparison.Ordinal)
        || change.StartsWith($"levers.{lever}=", StringComparison.Ordinal);

    /// <summary>What is asked belongs to the scenario, so that it cannot be said twice and differently.</summary>
    private static RunOptions Checked(RunOptions? options)
    {
        RunOptions chosen = options ?? new RunOptions();
        return chosen.Replicates is null && chosen.Seed is null && chosen.Scale is null && chosen.Overrides.Count == 0
            ? chosen
            : throw new ArgumentException(
                "Replicates, seed, scale and changes belong to the scenario: use WithReplicates, WithSeed, WithScale "
                + "and Set.", nameof(options));
    }
}
