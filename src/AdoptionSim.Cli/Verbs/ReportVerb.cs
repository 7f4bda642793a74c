using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>report</c>: renders the report of a folder of results, and its figures as files.</summary>
internal sealed class ReportVerb
{
    private readonly CliContext context;
    private readonly FolderFinder finder;
    private readonly Argument<string> run;
    private readonly Option<string> figures;
    private readonly Option<string> output;

    private ReportVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        finder = new FolderFinder(context);
        run = FolderFinder.Argument("run", Catalogue.FolderName, tongue);
        figures = Make.Option("--figures", "DIR", Catalogue.ReportFigures, tongue);
        output = Make.Output("text|json", tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new ReportVerb(context);
        var command = new Verb(
            "report", Catalogue.Report.In(context.Tongue), "adoptionsim report latest --figures figures")
        {
            verb.run, verb.figures, verb.finder.OutDirectory, verb.output,
        };
        command.SetAction(verb.Report);
        return command;
    }

    private int Report(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        string? target = reader.Text(figures);
        reader.ThrowIfWrong();
        if (target is not null && Path.Exists(target))
        {
            context.Tell(Catalogue.ExportExists, Printable.Of(target), "--figures");
            return ExitCodes.Usage;
        }

        if (finder.FindSound(reader, parsed.GetRequiredValue(run), out int code) is not { } entry)
        {
            return code;
        }

        // Without --lang both pages are made, whatever the language of the terminal.
        ReportLanguage[] languages = parsed.GetValue<string>(Tongues.Option) is null
            ? Enum.GetValues<ReportLanguage>()
            : [context.Tongue.ToReport()];
        return finder.Reading(entry, () =>
        {
            var report = ResultReport.Open(entry.Folder);
            IReadOnlyList<string> pages = report.Write(entry.Folder, languages);
            int files = target is null ? 0 : FigureFiles.Write(report, target);
            Print(entry, pages, target, files, form);
            return ExitCodes.Ok;
        });
    }

    private void Print(FolderEntry entry, IReadOnlyList<string> pages, string? target, int files, string form)
    {
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("pages");
                foreach (string page in pages)
                {
                    json.WriteStringValue(page);
                }

                json.WriteEndArray();
                json.WriteString("figures", target is null ? null : Path.GetFullPath(target));
                json.WriteString("id", entry.Identity?.Id);
                json.WriteEndObject();
            });
            return;
        }

        foreach (string page in pages)
        {
            context.Print(Catalogue.ReportWritten.In(context.Tongue, Printable.Of(page)));
        }

        if (target is not null)
        {
            context.Print(Catalogue.ReportFiguresWritten.In(
                context.Tongue, files, Printable.Of(Path.GetFullPath(target))));
        }
    }
}
