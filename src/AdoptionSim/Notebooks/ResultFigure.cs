using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Notebooks;

/// <summary>A figure: pictures, the table behind them, and what a reader has to know.</summary>
/// <example>
/// <code>
/// ResultFigure figure = run.Figure("usage.firm_usage");
/// File.WriteAllText("figure.svg", figure.ToSvg());
/// </code>
/// </example>
[TypeFormatterSource(typeof(ShownFormatters))]
public sealed class ResultFigure : IShown
{
    private readonly ReportLanguage language;
    private readonly string note;
    private readonly string citation;

    /// <summary>Makes it from a figure of a report.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="note">What stands under its pictures, such as the run id.</param>
    /// <param name="language">Language in which it is shown.</param>
    /// <param name="citation">How it is cited.</param>
    internal ResultFigure(Figure figure, string note, ReportLanguage language, string citation)
    {
        Figure = figure;
        this.note = note;
        this.language = language;
        this.citation = citation;
    }

    /// <summary>The figure as data.</summary>
    public Figure Figure { get; }

    /// <summary>Stable id, by which it is found and cited.</summary>
    public string Id => Figure.Id;

    /// <summary>Title.</summary>
    public string Title => Figure.Table.Title.In(language);

    /// <summary>Draws series of one unit and the same months over each other.</summary>
    /// <param name="ja">Title in Japanese.</param>
    /// <param name="en">Title in English.</param>
    /// <param name="series">One series or more; the first says how it is cited.</param>
    /// <exception cref="ArgumentException">There is none, or they differ in months or unit.</exception>
    public static ResultFigure Of(string ja, string en, params IReadOnlyList<Series> series)
    {
        ArgumentNullException.ThrowIfNull(ja);
        ArgumentNullException.ThrowIfNull(en);
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count == 0 || series.Any(
            one => !one.Months.SequenceEqual(series[0].Months) || one.Unit != series[0].Unit))
        {
            throw new ArgumentException("A picture needs series of one unit and the same months.", nameof(series));
        }

        ReportText unit = series[0].UnitName;
        var title = new ReportText(ja, en);
        var figure = new Figure
        {
            Section = FigureSection.Summary,
            Table = Series.Shown(series, title) with { Id = "own" },
            Charts =
            [
                new LineChart
                {
                    Axis = series[0].AxisName,
                    Months = series[0].Months,
                    Series = [.. series.Select((one, k) => one.ToLine(k))],
                },
            ],
            Takeaway = PrintedCell.Label(ReportText.Same(string.Empty)),
            Definition = title,
            Unit = unit,
            Source = ReportText.Same(string.Empty),
            CannotTell = ReportTexts.Of("nature"),
        };
        string cited = series[0].Cite();
        return new ResultFigure(figure, cited.Trim(), series[0].Language, cited);
    }

    /// <summary>A picture as a file of SVG on light ground, with its title, what it shows in words, and the run id.
    /// </summary>
    /// <param name="picture">Which of its pictures, from 0.</param>
    public string ToSvg(int picture = 0) => FigureDrawing.File(Figure, picture, language, note);

    /// <summary>
    /// A picture as JSON for Plotly (<c>application/vnd.plotly.v1+json</c>), which Plotly.NET, plotly.js and the
    /// notebooks that know the media type show.
    /// </summary>
    /// <param name="picture">Which of its pictures, from 0.</param>
    /// <returns>JSON with <c>data</c> and <c>layout</c>; null for pictures that gain nothing from moving.</returns>
    public string? ToPlotlyJson(int picture = 0) =>
        PlotlyJson.Standalone(Figure.Charts[picture], language, Title);

    /// <summary>The table behind the pictures, with the sentence that says what there is to see.</summary>
    public override string ToString()
    {
        string sentence = Figure.Takeaway.Text.In(language);
        return TableViews.ToText([Figure.Table], language) + (sentence.Length == 0 ? "" : sentence + "\n");
    }

    /// <summary>The pictures, as images that can run nothing; below them table, definition and source.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<figure style=\"margin:0\">");
        string sentence = Figure.Takeaway.Text.In(language);
        html.Append(sentence.Length == 0 ? "" : $"<p>{Markup.Text(sentence)}</p>");
        for (int k = 0; k < Figure.Charts.Count; k++)
        {
            string words = Markup.Text(FigureDrawing.AltText(Figure, k).In(language));
            html.Append($"<img style=\"max-width:100%\" alt=\"{words}\" src=\"{Embedded(ToSvg(k))}\">\n");
        }

        string table = language == ReportLanguage.Ja ? "表と定義" : "Table and definition";
        html.Append($"<details{(Figure.Charts.Count == 0 ? " open" : "")}><summary>{table}</summary>")
            .Append(TableViews.ToHtml([Figure.Table], language));
        foreach (ReportText text in new[] { Figure.Definition, Figure.Source, Figure.CannotTell })
        {
            string words = text.In(language);
            html.Append(words.Length == 0 ? "" : $"<p style=\"font-size:85%\">{Markup.Text(words)}</p>\n");
        }

        return html.Append("</details></figure>\n").ToString();
    }

    /// <summary>The table as CSV, with the ids of its numbers.</summary>
    public string ToCsv() => TableViews.ToCsv(Figure.Table, language);

    /// <inheritdoc/>
    public string Cite() => citation;

    /// <summary>
    /// A picture as an address that holds it, so that its style touches nothing else on a page and nothing in it can
    /// run. Letters stay letters: a stored notebook can be read and compared.
    /// </summary>
    private static string Embedded(string svg)
    {
        var address = new StringBuilder("data:image/svg+xml;charset=utf-8,");
        foreach (char letter in svg)
        {
            _ = letter switch
            {
                '%' => address.Append("%25"),
                '#' => address.Append("%23"),
                '<' => address.Append("%3C"),
                '>' => address.Append("%3E"),
                '"' => address.Append("%22"),
                '&' => address.Append("%26"),
                '\n' => address.Append("%0A"),
                _ => address.Append(letter),
            };
        }

        return address.ToString();
    }
}
