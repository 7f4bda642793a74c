using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Notebooks;

/// <summary>What a run and a comparison have in common: a folder with tables and numbers that can be cited.</summary>
/// <param name="folder">The folder.</param>
/// <param name="language">Language of what is written.</param>
internal sealed class FolderCitations(string folder, ReportLanguage language)
{
    private const string Ending = ".parquet";

    private readonly Lazy<ResultCitation> citation = new(() => ResultCitation.Open(folder));

    /// <summary>How the whole is cited.</summary>
    public string Whole => Written(Style);

    /// <summary>Names of the tables.</summary>
    public IEnumerable<string> Tables =>
        Directory.EnumerateFiles(DataFolder, "*" + Ending).Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    private CitationStyle Style => language == ReportLanguage.Ja ? CitationStyle.JaGov : CitationStyle.Apa;

    private string DataFolder => Path.Combine(folder, RunFolder.DataFolder);

    /// <summary>A table.</summary>
    public ResultTable Table(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string[] known = [.. Tables];
        return known.Contains(name, StringComparer.Ordinal)
            ? ResultTable.Read(Path.Combine(DataFolder, name + Ending), language, Whole)
            : throw new ArgumentException(
                $"There is no table '{name}'; there are {string.Join(", ", known)}.", nameof(name));
    }

    /// <summary>The figures of a report.</summary>
    public IReadOnlyList<ResultFigure> FiguresOf(ResultReport report)
    {
        string note = $"AdoptionSim {report.Subject.EngineVersion} · id {report.Subject.Id} · "
            + ReportTexts.Of("nature").In(language);
        HashSet<string> cited = [.. citation.Value.FigureIds];
        return
        [
            .. report.Figures.Select(figure => new ResultFigure(
                figure, note, language,
                cited.Contains(figure.Id) ? Written(Style, figure: figure.Id) : Whole)),
        ];
    }

    /// <summary>A figure by its id.</summary>
    public static ResultFigure Find(IReadOnlyList<ResultFigure> figures, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return figures.FirstOrDefault(figure => string.Equals(figure.Id, id, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"There is no figure '{id}'; there are {string.Join(", ", figures.Select(known => known.Id))}.",
                nameof(id));
    }

    /// <summary>Cites the whole, a number or a figure.</summary>
    public string Cite(CitationStyle style, string? number, string? figure)
    {
        PrintedNumber? found = number is null
            ? null
            : citation.Value.Find(number)
                ?? throw new ArgumentException($"There is no number '{number}'.", nameof(number));
        if (figure is not null && !citation.Value.FigureIds.Contains(figure, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no figure '{figure}'.", nameof(figure));
        }

        return Written(style, found, figure);
    }

    /// <summary>Titles come from whoever wrote the scenario, and steer no terminal.</summary>
    private string Written(CitationStyle style, PrintedNumber? number = null, string? figure = null) => string.Join(
        '\n', citation.Value.Write(style, number, figure).Split('\n').Select(TableViews.Printable));

    /// <summary>Every printed number as its file has it.</summary>
    public string Numbers()
    {
        string path = Path.Combine(folder, RunFolder.NumbersFile);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(path, failure);
        }
    }

    /// <summary>What a check of the folder found.</summary>
    public Listing Verify()
    {
        FolderReport report = FolderVerification.Check(folder);
        string files = report.Files.Count.ToString(CultureInfo.InvariantCulture);
        return new Listing(
            [
                Listing.TableOf(
                    report.IsSound
                        ? new($"{files} 個のファイルは作られたときのまま", $"{files} files are as they were left")
                        : new("変わったもの", "What has changed"),
                    [new("何が", "What"), new("ファイル", "File"), new("詳しく", "Detail")],
                    report.Findings.Select(finding => (IReadOnlyList<ReportText>)
                    [
                        Listing.Same(finding.Kind.ToString()), Listing.Same(finding.File),
                        Listing.Same(finding.Detail),
                    ])),
            ],
            language, Whole);
    }
}
