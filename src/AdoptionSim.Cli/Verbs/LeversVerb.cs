using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Cli.Usage;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>levers</c>: looks at the levers, what they move and what they cost.</summary>
internal sealed class LeversVerb
{
    private readonly CliContext context;
    private readonly Argument<string> id;
    private readonly Option<string> output;

    private LeversVerb(CliContext context)
    {
        this.context = context;
        id = new Argument<string>("id") { Description = Catalogue.LeverName.In(context.Tongue) };
        output = Make.Output("text|json", context.Tongue);
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context)
    {
        var listing = new LeversVerb(context);
        var list = new Verb("list", Catalogue.LeversList.In(context.Tongue), "adoptionsim levers list")
        {
            listing.output,
        };
        list.SetAction(listing.List);
        var showing = new LeversVerb(context);
        var show = new Verb("show", Catalogue.LeversShow.In(context.Tongue), "adoptionsim levers show sme_subsidy")
        {
            showing.id, showing.output,
        };
        show.SetAction(showing.Show);
        return new Verb("levers", Catalogue.Levers.In(context.Tongue), "adoptionsim levers list") { list, show };
    }

    private int List(ParseResult parsed)
    {
        string form = FormOf(parsed);
        IReadOnlyList<LeverInfo> levers = Simulation.Catalogue().Levers;
        if (form is "json")
        {
            Json.Print(context.Out, json =>
            {
                json.WriteStartArray();
                foreach (LeverInfo lever in levers)
                {
                    WriteJson(json, lever);
                }

                json.WriteEndArray();
            });
            return ExitCodes.Ok;
        }

        CliText[] titles =
        [
            Catalogue.ColumnNumber, Catalogue.ColumnId, Catalogue.ColumnTitle, Catalogue.ColumnPillar,
            Catalogue.ColumnKeys, Catalogue.ColumnLines,
        ];
        TextTable.Print(
            context.Out,
            [.. titles.Select(title => title.In(context.Tongue))],
            levers.Select(lever => new[]
            {
                lever.Number, lever.Id, TitleOf(lever), lever.Pillar,
                string.Join(", ", lever.Keys.Select(key => key.Key)), string.Join(", ", lever.BudgetLines),
            }));
        return ExitCodes.Ok;
    }

    private int Show(ParseResult parsed)
    {
        string form = FormOf(parsed);
        string name = parsed.GetRequiredValue(id);
        LeverInfo? found = Simulation.Catalogue().Levers.FirstOrDefault(
            lever => string.Equals(lever.Id, name, StringComparison.Ordinal));
        if (found is null)
        {
            context.Tell(Catalogue.NoSuchId.In(context.Tongue, Printable.Of(name), "levers"));
            return ExitCodes.Usage;
        }

        if (form is "json")
        {
            Json.Print(context.Out, json => WriteJson(json, found));
            return ExitCodes.Ok;
        }

        context.Print($"{found.Number}  {found.Id}  {TitleOf(found)}  ({found.Pillar})");
        TextTable.Print(
            context.Out,
            [Catalogue.ColumnKeys.In(context.Tongue), Catalogue.ColumnNote.In(context.Tongue)],
            found.Keys.Select(key => new[]
            {
                key.Key, context.Tongue is Tongue.Ja ? key.Meaning.Ja : key.Meaning.En,
            }));
        ParameterPrinter.PrintTable(context, found.Parameters);
        return ExitCodes.Ok;
    }

    private string FormOf(ParseResult parsed)
    {
        var reader = new OptionReader(parsed, context.Tongue);
        string form = reader.Word(output, "text", "json");
        reader.ThrowIfWrong();
        return form;
    }

    private string TitleOf(LeverInfo lever) => context.Tongue is Tongue.Ja ? lever.Title.Ja : lever.Title.En;

    private static void WriteJson(Utf8JsonWriter json, LeverInfo lever)
    {
        json.WriteStartObject();
        json.WriteString("id", lever.Id);
        json.WriteString("number", lever.Number);
        json.WriteStartObject("title");
        json.WriteString("ja", lever.Title.Ja);
        json.WriteString("en", lever.Title.En);
        json.WriteEndObject();
        json.WriteString("pillar", lever.Pillar);
        json.WriteStartArray("budget_lines");
        foreach (string line in lever.BudgetLines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteStartObject("keys");
        foreach ((string key, Model.Population.BilingualText meaning) in lever.Keys)
        {
            json.WriteStartObject(key);
            json.WriteString("ja", meaning.Ja);
            json.WriteString("en", meaning.En);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("parameters");
        foreach (ResolvedParameter parameter in lever.Parameters)
        {
            ParameterPrinter.WriteJson(json, parameter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
