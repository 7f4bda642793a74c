using System;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>cite</c>: prints text ready to paste that says where a number comes from.</summary>
internal sealed class CiteVerb
{
    private readonly CliContext context;
    private readonly FolderFinder finder;
    private readonly Argument<string> run;
    private readonly Option<string> number;
    private readonly Option<string> figure;
    private readonly Option<string> style;
    private readonly Option<string> output;

    private CiteVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        finder = new FolderFinder(context);
        run = FolderFinder.Argument("run", Catalogue.FolderName, tongue);
        number = Make.Option("--number", "ID", Catalogue.CiteNumber, tongue);
        figure = Make.Option("--figure", "ID", Catalogue.CiteFigure, tongue);
        style = Make.Option("--style", "ja-gov|apa|bibtex|cff", Catalogue.CiteStyle, tongue);
        output = Make.Output("text|json", tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new CiteVerb(context);
        var command = new Verb(
            "cite", Catalogue.Cite.In(context.Tongue),
            "adoptionsim cite latest --number usage.firm_usage.JP.2030-12.median --style ja-gov")
        {
            verb.run, verb.number, verb.figure, verb.style, verb.finder.OutDirectory, verb.output,
        };
        command.SetAction(verb.Cite);
        return command;
    }

    private int Cite(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string[] styles = context.Tongue is Tongue.Ja
            ? ["ja-gov", "apa", "bibtex", "cff"] : ["apa", "ja-gov", "bibtex", "cff"];
        string chosen = reader.Word(style, styles);
        string form = reader.Word(output, "text", "json");
        string? numberId = reader.Text(number);
        string? figureId = reader.Text(figure);
        if (numberId is not null && figureId is not null)
        {
            reader.Report(Catalogue.CiteBoth.In(context.Tongue));
        }

        reader.ThrowIfWrong();
        if (finder.FindSound(reader, parsed.GetRequiredValue(run), out int code) is not { } entry)
        {
            return code;
        }

        return finder.Reading(entry, () => Cite(entry, chosen, form, numberId, figureId));
    }

    private int Cite(FolderEntry entry, string chosen, string form, string? numberId, string? figureId)
    {
        var citation = ResultCitation.Open(entry.Folder);
        PrintedNumber? cited = numberId is null ? null : citation.Find(numberId);
        if (IsUnknown(citation, entry, numberId, cited, figureId))
        {
            return ExitCodes.Usage;
        }

        string text = citation.Write(StyleOf(chosen), cited, figureId);
        if (form is "json")
        {
            Json.Print(context.Out, json => Write(json, citation, chosen, cited, figureId, text));
            return ExitCodes.Ok;
        }

        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            context.Print(Printable.Of(line));
        }

        return ExitCodes.Ok;
    }

    private bool IsUnknown(
        ResultCitation citation, FolderEntry entry, string? numberId, PrintedNumber? cited, string? figureId)
    {
        Tongue tongue = context.Tongue;
        string folder = Printable.Of(entry.Name);
        if (numberId is not null && cited is null)
        {
            string meant = Nearest.To(numberId, citation.NumberIds) is { } near
                ? Catalogue.DidYouMean.In(tongue, Printable.Of(near)) : string.Empty;
            context.Tell(Catalogue.NoSuchNumber, folder, Printable.Of(numberId), meant);
            return true;
        }

        if (figureId is not null && !citation.FigureIds.Contains(figureId, StringComparer.Ordinal))
        {
            string all = string.Join(", ", citation.FigureIds);
            context.Tell(Catalogue.NoSuchFigure, folder, Printable.Of(figureId), Printable.Of(all));
            return true;
        }

        return false;
    }

    private static CitationStyle StyleOf(string word) => word switch
    {
        "ja-gov" => CitationStyle.JaGov,
        "apa" => CitationStyle.Apa,
        "bibtex" => CitationStyle.Bibtex,
        _ => CitationStyle.Cff,
    };

    private static void Write(
        Utf8JsonWriter json, ResultCitation citation, string style, PrintedNumber? number, string? figure, string text)
    {
        json.WriteStartObject();
        json.WriteString("style", style);
        json.WriteString("text", text);
        json.WriteString("kind", citation.Identity.KindWord);
        json.WriteString("id", citation.Identity.Id);
        json.WriteString("result_digest", citation.Identity.ResultDigest);
        json.WriteString("engine_version", citation.Identity.EngineVersion);
        json.WriteString("figure", figure);
        if (number is not null)
        {
            ReportText shown = citation.TextOf(number);
            json.WriteStartObject("number");
            foreach ((string name, string value) in NumberTable.Definition.Columns.Select(column => column.Name)
                .Zip(NumberTable.CellsOf(number)))
            {
                json.WriteString(name, value);
            }

            json.WriteString("cited_ja", shown.Ja);
            json.WriteString("cited_en", shown.En);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
