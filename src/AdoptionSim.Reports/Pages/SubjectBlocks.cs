using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Pages;

/// <summary>What a page says of what was asked, of what it rests on, and of how to get it again.</summary>
internal static class SubjectBlocks
{
    private static readonly string[] Flags = ["S", "s", "C", "M", "D"];

    /// <summary>何を比べたか.</summary>
    public static void Compared(StringBuilder html, ReportSubject subject, ReportLanguage language)
    {
        Table(
            html, language, ReportTexts.Of("page.section.Compared"),
            [ReportTexts.Of("page.compared.item"), ReportTexts.Of("page.compared.value")],
            [
                .. subject.Facts.Select(fact => (IReadOnlyList<string>)
                    [fact.Name.In(language), fact.Value.In(language)]),
            ]);
        if (subject.Runs.Count > 0)
        {
            Table(
                html, language, ReportTexts.Of("page.kind.comparison"),
                [ReportTexts.Of("page.runs.label"), ReportTexts.Of("page.run_id"), ReportTexts.Of("page.runs.digest")],
                [.. subject.Runs.Select(run => (IReadOnlyList<string>)[run.Label, run.RunId, run.ResultDigest])]);
            html.Append($"<p class=\"note\">{Text("compare.pairs", language)}</p>\n");
        }
    }

    /// <summary>前提・データ・品質.</summary>
    public static void Assumptions(StringBuilder html, ReportSubject subject, ReportLanguage language)
    {
        if (subject.Kind != SubjectKind.Run)
        {
            string key = subject.Kind == SubjectKind.Comparison
                ? "page.assumptions.comparison" : "page.assumptions.explanation";
            html.Append($"<p>{Text(key, language)}</p>\n");
            return;
        }

        Table(
            html, language, ReportTexts.Of("page.flags.title"),
            [
                ReportTexts.Of("page.flags.flag"), ReportTexts.Of("page.flags.meaning"),
                ReportTexts.Of("page.flags.count"),
            ],
            [
                .. Flags.Select(flag => (IReadOnlyList<string>)
                [
                    flag, ReportTexts.Of($"page.flag.{flag}").In(language),
                    $"{subject.Parameters.Count(parameter => parameter.Flag == flag)}",
                ]),
            ]);
        html.Append($"<p class=\"note\">{Text("page.flags.note", language)}</p>\n");
        ReportParameter[] unsure = [.. subject.Parameters.Where(parameter => parameter.Flag is "M" or "D")];
        if (unsure.Length > 0)
        {
            string title = Markup.Text(ReportTexts.Of("page.parameters.title", unsure.Length).In(language));
            html.Append($"<details class=\"long\"><summary>{title}</summary>");
            Table(
                html, language, ReportTexts.Of("page.parameters.title", unsure.Length),
                [
                    ReportTexts.Of("page.parameters.id"), ReportTexts.Of("page.parameters.value"),
                    ReportTexts.Of("page.parameters.range"), ReportTexts.Of("page.parameters.unit"),
                    ReportTexts.Of("page.flags.flag"), ReportTexts.Of("page.parameters.source"),
                ],
                [
                    .. unsure.Select(p => (IReadOnlyList<string>)
                        [p.Id, p.Value, $"{p.Low} – {p.High}", p.Unit, p.Flag, p.Source]),
                ]);
            html.Append("</details>\n");
        }
    }

    /// <summary>再現.</summary>
    public static void Reproduction(StringBuilder html, ReportSubject subject, ReportLanguage language)
    {
        html.Append($"<p>{Text("page.reproduce.note", language)}</p>\n");
        Table(
            html, language, ReportTexts.Of("page.section.Reproduction"),
            [ReportTexts.Of("page.compared.item"), ReportTexts.Of("page.compared.value")],
            [
                [
                    ReportTexts.Of(subject.IdKey).In(language),
                    subject.Id,
                ],
                [ReportTexts.Of("page.fact.result").In(language), subject.ResultDigest],
                [ReportTexts.Of("page.fact.engine").In(language), subject.EngineVersion],
            ]);
        if (subject.Command.Length > 0)
        {
            Command(html, "page.reproduce.command", subject.Command, language);
        }

        Command(html, "page.reproduce.verify", $"adoptionsim verify {subject.ShortId}", language);
        Command(html, "page.reproduce.rerun", $"adoptionsim verify {subject.ShortId} --rerun", language);
        Command(html, "page.reproduce.cite", $"adoptionsim cite {subject.ShortId}", language);
        if (subject.DataDigests.Count > 0)
        {
            ReportText title = ReportTexts.Of("page.fact.data", subject.DataDigests.Count);
            html.Append($"<details class=\"long\"><summary>{Markup.Text(title.In(language))}</summary>");
            Table(
                html, language, title, [ReportTexts.Of("page.compared.item"), ReportText.Same("SHA-256")],
                [
                    .. subject.DataDigests.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                        .Select(pair => (IReadOnlyList<string>)[pair.Key, pair.Value]),
                ]);
            html.Append("</details>\n");
        }
    }

    private static string Text(string key, ReportLanguage language) =>
        Markup.Text(ReportTexts.Of(key).In(language));

    private static void Command(StringBuilder html, string key, string command, ReportLanguage language) => html
        .Append($"<p class=\"command\">{Text(key, language)}</p>")
        .Append($"<pre tabindex=\"0\"><code>{Markup.Text(command)}</code></pre>\n");

    private static void Table(
        StringBuilder html, ReportLanguage language, ReportText caption, IReadOnlyList<ReportText> columns,
        IReadOnlyList<IReadOnlyList<string>> rows)
    {
        string name = Markup.Text(caption.In(language));
        html.Append($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\">")
            .Append($"<table class=\"plain\"><caption>{name}</caption><thead><tr>");
        foreach (ReportText column in columns)
        {
            html.Append($"<th scope=\"col\">{Markup.Text(column.In(language))}</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (IReadOnlyList<string> row in rows)
        {
            html.Append($"<tr><th scope=\"row\">{Markup.Text(row[0])}</th>");
            foreach (string cell in row.Skip(1))
            {
                html.Append($"<td>{Markup.Text(cell)}</td>");
            }

            html.Append("</tr>");
        }

        html.Append("</tbody></table></div>\n");
    }
}
