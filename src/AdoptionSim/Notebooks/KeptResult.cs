using System;
using System.Collections.Generic;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Notebooks;

/// <summary>
/// What a run and a comparison have in common: a folder with tables, figures and numbers that can be cited, and the way
/// that they show themselves. Nothing is changed.
/// </summary>
[TypeFormatterSource(typeof(ShownFormatters))]
public abstract class KeptResult : IShown
{
    /// <summary>Letters of an id that are enough to find it again.</summary>
    private protected const int IdLetters = 16;

    private readonly FolderCitations citations;
    private readonly Lazy<IReadOnlyList<ResultFigure>> figures;

    private protected KeptResult(string folder, ReportLanguage language)
    {
        Folder = folder;
        Language = language;
        citations = new FolderCitations(folder, language);
        figures = new Lazy<IReadOnlyList<ResultFigure>>(() => citations.FiguresOf(ResultReport.Open(folder)));
    }

    /// <summary>Path of the folder, for other programs; it is in nothing that is shown.</summary>
    public string Folder { get; }

    /// <summary>Language in which it is shown.</summary>
    public ReportLanguage Language { get; }

    /// <summary>Names of its tables.</summary>
    public IReadOnlyList<string> Tables => [.. citations.Tables];

    /// <summary>The figures of its report, in order.</summary>
    public IReadOnlyList<ResultFigure> Figures => figures.Value;

    /// <summary>A table as columns.</summary>
    /// <param name="name">Name, such as <c>occupation</c> or <c>comparison</c>; <see cref="Tables"/> lists all.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    /// <exception cref="RunFolderException">It cannot be read.</exception>
    public ResultTable Table(string name) => citations.Table(name);

    /// <summary>A figure of its report.</summary>
    /// <param name="id">Id; <see cref="Figures"/> has all.</param>
    /// <exception cref="ArgumentException">There is no such figure.</exception>
    public ResultFigure Figure(string id) => FolderCitations.Find(Figures, id);

    /// <summary>Its report as one page that needs nothing else, with pictures that move.</summary>
    public string ToReport() => ResultReport.Open(Folder).ToHtml(Language);

    /// <summary>Checks that its folder is as it was left.</summary>
    public Listing Verify() => citations.Verify();

    /// <inheritdoc/>
    public string Cite() => citations.Whole;

    /// <summary>Cites the whole, a number or a figure of it, in a style.</summary>
    /// <param name="style">How it is written.</param>
    /// <param name="number">Id of a number; null for none.</param>
    /// <param name="figure">Id of a figure; null for none.</param>
    /// <exception cref="ArgumentException">There is no such number or figure.</exception>
    public string Cite(CitationStyle style, string? number = null, string? figure = null) =>
        citations.Cite(style, number, figure);

    /// <summary>What it is, and its main tables.</summary>
    public override string ToString() =>
        $"{TableViews.Printable(Head())}\n{Note()}\n\n{TableViews.ToText(Main(), Language)}";

    /// <inheritdoc/>
    public string ToHtml() => new StringBuilder("<section>")
        .Append($"<p><strong>{Markup.Text(Head())}</strong></p>")
        .Append($"<p style=\"font-size:85%\">{Markup.Text(Note())}</p>")
        .Append(TableViews.ToHtml(Main(), Language)).Append("</section>\n").ToString();

    /// <summary>Every printed number with its id, band and source: <c>numbers.csv</c> of the folder.</summary>
    /// <exception cref="RunFolderException">It cannot be read.</exception>
    public string ToCsv() => citations.Numbers();

    /// <summary>A line that says what it is, with its id.</summary>
    private protected abstract string Head();

    /// <summary>The tables that stand for all of it.</summary>
    private protected abstract IReadOnlyList<PrintedTable> Main();

    private string Note() => ReportTexts.Of("nature").In(Language);
}
