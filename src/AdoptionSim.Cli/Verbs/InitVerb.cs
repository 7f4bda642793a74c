using System.Collections.Generic;
using System.CommandLine;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Projects;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>init</c>: lays out a folder to work in.</summary>
internal sealed class InitVerb
{
    private readonly CliContext context;
    private readonly Argument<string> directory;
    private readonly Option<string> output;

    private InitVerb(CliContext context)
    {
        this.context = context;
        directory = new Argument<string>("dir")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = Catalogue.ProjectDirectory.In(context.Tongue),
        };
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var verb = new InitVerb(context);
        var command = new Verb("init", Catalogue.Init.In(context.Tongue), "adoptionsim init my-project")
        {
            verb.directory, verb.output,
        };
        command.SetAction(verb.Init);
        return command;
    }

    private int Init(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        string folder = parsed.GetValue(directory) is { Length: > 0 } given ? given : ".";
        IReadOnlyList<string> files = ProjectFolder.Create(folder);
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("folder", folder);
                json.WriteStartArray("files");
                foreach (string file in files)
                {
                    json.WriteStringValue(file);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });
            return ExitCodes.Ok;
        }

        context.Print(Catalogue.ProjectMade.In(context.Tongue, Printable.Of(folder), files.Count));
        foreach (string file in files)
        {
            context.Print($"  {file}");
        }

        context.Print(Catalogue.ProjectNext.In(context.Tongue));
        return ExitCodes.Ok;
    }
}
