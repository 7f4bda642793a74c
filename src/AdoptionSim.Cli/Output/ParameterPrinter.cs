using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Cli.Output;

/// <summary>Prints parameters: value, unit, range, source, flag, and where they are used.</summary>
internal static class ParameterPrinter
{
    /// <summary>Prints parameters as a table.</summary>
    public static void PrintTable(CliContext context, IEnumerable<ResolvedParameter> parameters)
    {
        CliText[] titles =
        [
            Catalogue.ColumnParameter, Catalogue.ColumnValue, Catalogue.ColumnUnit, Catalogue.ColumnRange,
            Catalogue.ColumnFlag, Catalogue.ColumnSource, Catalogue.ColumnEquation, Catalogue.ColumnReader,
        ];
        TextTable.Print(
            context.Out,
            [.. titles.Select(title => title.In(context.Tongue))],
            parameters.Select(p => new[]
            {
                p.Id, Number(p.Value), p.Unit, RangeOf(p), p.Flag, p.Source, p.Equation, ReaderOf(p),
            }));
    }

    /// <summary>Range of a parameter.</summary>
    public static string RangeOf(ResolvedParameter p) => $"{Number(p.Low)} – {Number(p.High)}";

    /// <summary>Class and property that carry a parameter.</summary>
    public static string ReaderOf(ResolvedParameter p) => ParameterBinding.ReaderOf(p.Id) ?? string.Empty;

    /// <summary>A number as the files write it.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Writes a parameter as a JSON object.</summary>
    public static void WriteJson(Utf8JsonWriter json, ResolvedParameter p)
    {
        json.WriteStartObject();
        json.WriteString("id", p.Id);
        json.WriteString("country", p.CountryCode);
        json.WriteNumber("value", p.Value);
        json.WriteString("unit", p.Unit);
        json.WriteNumber("low", p.Low);
        json.WriteNumber("high", p.High);
        json.WriteString("distribution", p.Distribution);
        json.WriteString("flag", p.Flag);
        json.WriteString("source", p.Source);
        json.WriteString("symbol", p.Symbol);
        json.WriteString("equation", p.Equation);
        json.WriteString("used_by", ReaderOf(p));
        json.WriteString("file", p.File);
        json.WriteNumber("line", p.Line);
        json.WriteString("note", p.Note);
        json.WriteEndObject();
    }
}
