using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>levers</c>: looks at the levers, what they move and what they cost.</summary>
internal sealed class LeversVerb : CatalogueVerb<LeverInfo>
{
    private LeversVerb(CliContext context)
        : base(context, "levers")
    {
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context) => new LeversVerb(context).Build(
        Catalogue.Levers, Catalogue.LeversList, Catalogue.LeversShow, Catalogue.LeverName, "sme_subsidy");

    protected override IReadOnlyList<LeverInfo> All() => Simulation.Catalogue().Levers;

    protected override string IdOf(LeverInfo item) => item.Id;

    protected override void PrintAll(IReadOnlyList<LeverInfo> items)
    {
        CliText[] titles =
        [
            Catalogue.ColumnNumber, Catalogue.ColumnId, Catalogue.ColumnTitle, Catalogue.ColumnPillar,
            Catalogue.ColumnKeys, Catalogue.ColumnLines,
        ];
        TextTable.Print(
            Context.Out,
            [.. titles.Select(title => title.In(Context.Tongue))],
            items.Select(lever => new[]
            {
                lever.Number, lever.Id, TitleOf(lever), lever.Pillar,
                string.Join(", ", lever.Keys.Select(key => key.Key)), string.Join(", ", lever.BudgetLines),
            }));
    }

    protected override void Print(LeverInfo item)
    {
        Context.Print($"{item.Number}  {item.Id}  {TitleOf(item)}  ({item.Pillar})");
        TextTable.Print(
            Context.Out,
            [Catalogue.ColumnKeys.In(Context.Tongue), Catalogue.ColumnNote.In(Context.Tongue)],
            item.Keys.Select(key => new[]
            {
                key.Key, Context.Tongue is Tongue.Ja ? key.Meaning.Ja : key.Meaning.En,
            }));
        ParameterPrinter.PrintTable(Context, item.Parameters);
    }

    protected override void Write(Utf8JsonWriter json, LeverInfo item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("number", item.Number);
        json.WriteStartObject("title");
        json.WriteString("ja", item.Title.Ja);
        json.WriteString("en", item.Title.En);
        json.WriteEndObject();
        json.WriteString("pillar", item.Pillar);
        json.WriteStartArray("budget_lines");
        foreach (string line in item.BudgetLines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteStartObject("keys");
        foreach ((string key, Model.Population.BilingualText meaning) in item.Keys)
        {
            json.WriteStartObject(key);
            json.WriteString("ja", meaning.Ja);
            json.WriteString("en", meaning.En);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("parameters");
        foreach (ResolvedParameter parameter in item.Parameters)
        {
            ParameterPrinter.WriteJson(json, parameter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string TitleOf(LeverInfo lever) => Context.Tongue is Tongue.Ja ? lever.Title.Ja : lever.Title.En;
}
