using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Pages;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim;

/// <summary>The report of a folder of results: its figures, and one HTML page for each language.</summary>
public sealed record ResultReport
{
    private ResultReport(FolderIdentity identity, ReportSubject subject, IReadOnlyList<Figure> figures)
    {
        Identity = identity;
        Subject = subject;
        Figures = figures;
    }

    /// <summary>What the folder says of itself.</summary>
    public FolderIdentity Identity { get; }

    /// <summary>What the report says of the folder.</summary>
    public ReportSubject Subject { get; }

    /// <summary>The figures, in the order of the report.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Reads a finished folder.</summary>
    /// <param name="folder">The folder of a run, a comparison or an explanation.</param>
    /// <exception cref="FormatException">A manifest or table cannot be read.</exception>
    /// <exception cref="RunFolderException">The environment does not let files be read.</exception>
    public static ResultReport Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string full = Path.GetFullPath(folder);
        try
        {
            ResultReport report = RunRegistry.Show(full).Manifest is { } run
                ? OfRun(full, run)
                : OfStudy(full);
            HashSet<string> known =
                [.. FolderNumbers.Read(full).Select(number => number.Id)];
            int missing = report.Figures.SelectMany(figure => figure.Table.Rows).SelectMany(row => row)
                .SelectMany(cell => cell.Numbers).Select(number => number.Id).Distinct(StringComparer.Ordinal)
                .Count(id => !known.Contains(id));
            return new ResultReport(
                report.Identity, report.Subject with { NumbersMissing = missing }, report.Figures);
        }
        catch (Exception failure) when (failure is ParquetFormatException or InvalidDataException)
        {
            throw new FormatException(failure.Message, failure);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(full, failure);
        }
    }

    /// <summary>Renders the page of a language.</summary>
    /// <param name="language">Language.</param>
    public string ToHtml(ReportLanguage language) => ReportPage.Render(Subject, Figures, language);

    /// <summary>
    /// Writes pages into the finished folder. Results stay as they are; description and sums are renewed with the
    /// pages, so the folder stays sound. Pages that are there already, byte for byte, are left alone.
    /// </summary>
    /// <param name="folder">The folder, which was checked to be as it was left.</param>
    /// <param name="languages">Languages.</param>
    /// <returns>Paths of the pages.</returns>
    /// <exception cref="RunFolderException">The environment does not let files be written.</exception>
    public IReadOnlyList<string> Write(string folder, params IReadOnlyList<ReportLanguage> languages)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(languages);
        Dictionary<string, byte[]> pages = languages.ToDictionary(
            ReportPage.FileName, language => Encoding.UTF8.GetBytes(ToHtml(language)), StringComparer.Ordinal);
        RenderedFiles.Write(
            folder, Identity, pages, ResultTables.Of(Identity.Kind));
        return [.. pages.Keys.Select(name => Path.GetFullPath(Path.Combine(folder, name)))];
    }

    /// <summary>The pages of a run whose folder is still being written, by the names of their files.</summary>
    internal static IEnumerable<(string Name, string Html)> Pages(
        ReportSubject subject, IReadOnlyList<Figure> figures) =>
        from language in Enum.GetValues<ReportLanguage>()
        select (ReportPage.FileName(language), ReportPage.Render(subject, figures, language));

    private static ResultReport OfRun(string folder, RunManifest manifest)
    {
        Headline headline = HeadlineBuilder.Build(RunResults.Open(folder));
        return new ResultReport(
            FolderIdentity.Of(manifest), ReportSubjects.Of(folder, manifest, headline),
            RunFigures.Of(folder, headline));
    }

    private static ResultReport OfStudy(string folder)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, ManifestFile.Name));
        return ManifestFile.ParseExplanation(bytes) is { } explanation ? OfExplanation(folder, explanation)
            : ManifestFile.ParseComparison(bytes) is { } comparison ? OfComparison(folder, comparison)
            : throw new FormatException($"{ManifestFile.Name} is that of no run, comparison or explanation");
    }

    private static ResultReport OfExplanation(string folder, ExplanationManifest manifest)
    {
        var asked = ExplanationAsked.Parse(File.ReadAllBytes(Path.Combine(folder, ComparisonFolder.AskedFile)));
        ShareReader shares = ShareReader.Open(Path.Combine(folder, RunFolder.DataFolder));
        var attribution = new Attribution
        {
            ScenarioId = manifest.ScenarioId,
            FullRunId = asked.FullRunId,
            EmptyRunId = asked.EmptyRunId,
            Month = asked.Month,
            Replicates = shares.Replicates,
            ByPillar = asked.By is ExplanationAsked.Pillar,
            Orders = asked.Orders,
            Outcomes = shares.Outcomes,
        };
        return new ResultReport(
            FolderIdentity.Of(manifest), ReportSubjects.Of(attribution, manifest),
            AttributionFigures.OfFolder(attribution));
    }

    private static ResultReport OfComparison(string folder, ComparisonManifest manifest)
    {
        Comparison comparison = ComparisonReader.Read(
            Path.Combine(folder, RunFolder.DataFolder), manifest.ComparisonId,
            [.. manifest.Runs.Select(run => run.Label)], [.. manifest.Runs.Select(run => run.RunId)]);
        return new ResultReport(
            FolderIdentity.Of(manifest),
            ReportSubjects.Of(comparison, manifest.Runs, manifest.EngineVersion, manifest.ResultDigest),
            ComparisonFigures.Of(comparison));
    }
}
