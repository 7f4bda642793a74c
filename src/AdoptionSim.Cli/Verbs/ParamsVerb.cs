using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>params</c>: looks at the central parameters of the home country.</summary>
internal sealed class ParamsVerb
{
    private readonly CliContext context;
    private readonly Argument<string> id;
    private readonly Option<string> output;

    private ParamsVerb(CliContext context)
    {
        this.context = context;
        id = new Argument<string>("id") { Description = Catalogue.ParamName.In(context.Tongue) };
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var listing = new ParamsVerb(context);
        var list = new Verb("list", Catalogue.ParamsList.In(context.Tongue), "adoptionsim params list --output json")
        {
            listing.output,
        };
        list.SetAction(listing.List);
        var showing = new ParamsVerb(context);
        var show = new Verb(
            "show", Catalogue.ParamsShow.In(context.Tongue), "adoptionsim params show social_interaction")
        {
            showing.id, showing.output,
        };
        show.SetAction(showing.Show);
        return new Verb("params", Catalogue.Params.In(context.Tongue), "adoptionsim params list") { list, show };
    }

    private int List(ParseResult parsed)
    {
        string form = FormOf(parsed);
        IReadOnlyList<ResolvedParameter> parameters = Simulation.Catalogue().Parameters;
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartArray();
                foreach (ResolvedParameter parameter in parameters)
                {
                    ParameterPrinter.WriteJson(json, parameter);
                }

                json.WriteEndArray();
            });
        }
        else
        {
            ParameterPrinter.PrintTable(context, parameters);
        }

        return ExitCodes.Ok;
    }

    private int Show(ParseResult parsed)
    {
        string form = FormOf(parsed);
        string name = parsed.GetRequiredValue(id);
        ResolvedParameter? found = Simulation.Catalogue().Parameters.FirstOrDefault(
            parameter => string.Equals(parameter.Id, name, StringComparison.Ordinal));
        if (found is null)
        {
            context.Tell(Catalogue.NoSuchId.In(context.Tongue, Printable.Of(name), "params"));
            return ExitCodes.Usage;
        }

        if (form is "json")
        {
            Json.Print(context.Out, json => ParameterPrinter.WriteJson(json, found));
            return ExitCodes.Ok;
        }

        (CliText Name, string Value)[] items =
        [
            (Catalogue.ColumnParameter, found.Id),
            (Catalogue.ColumnValue, ParameterPrinter.Number(found.Value)),
            (Catalogue.ColumnUnit, found.Unit),
            (Catalogue.ColumnRange, $"{ParameterPrinter.RangeOf(found)} ({found.Distribution})"),
            (Catalogue.ColumnFlag, found.Flag),
            (Catalogue.ColumnSource, found.Source),
            (Catalogue.ColumnEquation, found.Equation),
            (Catalogue.ColumnReader, ParameterPrinter.ReaderOf(found)),
            (Catalogue.ColumnPlace, $"{found.File}:{found.Line}"),
            (Catalogue.ColumnNote, found.Note),
        ];
        TextTable.Print(
            context.Out, [Catalogue.ColumnItem.In(context.Tongue), Catalogue.ColumnValue.In(context.Tongue)],
            items.Select(item => new[] { item.Name.In(context.Tongue), item.Value }));
        return ExitCodes.Ok;
    }

    private string FormOf(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        return form;
    }
}
