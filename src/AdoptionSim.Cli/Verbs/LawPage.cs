using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary>Prints the values of a law.</summary>
internal sealed class LawPage(CliContext context, string name, LawReport report, LawOptions options)
{
    private const string NoValue = "—";

    /// <summary>As text: equation, table, and a sentence.</summary>
    public void PrintText(string? note)
    {
        Tongue tongue = context.Tongue;
        bool hasNaive = report.Points.Any(point => point.Naive is not null);
        context.Print(Catalogue.LawHead.In(tongue, name, Equation()));
        context.Print(Catalogue.LawPopulation.In(tongue, $"{options.Agents:N0}", options.Seed));
        List<CliText> titles =
        [
            name is "social" ? Catalogue.LawLabelStart : Catalogue.LawLabelYear, Catalogue.LawAnalytic,
            Catalogue.LawMeanField, Catalogue.LawDifference, Catalogue.LawAgents, Catalogue.LawStandardError,
            Catalogue.LawZ,
        ];
        if (hasNaive)
        {
            titles.Add(Catalogue.LawNaive);
        }

        TextTable.Print(
            context.Out, [.. titles.Select(title => title.In(tongue))],
            report.Points.Select(point => RowOf(point, hasNaive)), numeric: true);
        if (note is not null)
        {
            context.Print(note);
        }
    }

    /// <summary>As JSON, at full precision.</summary>
    public void PrintJson() => Json.Print(context.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("law", name);
        json.WriteString("equation", Equation());
        json.WriteNumber("agents", options.Agents);
        json.WriteNumber("seed", options.Seed);
        json.WriteStartArray("points");
        foreach (LawPoint point in report.Points)
        {
            Write(json, point);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The closed form alone; what stands behind a semicolon is said in the language of the user.</summary>
    private string Equation() => report.Equation.Split(';')[0];

    private string[] RowOf(LawPoint point, bool hasNaive)
    {
        string[] row =
        [
            LabelOf(point), Digits.Of(point.Analytic), Digits.Of(point.MeanField), Digits.Of(DifferenceOf(point)),
            Digits.Of(point.Agents), Digits.Of(point.StandardError), ZOf(point) is { } z ? Digits.Of(z) : NoValue,
        ];
        return hasNaive ? [.. row, point.Naive is { } naive ? Digits.Of(naive) : NoValue] : row;
    }

    private string LabelOf(LawPoint point) => point.Label switch
    {
        "from below" => Catalogue.LawBelow.In(context.Tongue),
        "from above" => Catalogue.LawAbove.In(context.Tongue),
        _ => point.Label,
    };

    private static double DifferenceOf(LawPoint point) => point.MeanField - point.Analytic;

    private static double? ZOf(LawPoint point) =>
        point.StandardError > 0.0 ? (point.Agents - point.MeanField) / point.StandardError : null;

    private static void Write(Utf8JsonWriter json, LawPoint point)
    {
        json.WriteStartObject();
        json.WriteString("label", point.Label);
        json.WriteNumber("analytic", point.Analytic);
        json.WriteNumber("mean_field", point.MeanField);
        json.WriteNumber("difference", DifferenceOf(point));
        json.WriteNumber("agents", point.Agents);
        json.WriteNumber("standard_error", point.StandardError);
        WriteNullable(json, "z", ZOf(point));
        WriteNullable(json, "naive", point.Naive);
        json.WriteEndObject();
    }

    private static void WriteNullable(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}
