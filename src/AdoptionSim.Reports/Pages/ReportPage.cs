using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Pages;

/// <summary>
/// Renders a report as one HTML file that needs nothing else: no network, no font, no other file. The same figures and
/// the same subject give the same bytes.
/// </summary>
public sealed class ReportPage
{
    private readonly ReportSubject subject;
    private readonly IReadOnlyList<Figure> figures;
    private readonly ReportLanguage language;
    private readonly StringBuilder html = new();

    private ReportPage(ReportSubject subject, IReadOnlyList<Figure> figures, ReportLanguage language)
    {
        this.subject = subject;
        this.figures = figures;
        this.language = language;
    }

    /// <summary>Name of the file of a language.</summary>
    /// <param name="language">Language.</param>
    public static string FileName(ReportLanguage language) =>
        language == ReportLanguage.Ja ? "report.ja.html" : "report.en.html";

    /// <summary>Renders a report.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="figures">Its figures, in order within each section.</param>
    /// <param name="language">Language.</param>
    /// <returns>UTF-8 text that ends in a line feed.</returns>
    public static string Render(ReportSubject subject, IReadOnlyList<Figure> figures, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(figures);
        var page = new ReportPage(subject, figures, language);
        page.Render();
        return page.html.ToString();
    }

    private string Text(string key, params ReadOnlySpan<object?> values) =>
        Markup.Text(values.Length == 0 ? ReportTexts.Of(key).In(language) : ReportTexts.Of(key, values).In(language));

    private void Render()
    {
        Head();
        string kind = Text(subject.KindKey);
        html.Append($"<a class=\"skip\" href=\"#main\">{Text("page.skip")}</a>\n<header><p class=\"kind\">{kind}</p>")
            .Append($"<h1>{Title()}</h1><p class=\"nature\">{Text("nature")}</p>")
            .Append($"<p class=\"idline\"><span>{Text(subject.IdKey)} ")
            .Append($"<code>{Markup.Text(subject.Id)}</code></span></p></header>\n");
        Contents();
        html.Append("<main id=\"main\" tabindex=\"-1\">\n");
        int number = 0;
        foreach (FigureSection section in Sections())
        {
            html.Append($"<section id=\"{section}\" aria-labelledby=\"h-{section}\">")
                .Append($"<h2 id=\"h-{section}\">{Text($"page.section.{section}")}</h2>\n");
            Figure[] own = [.. figures.Where(figure => figure.Section == section)];
            Opening(section, own.Length);
            foreach (Figure figure in own)
            {
                number++;
                new FigureBlock(html, figure, number, language, subject).Append();
            }

            html.Append("</section>\n");
        }

        html.Append($"</main>\n<footer><p>AdoptionSim {Markup.Text(subject.EngineVersion)} · {Text("nature")}</p>")
            .Append("</footer>\n");
        Scripts();
        html.Append("</body>\n</html>\n");
    }

    /// <summary>An explanation has figures of one section; the others would only say that they are empty.</summary>
    private IEnumerable<FigureSection> Sections() => Enum.GetValues<FigureSection>().Where(
        section => subject.Kind != SubjectKind.Explanation || figures.Any(figure => figure.Section == section)
            || section is FigureSection.Summary or FigureSection.Compared or FigureSection.Assumptions
                or FigureSection.Reproduction);

    private string Title() => Markup.Text(
        ReportTexts.Of("page.title").In(language).Replace("{0}", subject.Title.In(language), StringComparison.Ordinal));

    private void Head()
    {
        string moving = ReportAssets.Moving is null ? string.Empty : " " + ReportAssets.MovingDigest;
        string policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; "
            + $"script-src {ReportAssets.DigestOf(ReportAssets.Script)}{moving}";
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(language == ReportLanguage.Ja ? "ja" : "en")
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append($"<title>{Title()}</title>\n<style>:root{{{SvgStyle.Variables(isDark: false)}}}")
            .Append($"@media (prefers-color-scheme:dark){{:root{{{SvgStyle.Variables(isDark: true)}}}}}")
            .Append($"@media print{{:root{{{SvgStyle.Variables(isDark: false)}}}}}\n")
            .Append(ReportAssets.Style).Append(SvgStyle.ForPage()).Append("</style>\n</head>\n<body>\n");
    }

    private void Contents()
    {
        html.Append($"<nav aria-label=\"{Text("page.contents")}\"><ol>");
        foreach (FigureSection section in Sections())
        {
            html.Append($"<li><a href=\"#{section}\">{Text($"page.section.{section}")}</a></li>");
        }

        html.Append("</ol></nav>\n");
    }

    /// <summary>What a section says before its figures, and why it has none.</summary>
    private void Opening(FigureSection section, int count)
    {
        switch (section)
        {
            case FigureSection.Summary:
                Summary();
                break;
            case FigureSection.Compared:
                SubjectBlocks.Compared(html, subject, language);
                break;
            case FigureSection.Assumptions:
                SubjectBlocks.Assumptions(html, subject, language);
                break;
            case FigureSection.Reproduction:
                SubjectBlocks.Reproduction(html, subject, language);
                break;
            default:
                if (count == 0)
                {
                    html.Append($"<p>{Text($"page.none.{section}")}</p>\n");
                }

                break;
        }

        if (section == FigureSection.Cost && subject.Kind == SubjectKind.Run)
        {
            html.Append($"<p>{Text("page.cost.run")}</p>\n");
        }
    }

    private void Summary()
    {
        Figure[] telling = [.. figures.Where(figure => figure.Takeaway.Numbers.Count > 0 && !figure.IsLong)];
        if (telling.Length > 0)
        {
            html.Append($"<p>{Text("page.summary.lead")}</p>\n<ul class=\"summary\">");
            foreach (Figure figure in telling)
            {
                html.Append($"<li><a href=\"#{FigureDrawing.IdOf(figure.Id)}\">")
                    .Append($"{Markup.Text(figure.Table.Title.In(language))}</a> ")
                    .Append($"{FigureBlock.Sentence(figure.Takeaway, language)}</li>");
            }

            html.Append("</ul>\n");
        }

        html.Append($"<p class=\"note\">{Markup.Text(subject.BandNote.In(language))}</p>\n<p class=\"note\">")
            .Append($"{Text("page.ids.note")}</p>\n<p><label><input type=\"checkbox\" id=\"ids\"> ")
            .Append($"{Text("page.ids")}</label></p>\n");
        if (subject.NumbersMissing > 0)
        {
            html.Append($"<p class=\"warn\">{Text("page.older", subject.NumbersMissing)}</p>\n");
        }

        if (ReportAssets.Moving is null)
        {
            html.Append($"<p class=\"note\">{Text("page.static")}</p>\n");
        }
    }

    private void Scripts()
    {
        if (ReportAssets.Moving is { } moving)
        {
            html.Append("<script type=\"text/plain\" id=\"moving\">").Append(moving).Append("</script>\n");
        }

        html.Append("<script>").Append(ReportAssets.Script).Append("</script>\n");
    }
}
