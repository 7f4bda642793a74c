using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Notebooks;

/// <summary>A finished run: its tables, series and figures, read from its folder. Nothing is changed.</summary>
/// <example>
/// <code>
/// Run run = await Scenario.Load("plan-fy2025").WithScale(20_000).WithReplicates(4).RunAsync();
/// Series gap = run.Gap("US");
/// double? behind = gap.At(new DateOnly(2030, 12, 1)).Median;
/// </code>
/// </example>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class Run : KeptResult
{
    private const int MainTables = 3;
    private const double Hundred = 100.0;

    private readonly RunManifest manifest;
    private readonly Lazy<RunResults> results;
    private readonly Lazy<Headline> headline;

    private Run(RunEntry entry, RunManifest manifest, ReportLanguage language)
        : base(entry.Folder, language)
    {
        this.manifest = manifest;
        results = new Lazy<RunResults>(() => Reading(() => RunResults.Open(Folder)));
        headline = new Lazy<Headline>(() => HeadlineBuilder.Build(results.Value));
        Entry = entry;
    }

    /// <summary>Run id: what was asked, as a digest.</summary>
    public string Id => manifest.RunId;

    /// <summary>Digest of what came out.</summary>
    public string ResultDigest => manifest.ResultDigest;

    /// <summary>Id of the scenario.</summary>
    public string ScenarioId => manifest.ScenarioId;

    /// <summary>Title of the scenario.</summary>
    public string Title => Language == ReportLanguage.Ja ? manifest.ScenarioTitle.Ja : manifest.ScenarioTitle.En;

    /// <summary>Everything that the folder says of the run.</summary>
    public RunManifest Manifest => manifest;

    /// <summary>Number of replicates.</summary>
    public int Replicates => manifest.Replicates;

    /// <summary>Countries, home first.</summary>
    public IReadOnlyList<string> Countries => results.Value.Countries;

    /// <summary>First days of the months.</summary>
    public IReadOnlyList<DateOnly> Months => results.Value.Months;

    /// <summary>Ids of the measures of use and investment, for <see cref="Usage"/> and <see cref="Gap"/>.</summary>
    public static IReadOnlyList<string> Measures => GapMeasures.Ids;

    /// <summary>Ids of the quantities of work, for <see cref="Work"/>.</summary>
    public static IReadOnlyList<string> WorkQuantities => [.. WorkMeasures.All.Select(measure => measure.Id)];

    private RunEntry Entry { get; }

    /// <summary>Opens a finished run.</summary>
    /// <param name="run">Path of its folder, its name, the first letters of its id, or <c>latest</c>.</param>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <exception cref="ArgumentException">There is no such run, more than one, or it is not finished.</exception>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static Run Open(string run, string outDirectory = "runs")
    {
        ArgumentException.ThrowIfNullOrEmpty(run);
        IReadOnlyList<RunEntry> found = RunRegistry.Find(outDirectory, run);
        return found is [{ Manifest: { } manifest } entry]
            ? new Run(entry, manifest, UsualLanguage.Current())
            : throw new ArgumentException(
                found.Count == 1
                    ? $"'{found[0].Name}' is no finished run."
                    : $"'{Path.GetFileName(run)}' names {found.Count} runs; one is wanted.", nameof(run));
    }

    /// <summary>The runs of a folder by time, unfinished and unreadable ones included.</summary>
    /// <param name="outDirectory">Folder of all runs.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static Listing List(string outDirectory = "runs")
    {
        ReportLanguage language = UsualLanguage.Current();
        return new Listing(
            [
                Listing.TableOf(
                    new("ある run", "Runs"),
                    [new("名前", "Name"), new("状態", "State"), Listing.Same("run id"), new("反復", "Replicates")],
                    RunRegistry.List(outDirectory).Select(entry => (IReadOnlyList<ReportText>)
                    [
                        Listing.Same(entry.Name), Listing.Same(entry.State.ToString()),
                        Listing.Same(entry.Manifest?.RunId[..IdLetters]),
                        Listing.Same(entry.Manifest?.Replicates.ToString(CultureInfo.InvariantCulture)),
                    ])),
            ],
            language, Listing.Program(language));
    }

    /// <summary>The same, shown in a language.</summary>
    /// <param name="language">Language.</param>
    public Run In(ReportLanguage language) => new(Entry, manifest, language);

    /// <summary>Use or investment of a country over all months.</summary>
    /// <param name="measure">Id of the measure, such as <c>firm_usage</c>.</param>
    /// <param name="country">Country; null for the home country.</param>
    /// <returns>Percent, or bn USD a year.</returns>
    /// <exception cref="ArgumentException">There is no such measure or country.</exception>
    public Series Usage(string measure = "firm_usage", string? country = null)
    {
        CheckMeasure(measure);
        string code = country ?? results.Value.Home;
        bool isMoney = GapColumns.IsInvestment(measure);
        return SeriesOf(
            Joined(ReportTexts.NameOf("short", measure), ReportTexts.NameOf("country", code)),
            isMoney ? "bn_usd_per_year" : "percent",
            replicate => results.Value.UsageCurve(measure, code, replicate), isMoney ? 1.0 : Hundred);
    }

    /// <summary>How far the home country is behind a country over all months; above zero is behind.</summary>
    /// <param name="comparator">Country, such as <c>US</c>.</param>
    /// <param name="measure">Id of the measure; investment has <c>ratio</c> and <c>log_odds</c> alone.</param>
    /// <param name="column"><c>points</c>, <c>log_odds</c>, <c>lag_months</c> or <c>ratio</c>.</param>
    /// <exception cref="ArgumentException">There is no such country, measure or column.</exception>
    public Series Gap(string comparator, string measure = "individual_usage", string column = GapColumns.Points)
    {
        ArgumentNullException.ThrowIfNull(comparator);
        CheckMeasure(measure);
        if (!GapColumns.All.Contains(column, StringComparer.Ordinal) || !GapColumns.Has(measure, column))
        {
            throw new ArgumentException(
                $"The measure '{measure}' has no column '{column}'; columns are "
                + $"{string.Join(", ", GapColumns.All.Where(known => GapColumns.Has(measure, known)))}.",
                nameof(column));
        }

        return SeriesOf(
            Joined(ReportTexts.NameOf("short", measure), Behind(ReportTexts.NameOf("country", comparator))),
            GapColumns.UnitOf(column),
            replicate => results.Value.GapCurve(measure, column, comparator, replicate), 1.0);
    }

    /// <summary>A quantity of work of the home country over all months.</summary>
    /// <param name="quantity">Id, such as <c>unemployment_rate</c>; <see cref="WorkQuantities"/> lists all.</param>
    /// <returns>The unit of the quantity; events are sums over twelve months.</returns>
    /// <exception cref="ArgumentException">There is no such quantity.</exception>
    public Series Work(string quantity)
    {
        WorkMeasure measure = WorkMeasures.All.FirstOrDefault(known => known.Id == quantity)
            ?? throw new ArgumentException(
                $"There is no quantity '{quantity}'; there are {string.Join(", ", WorkQuantities)}.",
                nameof(quantity));
        string home = results.Value.Home;
        return SeriesOf(
            WithoutUnit(ReportTexts.NameOf("work_measure", measure.Id)), measure.Unit,
            replicate => results.Value.WorkCurve(measure, home, replicate), 1.0);
    }

    /// <summary>All main tables, as the command prints them.</summary>
    public Listing Headline() => new(HeadlineTables.Of(headline.Value), Language, Cite());

    /// <inheritdoc/>
    private protected override IReadOnlyList<PrintedTable> Main() =>
        [.. HeadlineTables.Simulated(headline.Value).Take(MainTables)];

    /// <inheritdoc/>
    private protected override string Head()
    {
        string replicates = Language == ReportLanguage.Ja ? "反復" : "replicates";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{manifest.ScenarioId} · {Title} · {manifest.From} – {manifest.To} · "
            + $"1:{manifest.Scales[manifest.HomeCountry]} · {replicates} {Replicates} · run id {Id[..IdLetters]}");
    }

    private Series SeriesOf(
        ReportText name, string unit, Func<int, IReadOnlyList<double?>> curve, double factor) => new(
        name, unit, Months,
        [
            .. Enumerable.Range(0, results.Value.Replicates)
                .Select(replicate => curve(replicate).Select(value => factor * value).ToArray()),
        ],
        Language, Cite());

    private static ReportText Joined(ReportText what, ReportText where) =>
        new($"{where.Ja}：{what.Ja}", $"{where.En}: {what.En}");

    /// <summary>A name without the unit in brackets at its end.</summary>
    private static ReportText WithoutUnit(ReportText name) => new(name.Ja.Split('（')[0], name.En.Split(" (")[0]);

    private static ReportText Behind(ReportText country) =>
        new($"{country.Ja}との差", $"Gap to {country.En}");

    private static void CheckMeasure(string measure)
    {
        if (!GapMeasures.Ids.Contains(measure, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"There is no measure '{measure}'; there are {string.Join(", ", GapMeasures.Ids)}.", nameof(measure));
        }
    }

    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is ParquetFormatException or InvalidDataException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }
}
