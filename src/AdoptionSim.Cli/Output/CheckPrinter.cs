using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Cli.Output;

/// <summary>Prints how the checks of a scenario came out.</summary>
internal static class CheckPrinter
{
    private const double Percent = 100.0;

    /// <summary>Prints the checks as a table.</summary>
    public static void Print(CliContext context, IReadOnlyList<CheckResult> checks)
    {
        Tongue tongue = context.Tongue;
        context.Print(string.Empty);
        context.Print(Catalogue.ChecksTitle.In(tongue));
        CliText[] titles =
        [
            Catalogue.ColumnOutcome, Catalogue.ColumnCheck, Catalogue.ColumnLeft, Catalogue.ColumnRight,
            Catalogue.ColumnMet, Catalogue.ColumnNeeded,
        ];
        TextTable.Print(
            context.Out,
            [.. titles.Select(title => title.In(tongue))],
            checks.Select(check => new[]
            {
                (check.IsMet ? Catalogue.CheckPassed : Catalogue.CheckFailed).In(tongue),
                check.Check.Text,
                SideOf(check.Check.Left, check.Left, check.Check.ShownUnit),
                SideOf(check.Check.Right, check.Right, check.Check.ShownUnit),
                $"{check.Met}/{check.Replicates} ({Share(check.MetShare)})",
                Share(check.Check.NeededShare),
            }));
    }

    /// <summary>Writes the checks as a list.</summary>
    public static void WriteJson(Utf8JsonWriter json, IReadOnlyList<CheckResult> checks)
    {
        json.WriteStartArray();
        foreach (CheckResult result in checks)
        {
            json.WriteStartObject();
            json.WriteString("expect", result.Check.Text);
            json.WriteBoolean("passed", result.IsMet);
            json.WriteString("unit", result.Check.ShownUnit);
            WriteSide(json, "left", result.Check.Left, result.Left);
            WriteSide(json, "right", result.Check.Right, result.Right);
            json.WriteNumber("replicates", result.Replicates);
            json.WriteNumber("met", result.Met);
            json.WriteNumber("met_share", result.MetShare);
            json.WriteNumber("needed_share", result.Check.NeededShare);
            json.WriteString("file", result.Check.File);
            json.WriteNumber("line", result.Check.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, CheckOperand operand, Estimate estimate)
    {
        json.WriteStartObject(name);
        if (operand.Indicator is { } indicator)
        {
            json.WriteString("indicator", indicator.Name);
            json.WriteString("month", operand.Month.ToString());
        }

        WriteNumber(json, operand.Indicator is null ? "value" : "median", estimate.Median);
        if (operand.Indicator is not null)
        {
            json.WriteString("band", WordOf(estimate.Band));
            WriteNumber(json, "lower", estimate.Lower);
            WriteNumber(json, "upper", estimate.Upper);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is double known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string SideOf(CheckOperand operand, Estimate estimate, string unit)
    {
        string median = $"{Number(estimate.Median)} {unit}";
        if (operand.Indicator is null)
        {
            return median;
        }

        string band = estimate.Band is BandKind.None
            ? WordOf(estimate.Band)
            : $"{WordOf(estimate.Band)} {Number(estimate.Lower)} … {Number(estimate.Upper)}";
        return $"{operand.Month}: {median} [{band}]";
    }

    private static string WordOf(BandKind band) => band switch
    {
        BandKind.Percentiles => "5–95 %",
        BandKind.MinMax => "min–max",
        _ => "–",
    };

    private static string Number(double? value) =>
        value is double known ? known.ToString("0.####", CultureInfo.InvariantCulture) : "–";

    private static string Share(double share) =>
        (share * Percent).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
