using System;
using System.Text.Json;
using AdoptionSim.Reports.Attributions;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Writes an attribution as JSON, with all values at full precision.</summary>
public static class AttributionJson
{
    /// <summary>Writes the attribution as members of a JSON object, which the caller begins and ends.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="attribution">The attribution.</param>
    public static void WriteMembers(Utf8JsonWriter json, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(attribution);
        json.WriteString("scenario", attribution.ScenarioId);
        json.WriteString("full_run_id", attribution.FullRunId);
        json.WriteString("empty_run_id", attribution.EmptyRunId);
        json.WriteString("month", attribution.Month);
        json.WriteNumber("replicates", attribution.Replicates);
        json.WriteString("by", attribution.ByPillar ? "pillar" : "lever");
        json.WriteBoolean("is_exact", attribution.Orders is null);
        if (attribution.Orders is int orders)
        {
            json.WriteNumber("sampled_orders", orders);
        }

        json.WriteStartArray("outcomes");
        foreach (AttributedOutcome outcome in attribution.Outcomes)
        {
            WriteOutcome(json, outcome);
        }

        json.WriteEndArray();
    }

    private static void WriteOutcome(Utf8JsonWriter json, AttributedOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("indicator", outcome.Indicator.Id);
        json.WriteString("unit", outcome.Indicator.Unit);
        json.WriteString("effect_kind", ComparisonTable.WordOf(outcome.Indicator.Effect));
        json.WriteNumber("missing_replicates", outcome.MissingReplicates);
        json.WriteNumber("total_mean", outcome.TotalMean);
        json.WriteString("total_exact", outcome.TotalExact);
        WriteBand(json, "total", outcome.Total.Effect);
        json.WriteStartArray("shares");
        foreach (AttributedShare share in outcome.Shares)
        {
            json.WriteStartObject();
            json.WriteString("id", share.Id);
            json.WriteNumber("shapley_mean", share.Mean);
            json.WriteString("shapley_exact", share.Exact);
            WriteBand(json, "shapley", share.Shapley);
            if (share.SamplingLower is double lower && share.SamplingUpper is double upper)
            {
                json.WriteBoolean("is_estimated", true);
                json.WriteNumber("sampling_lower", lower);
                json.WriteNumber("sampling_upper", upper);
            }

            ComparisonJson.WriteNullable(json, "last_mean", share.Last.Mean);
            WriteBand(json, "last", share.Last.Effect);
            ComparisonJson.WriteNullable(json, "first_mean", share.First.Mean);
            WriteBand(json, "first", share.First.Effect);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("interactions");
        foreach (AttributedPair pair in outcome.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("one", pair.OneId);
            json.WriteString("other", pair.OtherId);
            ComparisonJson.WriteNullable(json, "mean", pair.Index.Mean);
            WriteBand(json, "index", pair.Index.Effect);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBand(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("replicates", estimate.Count);
        json.WriteString("band", ComparisonTable.WordOf(estimate.Band));
        ComparisonJson.WriteNullable(json, "median", estimate.Median);
        ComparisonJson.WriteNullable(json, "lower", estimate.Lower);
        ComparisonJson.WriteNullable(json, "upper", estimate.Upper);
        json.WriteEndObject();
    }
}
