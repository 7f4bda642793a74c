using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Studies.Laws;

namespace AdoptionSim.Cli.Verbs;

/// <summary>Prints the values of a law of work.</summary>
internal sealed class WorkLawPage(CliContext context, LawSheet sheet)
{
    private const string NoValue = "—";

    private static readonly Dictionary<string, CliText> Names = new(StringComparer.Ordinal)
    {
        ["unemployed"] = Catalogue.QuantityUnemployed,
        ["vacancies"] = Catalogue.QuantityVacancies,
        ["vacancies_over_posts"] = Catalogue.QuantityVacanciesOverPosts,
        ["vacancies_on_curve"] = Catalogue.QuantityVacanciesOnCurve,
        ["finding"] = Catalogue.QuantityFinding,
        ["tightness"] = Catalogue.QuantityTightness,
        ["exact"] = Catalogue.QuantityExact,
        ["exponential"] = Catalogue.QuantityExponential,
        ["cobb_douglas"] = Catalogue.QuantityCobbDouglas,
        ["first_order"] = Catalogue.QuantityFirstOrder,
        ["second_order"] = Catalogue.QuantitySecondOrder,
        ["price"] = Catalogue.QuantityPrice,
        ["output"] = Catalogue.QuantityOutput,
        ["employment"] = Catalogue.QuantityEmployment,
    };

    private bool HasAgents => sheet.Samples is not null;

    /// <summary>Which way a loop runs, as a word of the result.</summary>
    /// <param name="area">Its signed area.</param>
    /// <param name="amount">Area from which it is a loop.</param>
    public static string DirectionOf(double area, double amount) =>
        area > amount ? "counter-clockwise" : area < -amount ? "clockwise" : "none";

    /// <summary>As text: equation, table, and sentences.</summary>
    public void PrintText(IEnumerable<string> notes)
    {
        Tongue tongue = context.Tongue;
        context.Print(Catalogue.LawHead.In(tongue, sheet.Name, sheet.Equation));
        context.Print(HasAgents
            ? Catalogue.WorkLawSamples.In(tongue, $"{sheet.Samples:N0}", sheet.Seed ?? 0)
            : Catalogue.WorkLawColumns.In(tongue));
        List<CliText> titles =
            [Catalogue.LawQuantity, Catalogue.LawAnalytic, Catalogue.LawModel, Catalogue.LawDifference];
        if (HasAgents)
        {
            titles.AddRange([Catalogue.LawAgents, Catalogue.LawStandardError, Catalogue.LawZ]);
        }

        TextTable.Print(
            context.Out, [.. titles.Select(title => title.In(tongue))], sheet.Values.Select(RowOf), numeric: true);
        foreach (string note in notes)
        {
            context.Print(note);
        }
    }

    /// <summary>As JSON, at full precision.</summary>
    public void PrintJson() => Json.Print(context.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("law", sheet.Name);
        json.WriteString("equation", sheet.Equation);
        if (HasAgents)
        {
            json.WriteNumber("samples", sheet.Samples ?? 0);
            json.WriteNumber("seed", sheet.Seed ?? 0);
        }

        json.WriteStartArray("points");
        foreach (LawValue value in sheet.Values)
        {
            Write(json, value);
        }

        json.WriteEndArray();
        if (sheet.LoopArea is { } area)
        {
            json.WriteNumber("loop_area", area);
            json.WriteString("loop_direction", DirectionOf(area, LabourVerb.LoopAreaMin));
        }

        if (sheet.LastChange is { } change)
        {
            json.WriteNumber("last_change", change);
        }

        json.WriteEndObject();
    });

    private static double? ZOf(LawValue value) => value.StandardError is > 0.0
        ? (value.Agents - value.MeanField) / value.StandardError
        : null;

    private static void Write(Utf8JsonWriter json, LawValue value)
    {
        json.WriteStartObject();
        json.WriteString("label", value.Quantity);
        WriteIfThere(json, "at", value.At);
        json.WriteNumber("analytic", value.Analytic);
        json.WriteNumber("mean_field", value.MeanField);
        json.WriteNumber("difference", value.MeanField - value.Analytic);
        WriteIfThere(json, "agents", value.Agents);
        WriteIfThere(json, "standard_error", value.StandardError);
        WriteIfThere(json, "z", ZOf(value));
        json.WriteEndObject();
    }

    private static void WriteIfThere(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
    }

    private string[] RowOf(LawValue value)
    {
        string name = Names[value.Quantity].In(context.Tongue, value.At ?? 0.0);
        string[] row =
            [name, Digits.Of(value.Analytic), Digits.Of(value.MeanField), Digits.Of(value.MeanField - value.Analytic)];
        return HasAgents
            ? [.. row, DigitsOf(value.Agents), DigitsOf(value.StandardError), DigitsOf(ZOf(value))]
            : row;
    }

    private static string DigitsOf(double? value) => value is { } number ? Digits.Of(number) : NoValue;
}
