using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Verbs;

/// <summary><c>params</c>: looks at the central parameters of the home country.</summary>
internal sealed class ParamsVerb : CatalogueVerb<ResolvedParameter>
{
    private ParamsVerb(CliContext context)
        : base(context, "params")
    {
    }

    /// <summary>Makes the command.</summary>
    public static Command Command(CliContext context) => new ParamsVerb(context).Build(
        Catalogue.Params, Catalogue.ParamsList, Catalogue.ParamsShow, Catalogue.ParamName, "social_interaction");

    protected override IReadOnlyList<ResolvedParameter> All() => Simulation.Catalogue().Parameters;

    protected override string IdOf(ResolvedParameter item) => item.Id;

    protected override void PrintAll(IReadOnlyList<ResolvedParameter> items) =>
        ParameterPrinter.PrintTable(Context, items);

    protected override void Print(ResolvedParameter item)
    {
        (CliText Name, string Value)[] rows =
        [
            (Catalogue.ColumnParameter, item.Id),
            (Catalogue.ColumnValue, ParameterPrinter.Number(item.Value)),
            (Catalogue.ColumnUnit, item.Unit),
            (Catalogue.ColumnRange, $"{ParameterPrinter.RangeOf(item)} ({item.Distribution})"),
            (Catalogue.ColumnFlag, item.Flag),
            (Catalogue.ColumnSource, item.Source),
            (Catalogue.ColumnEquation, item.Equation),
            (Catalogue.ColumnReader, ParameterPrinter.ReaderOf(item)),
            (Catalogue.ColumnPlace, $"{item.File}:{item.Line}"),
            (Catalogue.ColumnNote, item.Note),
        ];
        TextTable.Print(
            Context.Out, [Catalogue.ColumnItem.In(Context.Tongue), Catalogue.ColumnValue.In(Context.Tongue)],
            rows.Select(row => new[] { row.Name.In(Context.Tongue), row.Value }));
    }

    protected override void Write(Utf8JsonWriter json, ResolvedParameter item) =>
        ParameterPrinter.WriteJson(json, item);
}
