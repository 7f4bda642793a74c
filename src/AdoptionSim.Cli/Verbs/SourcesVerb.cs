using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>sources</c>: looks at the sources that scenarios, parameters and tables name.</summary>
internal sealed class SourcesVerb
{
    private readonly CliContext context;
    private readonly Argument<string> id;
    private readonly Option<string> output;

    private SourcesVerb(CliContext context)
    {
        this.context = context;
        id = new Argument<string>("id") { Description = Catalogue.SourceName.In(context.Tongue) };
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var listing = new SourcesVerb(context);
        var list = new Verb("list", Catalogue.SourcesList.In(context.Tongue), "adoptionsim sources list")
        {
            listing.output,
        };
        list.SetAction(listing.List);
        var showing = new SourcesVerb(context);
        var show = new Verb(
            "show", Catalogue.SourcesShow.In(context.Tongue), "adoptionsim sources show cao_ai_policy_2026")
        {
            showing.id, showing.output,
        };
        show.SetAction(showing.Show);
        return new Verb("sources", Catalogue.Sources.In(context.Tongue), "adoptionsim sources list") { list, show };
    }

    private int List(ParseResult parsed)
    {
        string form = FormOf(parsed);
        IReadOnlyList<SourceFact> sources = Simulation.Sources();
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartArray();
                foreach (SourceFact source in sources)
                {
                    WriteJson(json, source, ParametersOf(source.Id));
                }

                json.WriteEndArray();
            });
            return ExitCodes.Ok;
        }

        CliText[] titles = [Catalogue.ColumnId, Catalogue.ColumnTitle, Catalogue.ColumnPublisher, Catalogue.ColumnYear];
        TextTable.Print(
            context.Out,
            [.. titles.Select(title => title.In(context.Tongue))],
            sources.Select(source => new[]
            {
                source.Id, source.Field("title"), source.Field("publisher"), source.Field("year"),
            }));
        return ExitCodes.Ok;
    }

    private int Show(ParseResult parsed)
    {
        string form = FormOf(parsed);
        string name = parsed.GetRequiredValue(id);
        SourceFact? found = Simulation.Sources().FirstOrDefault(
            source => string.Equals(source.Id, name, StringComparison.Ordinal));
        if (found is null)
        {
            context.Tell(Catalogue.NoSuchId.In(context.Tongue, Printable.Of(name), "sources"));
            return ExitCodes.Usage;
        }

        IReadOnlyList<string> parameters = ParametersOf(found.Id);
        if (form is "json")
        {
            Json.Print(context.Out, json => WriteJson(json, found, parameters));
            return ExitCodes.Ok;
        }

        TextTable.Print(
            context.Out,
            [Catalogue.ColumnItem.In(context.Tongue), Catalogue.ColumnValue.In(context.Tongue)],
            [
                [Catalogue.ColumnId.In(context.Tongue), found.Id],
                .. found.Fields.Select(field => new[] { field.Key, field.Value }),
                [Catalogue.ColumnPlace.In(context.Tongue), $"{found.File}:{found.Line}"],
                [Catalogue.ColumnUsedBy.In(context.Tongue), string.Join(", ", parameters)],
            ]);
        return ExitCodes.Ok;
    }

    private string FormOf(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        return form;
    }

    /// <summary>Ids of the parameters of the home country that name a source.</summary>
    private static IReadOnlyList<string> ParametersOf(string source) =>
    [
        .. Simulation.Catalogue().Parameters
            .Where(parameter => Names(parameter).Contains(source, StringComparer.Ordinal))
            .Select(parameter => parameter.Id),
    ];

    private static string[] Names(ResolvedParameter parameter) =>
        parameter.Source.Split(';', StringSplitOptions.TrimEntries);

    private static void WriteJson(Utf8JsonWriter json, SourceFact source, IReadOnlyList<string> parameters)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        foreach ((string key, string value) in source.Fields)
        {
            json.WriteString(key, value);
        }

        json.WriteString("file", source.File);
        json.WriteNumber("line", source.Line);
        json.WriteStartArray("parameters");
        foreach (string parameter in parameters)
        {
            json.WriteStringValue(parameter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
