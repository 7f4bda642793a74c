using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AdoptionSim.Reports.Headlines;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Results;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Renders the headline as JSON, with all values at full precision.</summary>
public static class HeadlineJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Renders the headline.</summary>
    /// <param name="headline">The headline.</param>
    public static string Render(Headline headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            Write(json, headline);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the headline as one JSON object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="headline">The headline.</param>
    public static void Write(Utf8JsonWriter json, Headline headline)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(headline);
        json.WriteStartObject();
        json.WriteString("run_id", headline.RunId);
        json.WriteNumber("replicates", headline.Replicates);
        json.WriteString("band", WordOf(headline.Band));
        json.WriteString("quantiles", "type 7 (Hyndman and Fan)");
        json.WriteString("from", NumberFormat.Month(headline.From));
        json.WriteString("to", NumberFormat.Month(headline.To));
        WriteList(json, "countries", headline.Countries, json.WriteStringValue);
        WriteList(json, "months", headline.Months, month => json.WriteStringValue(NumberFormat.Month(month)));
        WriteList(json, "usage", headline.Usage, line => WriteUsage(json, line));
        WriteList(json, "gaps", headline.Gaps, line => WriteGap(json, line));
        json.WriteNumber("closed_within_points", headline.Options.ClosedWithinPoints);
        json.WriteNumber("ceiling_percent", headline.Options.CeilingPercent);
        WriteList(json, "closings", headline.Closings, line => WriteClosing(json, line));
        WriteList(json, "work", headline.Work, line => WriteWork(json, line));
        WriteList(json, "spending", headline.Spending, row => WriteSpending(json, row));
        WriteList(json, "surveys", headline.Surveys, line => WriteSurvey(json, line));
        WriteList(json, "not_simulated", headline.NotSimulated, survey => WriteNotSimulated(json, survey));
        json.WriteEndObject();
    }

    private static void WriteUsage(Utf8JsonWriter json, UsageLine line)
    {
        bool investment = GapColumns.IsInvestment(line.Measure);
        json.WriteStartObject();
        json.WriteString("measure", line.Measure);
        json.WriteString("country", line.Country);
        json.WriteString("month", NumberFormat.Month(line.Month));
        json.WriteString("unit", investment ? NumberFormat.BnUsd : NumberFormat.Percent);
        WriteEstimate(json, "value", line.Value);
        json.WriteEndObject();
    }

    private static void WriteGap(Utf8JsonWriter json, GapLine line)
    {
        json.WriteStartObject();
        json.WriteString("measure", line.Measure);
        json.WriteString("comparator", line.Comparator);
        json.WriteString("month", NumberFormat.Month(line.Month));
        if (GapColumns.IsInvestment(line.Measure))
        {
            WriteEstimate(json, "ratio", line.Ratio);
            WriteEstimate(json, "log_odds", line.LogOdds);
        }
        else
        {
            WriteEstimate(json, "points", line.Points);
            WriteEstimate(json, "log_odds", line.LogOdds);
            WriteEstimate(json, "lag_months", line.LagMonths);
            json.WriteNumber("lag_at_least_share", line.LagAtLeastShare);
            json.WriteNumber("lead_at_least_share", line.LeadAtLeastShare);
        }

        json.WriteEndObject();
    }

    private static void WriteClosing(Utf8JsonWriter json, ClosingLine line)
    {
        json.WriteStartObject();
        json.WriteString("measure", line.Measure);
        json.WriteString("comparator", line.Comparator);
        json.WriteNumber("replicates", line.Replicates);
        json.WriteNumber("replicates_closed", line.Month.Count);
        WriteNullable(json, "not_closed_share", line.NotClosedShare);
        json.WriteString("band", WordOf(line.Month.Band));
        WriteMonth(json, "median", line.Month.Median);
        WriteMonth(json, "lower", line.Month.Lower);
        WriteMonth(json, "upper", line.Month.Upper);
        json.WriteBoolean("both_at_ceiling", line.BothAtCeiling);
        json.WriteEndObject();
    }

    private static void WriteWork(Utf8JsonWriter json, WorkLine line)
    {
        json.WriteStartObject();
        json.WriteString("measure", line.Measure.Id);
        json.WriteString("country", line.Country);
        json.WriteString("month", NumberFormat.Month(line.Month));
        json.WriteString("unit", line.Measure.Unit);
        json.WriteNumber("months_summed", line.Measure.OverYear ? RunResults.MonthsPerYear : 1);
        WriteEstimate(json, "value", line.Value);
        json.WriteEndObject();
    }

    private static void WriteSpending(Utf8JsonWriter json, SpendingRow row)
    {
        json.WriteStartObject();
        json.WriteString("pillar", row.Pillar);
        json.WriteString("line", row.Line);
        json.WriteString("unit", "yen");
        WriteNullable(json, "printed_yen", row.PrintedYen);
        WriteEstimate(json, "identified", row.Identified);
        WriteEstimate(json, "inner_share", row.Envelope);
        WriteEstimate(json, "spent", row.Spent);
        json.WriteEndObject();
    }

    private static void WriteSurvey(Utf8JsonWriter json, SurveyLine line)
    {
        json.WriteStartObject();
        WritePlace(json, line.Survey);
        WriteEstimate(json, "wave_percent", line.Wave);
        json.WritePropertyName("published_inside_band");
        if (line.IsInside is bool inside)
        {
            json.WriteBooleanValue(inside);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void WriteNotSimulated(Utf8JsonWriter json, SurveyResult survey)
    {
        json.WriteStartObject();
        WritePlace(json, survey);
        json.WriteString("reason", survey.NotSimulatedReason);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SurveyResult survey)
    {
        json.WriteString("survey_id", survey.SurveyId);
        json.WriteString("operator", survey.Operator);
        json.WriteString("country", survey.Country);
        json.WriteString("field_month", NumberFormat.Month(survey.FieldMonth));
        json.WriteString("subgroup", survey.Subgroup);
        json.WriteString("measure", survey.Measure);
        json.WriteString("role", survey.IsFitted ? "fitted" : "check");
        json.WriteString("flag", survey.Flag);
        WriteNullable(json, "published_percent", survey.PublishedPercent);
        WriteNullable(json, "lower_percent", survey.LowerPercent);
        WriteNullable(json, "upper_percent", survey.UpperPercent);
    }

    private static void WriteEstimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("replicates", estimate.Count);
        json.WriteString("band", WordOf(estimate.Band));
        WriteNullable(json, "median", estimate.Median);
        WriteNullable(json, "lower", estimate.Lower);
        WriteNullable(json, "upper", estimate.Upper);
        json.WriteEndObject();
    }

    private static void WriteNullable(Utf8JsonWriter json, string name, double? value)
    {
        if (value is double number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteMonth(Utf8JsonWriter json, string name, double? monthNumber)
    {
        if (monthNumber is double number)
        {
            json.WriteString(name, NumberFormat.Month(ClosingLine.MonthOf(number)));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string WordOf(BandKind band) => band switch
    {
        BandKind.Percentiles => "p05_p95",
        BandKind.MinMax => "min_max",
        _ => "none",
    };
}
