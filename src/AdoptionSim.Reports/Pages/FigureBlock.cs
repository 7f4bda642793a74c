using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Rendering;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Pages;

/// <summary>One figure on a page: sentence, pictures, table, and what a reader has to know.</summary>
internal sealed class FigureBlock(
    StringBuilder html, Figure figure, int number, ReportLanguage language, ReportSubject subject)
{
    /// <summary>A sentence with the ids of its numbers.</summary>
    public static string Sentence(PrintedCell sentence, ReportLanguage language)
    {
        string ids = string.Join(' ', sentence.Numbers.Select(n => n.Id));
        string text = Markup.Text(sentence.Text.In(language));
        return ids.Length == 0 ? text : $"<span data-numbers=\"{Markup.Text(ids)}\">{text}</span>";
    }

    /// <summary>Appends it.</summary>
    public void Append()
    {
        string id = FigureDrawing.IdOf(figure.Id);
        string kind = Text(figure.Charts.Count > 0 ? "page.figure" : "page.table_only", number);
        string look = figure.Charts.Count == 0 && figure.IsLong ? " class=\"aside\"" : "";
        html.Append($"<figure id=\"{id}\" aria-labelledby=\"{id}-h\"{look}><div class=\"lead\">")
            .Append($"<h3 id=\"{id}-h\"><span class=\"no\">{kind}</span> {Foreign(figure.Table.Title)}</h3>\n")
            .Append($"<p class=\"takeaway\">{Sentence(figure.Takeaway, language)}</p>\n");
        for (int k = 0; k < figure.Charts.Count; k++)
        {
            Chart chart = figure.Charts[k];
            html.Append("<div class=\"chart\">");
            if (chart.Title.En.Length > 0)
            {
                html.Append($"<h4>{Foreign(chart.Title)}</h4>");
            }

            html.Append(FigureDrawing.Inline(figure, k, language, isNarrow: false))
                .Append(FigureDrawing.Inline(figure, k, language, isNarrow: true));
            if (ReportAssets.Moving is not null && PlotlyJson.Of(chart, language) is { } spec)
            {
                html.Append($"<button type=\"button\" class=\"move\" hidden data-back=\"{Text("page.static_again")}\" ")
                    .Append($"aria-label=\"{Text("page.interactive")}: {Foreign(FigureDrawing.TitleOf(figure, k))}\">")
                    .Append($"{Text("page.interactive")}</button>")
                    .Append($"<script type=\"application/json\">{spec}</script>");
            }

            html.Append(k == 0 ? "</div></div>\n" : "</div>\n");
        }

        html.Append(figure.Charts.Count == 0 ? "</div>" : "");
        Table(id);
        html.Append($"<p class=\"cannot\"><strong>{Text("page.cannot")}</strong> ")
            .Append($"{Foreign(figure.CannotTell)}</p>\n<dl>")
            .Append(Entry("page.definition", Foreign(figure.Definition)))
            .Append(Entry("page.unit", Foreign(figure.Unit)))
            .Append(Entry("page.source", Foreign(figure.Source)))
            .Append(Entry(
                subject.IdKey,
                $"<code>{Markup.Text(subject.Id[..System.Math.Min(16, subject.Id.Length)])}</code>"))
            .Append(Entry("page.figure_id", $"<code>{Markup.Text(figure.Id)}</code>"))
            .Append("</dl></figure>\n");
    }

    private string Text(string key, params System.ReadOnlySpan<object?> values) =>
        Markup.Text(values.Length == 0 ? ReportTexts.Of(key).In(language) : ReportTexts.Of(key, values).In(language));

    private string Foreign(ReportText text) => Markup.Text(text.In(language));

    private string Entry(string key, string value) => $"<div><dt>{Text(key)}</dt><dd>{value}</dd></div>";

    private void Table(string id)
    {
        PrintedTable table = figure.Table;
        html.Append($"<details{(figure.IsLong ? " class=\"long\"" : " open")}><summary>{Text("page.table")}</summary>")
            .Append($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{id}-c\"><table>")
            .Append($"<caption id=\"{id}-c\">{Foreign(table.Title)}</caption><thead><tr>");
        for (int c = 0; c < table.Columns.Count; c++)
        {
            string look = table.Rows.Any(row => c < row.Count && row[c].Numbers.Count > 0) ? " class=\"n\"" : "";
            html.Append($"<th scope=\"col\"{look}>{Foreign(table.Columns[c])}</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            html.Append("<tr>");
            for (int c = 0; c < row.Count; c++)
            {
                Cell(row[c], c == 0);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>");
        foreach (ReportText note in table.Notes.Where(note => note != figure.Definition && note != figure.CannotTell))
        {
            html.Append($"<p class=\"note\">{Foreign(note)}</p>");
        }

        html.Append("</details>\n");
    }

    /// <summary>A number may break from its band, but neither breaks inside.</summary>
    private void Cell(PrintedCell cell, bool isHead)
    {
        string text = Foreign(cell.Text);
        if (isHead)
        {
            html.Append($"<th scope=\"row\">{text}</th>");
        }
        else if (cell.Numbers.Count == 0)
        {
            html.Append($"<td>{text}</td>");
        }
        else
        {
            (string stem, string names) = IdsOf(cell.Numbers);
            int band = text.IndexOf('[', System.StringComparison.Ordinal);
            string shown = band <= 0 ? text : $"<b>{text[..(band - 1)]}</b> <span class=\"band\">{text[band..]}</span>";
            html.Append(CultureInfo.InvariantCulture, $"<td class=\"n\" data-id=\"{stem}\" data-n=\"{names}\">{shown}")
                .Append($"<span class=\"id\">{stem}</span></td>");
        }
    }

    /// <summary>What the ids of a cell have in common, and the last part of each.</summary>
    private static (string Stem, string Names) IdsOf(IReadOnlyList<PrintedNumber> numbers)
    {
        string first = numbers[0].Id;
        string stem = first[..first.LastIndexOf('.')];
        return (Markup.Text(stem), Markup.Text(string.Join(' ', numbers.Select(n => n.Id[(stem.Length + 1)..]))));
    }
}
