using System;
using System.Text.Json;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Writes a comparison as JSON, with all values at full precision.</summary>
public static class ComparisonJson
{
    /// <summary>Writes the comparison as one JSON object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="comparison">The comparison.</param>
    public static void Write(Utf8JsonWriter json, Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        json.WriteString("comparison_id", comparison.Id);
        json.WriteNumber("replicates", comparison.Replicates);
        json.WriteString("band", ComparisonTable.WordOf(comparison.Band));
        json.WriteNumber("level", PairedEstimate.Level);
        json.WriteNumber("power", PairedEstimate.Power);
        json.WriteStartArray("runs");
        for (int k = 0; k < comparison.Labels.Count; k++)
        {
            json.WriteStartObject();
            json.WriteString("label", comparison.Labels[k]);
            json.WriteString("run_id", comparison.RunIds[k]);
            json.WriteBoolean("is_base", k == 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (ComparisonLine line in comparison.Lines)
        {
            WriteLine(json, line);
        }

        json.WriteEndArray();
        json.WriteStartArray("channels");
        foreach (ChannelLine line in comparison.Channels)
        {
            WriteChannels(json, line);
        }

        json.WriteEndArray();
        json.WriteStartArray("cost_per_point");
        foreach (CostLine line in comparison.Costs)
        {
            WriteCost(json, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void WriteNullable(Utf8JsonWriter json, string name, double? value)
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

    private static void WriteLine(Utf8JsonWriter json, ComparisonLine line)
    {
        PairedEstimate effect = line.Effect;
        json.WriteStartObject();
        json.WriteString("variant", line.Variant);
        json.WriteString("indicator", line.Indicator.Id);
        json.WriteString("month", NumberFormat.Month(line.Month));
        json.WriteString("unit", line.Indicator.Unit);
        json.WriteString("effect_kind", ComparisonTable.WordOf(line.Indicator.Effect));
        json.WriteNumber("pairs", effect.Effect.Count);
        json.WriteNumber("censored_pairs", line.CensoredPairs);
        WriteNullable(json, "base_median", line.Base.Median);
        WriteNullable(json, "variant_median", line.VariantValue.Median);
        json.WriteString("band", ComparisonTable.WordOf(effect.Effect.Band));
        WriteNullable(json, "effect_median", effect.Effect.Median);
        WriteNullable(json, "effect_lower", effect.Effect.Lower);
        WriteNullable(json, "effect_upper", effect.Effect.Upper);
        WriteNullable(json, "effect_mean", effect.Mean);
        WriteNullable(json, "mean_lower", effect.MeanLower);
        WriteNullable(json, "mean_upper", effect.MeanUpper);
        WriteNullable(json, "deviation", effect.Deviation);
        WriteNullable(json, "minimum_detectable", effect.MinimumDetectable);
        WriteTruth(json, "band_excludes_zero", effect.BandExcludesZero);
        WriteTruth(json, "mean_excludes_zero", effect.MeanExcludesZero);
        json.WriteEndObject();
    }

    private static void WriteChannels(Utf8JsonWriter json, ChannelLine line)
    {
        json.WriteStartObject();
        json.WriteString("variant", line.Variant);
        json.WriteString("indicator", line.Indicator.Id);
        json.WriteString("month", NumberFormat.Month(line.Month));
        json.WriteString("unit", line.Indicator.Unit);
        json.WriteString("effect_kind", ComparisonTable.WordOf(line.Indicator.Effect));
        json.WriteNumber("pairs", line.Total.Effect.Count);
        foreach (string word in ChannelTable.Words)
        {
            PairedEstimate effect = ChannelTable.EffectOf(line, word);
            WriteNullable(json, word + "_mean", effect.Mean);
            WriteNullable(json, word + "_mean_lower", effect.MeanLower);
            WriteNullable(json, word + "_mean_upper", effect.MeanUpper);
            WriteNullable(json, word + "_median", effect.Effect.Median);
            WriteNullable(json, word + "_lower", effect.Effect.Lower);
            WriteNullable(json, word + "_upper", effect.Effect.Upper);
        }

        json.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter json, CostLine line)
    {
        json.WriteStartObject();
        json.WriteString("variant", line.Variant);
        json.WriteString("measure", line.Measure);
        json.WriteString("comparator", line.Comparator);
        json.WriteString("month", NumberFormat.Month(line.Month));
        json.WriteString("column", line.Column);
        json.WriteString("status", line.Status switch
        {
            CostStatus.Given => "given",
            CostStatus.NotRecorded => "not_recorded",
            CostStatus.TooFewReplicates => "too_few_replicates",
            _ => "not_applicable",
        });
        WriteNullable(json, "extra_yen", line.ExtraYen);
        WriteNullable(json, "extra_yen_lower", line.LowerExtraYen);
        WriteNullable(json, "extra_yen_upper", line.UpperExtraYen);
        WriteNullable(json, "points_closed", line.PointsClosed);
        WriteNullable(json, "points_closed_lower", line.LowerPointsClosed);
        WriteNullable(json, "points_closed_upper", line.UpperPointsClosed);
        WriteNullable(json, "yen_per_point", line.YenPerPoint);
        WriteNullable(json, "yen_per_point_lower", line.LowerYenPerPoint);
        WriteNullable(json, "yen_per_point_upper", line.UpperYenPerPoint);
        json.WriteEndObject();
    }

    private static void WriteTruth(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is bool known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
