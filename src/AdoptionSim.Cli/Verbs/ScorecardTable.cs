using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Cli.Output;
using AdoptionSim.Model.Population;
using AdoptionSim.Studies.Validation;

namespace AdoptionSim.Cli.Verbs;

/// <summary>Prints the scorecard.</summary>
internal sealed class ScorecardTable(
    CliContext context, IReadOnlyList<FactResult> results, ValidationOptions options)
{
    /// <summary>As text: a row for each fact, and under it one for each of its figures.</summary>
    public void PrintText()
    {
        Tongue tongue = context.Tongue;
        CliText[] titles =
        [
            Catalogue.ScorecardColumnId, Catalogue.ScorecardColumnResult, Catalogue.ScorecardColumnMedian,
            Catalogue.ScorecardColumnBand, Catalogue.ScorecardColumnInside, Catalogue.ScorecardColumnExpected,
            Catalogue.ScorecardColumnFlag, Catalogue.ScorecardColumnMeasure, Catalogue.ScorecardColumnSource,
        ];
        context.Print(In(ScorecardPage.Settings(options)));
        TextTable.Print(context.Out, [.. titles.Select(title => title.In(tongue))], results.SelectMany(RowsOf));
        context.Print(Catalogue.ScorecardSum.In(
            tongue, results.Count(result => result.Passes), results.Count));
    }

    /// <summary>As JSON, with the value of every run.</summary>
    public void PrintJson() => Json.Print(context.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("settings", ScorecardPage.Settings(options).En);
        json.WriteStartArray("facts");
        foreach (FactResult result in results)
        {
            Write(json, result);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private IEnumerable<IReadOnlyList<string>> RowsOf(FactResult result)
    {
        string none = string.Empty;
        yield return
        [
            result.Fact.Id, Verdict(result.Passes), none, none, none, none, none, In(result.Fact.Statement), none,
        ];
        foreach (FactReading reading in result.Readings)
        {
            FactCheck check = reading.Check;
            yield return
            [
                check.Id + (check.IsRequired ? "*" : none) + (check.EveryRun ? "†" : none), Verdict(reading.Passes),
                FactNumbers.Median(reading), FactNumbers.Band(reading), $"{reading.Inside}/{reading.Values.Count}",
                FactNumbers.Expected(check), check.Flag, In(check.Measure), check.Source,
            ];
        }
    }

    private string Verdict(bool passes) =>
        (passes ? Catalogue.ScorecardPass : Catalogue.ScorecardFail).In(context.Tongue);

    private string In(BilingualText text) => context.Tongue is Tongue.Ja ? text.Ja : text.En;

    private static void Write(Utf8JsonWriter json, FactResult result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Fact.Id);
        json.WriteString("statement_ja", result.Fact.Statement.Ja);
        json.WriteString("statement_en", result.Fact.Statement.En);
        json.WriteBoolean("passes", result.Passes);
        json.WriteStartArray("figures");
        foreach (FactReading reading in result.Readings)
        {
            Write(json, reading);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactReading reading)
    {
        FactCheck check = reading.Check;
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("measure_ja", check.Measure.Ja);
        json.WriteString("measure_en", check.Measure.En);
        json.WriteBoolean("required", check.IsRequired);
        json.WriteBoolean("every_run", check.EveryRun);
        WriteNullable(json, "low", check.Low);
        WriteNullable(json, "high", check.High);
        json.WriteString("source", check.Source);
        json.WriteString("flag", check.Flag);
        WriteNullable(json, "median", reading.Median);
        json.WriteStartArray("values");
        foreach (double value in reading.Values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
        json.WriteBoolean("passes", reading.Passes);
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
