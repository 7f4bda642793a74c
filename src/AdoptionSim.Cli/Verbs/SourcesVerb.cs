using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Inputs;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>sources</c>: looks at the sources that scenarios, parameters and tables name.</summary>
internal sealed class SourcesVerb : CatalogueVerb<SourceFact>
{
    /// <summary>Ids of the parameters of the home country by the source that they name.</summary>
    private readonly Lazy<ILookup<string, string>> parameters = new(() => Simulation.Catalogue().Parameters
        .SelectMany(parameter => Names(parameter).Select(source => (Source: source, parameter.Id)))
        .ToLookup(pair => pair.Source, pair => pair.Id, StringComparer.Ordinal));

    private SourcesVerb(CliContext context)
        : base(context, "sources")
    {
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context) => new SourcesVerb(context).Build(
        Catalogue.Sources, Catalogue.SourcesList, Catalogue.SourcesShow, Catalogue.SourceName, "cao_ai_policy_2026");

    protected override IReadOnlyList<SourceFact> All() => Simulation.Sources();

    protected override string IdOf(SourceFact item) => item.Id;

    protected override void PrintAll(IReadOnlyList<SourceFact> items)
    {
        CliText[] titles = [Catalogue.ColumnId, Catalogue.ColumnTitle, Catalogue.ColumnPublisher, Catalogue.ColumnYear];
        TextTable.Print(
            Context.Out,
            [.. titles.Select(title => title.In(Context.Tongue))],
            items.Select(source => new[]
            {
                source.Id, source.Field("title"), source.Field("publisher"), source.Field("year"),
            }));
    }

    protected override void Print(SourceFact item) =>
        TextTable.Print(
            Context.Out,
            [Catalogue.ColumnItem.In(Context.Tongue), Catalogue.ColumnValue.In(Context.Tongue)],
            [
                [Catalogue.ColumnId.In(Context.Tongue), item.Id],
                .. item.Fields.Select(field => new[] { field.Key, field.Value }),
                [Catalogue.ColumnPlace.In(Context.Tongue), $"{item.File}:{item.Line}"],
                [Catalogue.ColumnUsedBy.In(Context.Tongue), string.Join(", ", ParametersOf(item))],
            ]);

    protected override void Write(Utf8JsonWriter json, SourceFact item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        foreach ((string key, string value) in item.Fields)
        {
            json.WriteString(key, value);
        }

        json.WriteString("file", item.File);
        json.WriteNumber("line", item.Line);
        json.WriteStartArray("parameters");
        foreach (string parameter in ParametersOf(item))
        {
            json.WriteStringValue(parameter);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IEnumerable<string> ParametersOf(SourceFact source) => parameters.Value[source.Id];

    private static IEnumerable<string> Names(ResolvedParameter parameter) =>
        parameter.Source.Split(';', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);
}
