using System.CommandLine;
using System.IO;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Runtime.Folders;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>export</c>: gives results to other programs.</summary>
internal sealed class ExportVerb
{
    private readonly CliContext context;
    private readonly FolderFinder finder;
    private readonly Argument<string> run;
    private readonly Option<string> to;
    private readonly Option<string> destination;
    private readonly Option<string> output;

    private ExportVerb(CliContext context)
    {
        this.context = context;
        Tongue tongue = context.Tongue;
        finder = new FolderFinder(context);
        run = FolderFinder.Argument("run", Catalogue.FolderName, tongue);
        to = Make.Option("--to", "csv|iamc|datapackage", Catalogue.ExportTo, tongue);
        destination = Make.Option("--dest", "PATH", Catalogue.ExportDestination, tongue);
        output = Make.Output("text|json", tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new ExportVerb(context);
        var command = new Verb(
            "export", Catalogue.Export.In(context.Tongue), "adoptionsim export latest --to csv")
        {
            verb.run, verb.to, verb.destination, verb.finder.OutDirectory, verb.output,
        };
        command.SetAction(verb.Export);
        return command;
    }

    private int Export(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        if (reader.Text(to) is null)
        {
            reader.Report(Catalogue.ExportToMissing.In(context.Tongue));
        }

        ExportForm form = reader.Word(to, "csv", "iamc", "datapackage") switch
        {
            "csv" => ExportForm.Csv,
            "iamc" => ExportForm.Iamc,
            _ => ExportForm.DataPackage,
        };
        string printed = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        if (finder.FindSound(reader, parsed.GetRequiredValue(run), out int code) is not { } entry)
        {
            return code;
        }

        string target = reader.Text(destination) ?? ResultExport.DefaultDestination(entry.Folder, form);
        if (Path.Exists(target))
        {
            context.Tell(Catalogue.ExportExists, Printable.Of(target), "--dest");
            return ExitCodes.Usage;
        }

        if (form == ExportForm.Iamc && entry.Identity is { Kind: not FolderKind.Run })
        {
            context.Tell(Catalogue.ExportRunOnly, Printable.Of(entry.Name));
            return ExitCodes.Usage;
        }

        return finder.Reading(entry, () =>
        {
            Print(ResultExport.Write(entry.Folder, form, context.Tongue.ToReport(), target), entry, printed);
            return ExitCodes.Ok;
        });
    }

    private void Print(string made, FolderEntry entry, string form)
    {
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("written", made);
                json.WriteString("folder", entry.Folder);
                json.WriteString("id", entry.Identity?.Id);
                json.WriteEndObject();
            });
        }
        else
        {
            context.Print(Catalogue.Exported.In(context.Tongue, Printable.Of(made)));
        }
    }
}
