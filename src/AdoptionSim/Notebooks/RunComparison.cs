using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Notebooks;

/// <summary>A finished comparison: paired differences with intervals, and cost per point.</summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class RunComparison : IShown
{
    private const int IdLetters = 16;

    private readonly ComparisonManifest manifest;
    private readonly Lazy<IReadOnlyList<ResultFigure>> figures;
    private readonly FolderCitations citations;

    private RunComparison(string folder, ComparisonManifest manifest, ReportLanguage language)
    {
        Folder = folder;
        this.manifest = manifest;
        Language = language;
        citations = new FolderCitations(folder, language);
        Comparison = ComparisonReader.Read(
            Path.Combine(folder, RunFolder.DataFolder), manifest.ComparisonId,
            [.. manifest.Runs.Select(run => run.Label)], [.. manifest.Runs.Select(run => run.RunId)]);
        figures = new Lazy<IReadOnlyList<ResultFigure>>(() => citations.FiguresOf(ResultReport.Open(folder)));
    }

    /// <summary>Id of the comparison.</summary>
    public string Id => manifest.ComparisonId;

    /// <summary>Names of the scenarios, base first.</summary>
    public IReadOnlyList<string> Labels => Comparison.Labels;

    /// <summary>Path of the folder, for other programs; it is in nothing that is shown.</summary>
    public string Folder { get; }

    /// <summary>Language in which it is shown.</summary>
    public ReportLanguage Language { get; }

    /// <summary>Every effect and cost as data.</summary>
    public Comparison Comparison { get; }

    /// <summary>Names of its tables.</summary>
    public IReadOnlyList<string> Tables => [.. citations.Tables];

    /// <summary>The figures of its report, in order.</summary>
    public IReadOnlyList<ResultFigure> Figures => figures.Value;

    /// <summary>Opens a finished comparison.</summary>
    /// <param name="folder">Path of its folder.</param>
    /// <exception cref="FormatException">The folder is none of a finished comparison.</exception>
    /// <exception cref="RunFolderException">It cannot be read.</exception>
    public static RunComparison Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            ComparisonManifest stated = ManifestFile.ParseComparison(
                File.ReadAllBytes(Path.Combine(folder, ManifestFile.Name)))
                ?? throw new FormatException($"{ManifestFile.Name} is not that of a comparison");
            return new RunComparison(Path.GetFullPath(folder), stated, UsualLanguage.Current());
        }
        catch (InvalidDataException failure)
        {
            throw new FormatException(failure.Message, failure);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(folder, failure);
        }
    }

    /// <summary>The same, shown in a language.</summary>
    /// <param name="language">Language.</param>
    public RunComparison In(ReportLanguage language) => new(Folder, manifest, language);

    /// <summary>A table as columns.</summary>
    /// <param name="name">Name, such as <c>comparison</c>; <see cref="Tables"/> lists all.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public ResultTable Table(string name) => citations.Table(name);

    /// <summary>A figure of its report.</summary>
    /// <param name="id">Id; <see cref="Figures"/> has all.</param>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public ResultFigure Figure(string id) => FolderCitations.Find(Figures, id);

    /// <summary>All tables: every indicator of the home country, the gaps, and the costs.</summary>
    public Listing All() => new(ComparisonTables.Of(Comparison), Language, Cite());

    /// <summary>What a point of use costs: extra public spending per percentage point, with its interval.</summary>
    public Listing Costs() => new(
        [.. ComparisonTables.Of(Comparison).Where(table => table.Id.EndsWith(".cost", StringComparison.Ordinal))],
        Language, Cite());

    /// <summary>Its report as one page that needs nothing else.</summary>
    public string ToReport() => ResultReport.Open(Folder).ToHtml(Language);

    /// <summary>Checks that its folder is as it was left.</summary>
    public Listing Verify() => citations.Verify();

    /// <inheritdoc/>
    public string Cite() => citations.Whole;

    /// <summary>Cites the comparison, a number or a figure of it, in a style.</summary>
    /// <param name="style">How it is written.</param>
    /// <param name="number">Id of a number; null for none.</param>
    /// <param name="figure">Id of a figure; null for none.</param>
    /// <exception cref="ArgumentException">There is no such number or figure.</exception>
    public string Cite(CitationStyle style, string? number = null, string? figure = null) =>
        citations.Cite(style, number, figure);

    /// <summary>The main effects of every variant.</summary>
    public override string ToString() =>
        $"{TableViews.Printable(Head())}\n{Note()}\n\n{TableViews.ToText(Main(), Language)}";

    /// <inheritdoc/>
    public string ToHtml() => new StringBuilder("<section>")
        .Append($"<p><strong>{Markup.Text(Head())}</strong></p>")
        .Append($"<p style=\"font-size:85%\">{Markup.Text(Note())}</p>")
        .Append(TableViews.ToHtml(Main(), Language)).Append("</section>\n").ToString();

    /// <summary>Every printed number with its id, band and source: <c>numbers.csv</c> of the folder.</summary>
    public string ToCsv() => citations.Numbers();

    private PrintedTable[] Main() =>
        [.. ComparisonTables.Of(Comparison).Where(table => table.Id.EndsWith(".main", StringComparison.Ordinal))];

    private string Head()
    {
        string variants = string.Join(", ", Labels.Skip(1));
        ReportText title = ReportTexts.Of("compare.title", Labels[0], variants);
        string id = Language == ReportLanguage.Ja ? "比較 id" : "comparison id";
        return $"{title.In(Language)} · {id} {Id[..IdLetters]}";
    }

    private string Note() => ReportTexts.Of("nature").In(Language);
}
