using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Inputs.Resolved;

/// <summary>Writes what changes the results of a scenario, and nothing else, in one way only.</summary>
internal static class CanonicalJson
{
    private const string Format = "adoptionsim.resolved/1";

    private static readonly JsonWriterOptions Options =
        new() { Indented = false, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical JSON.</summary>
    /// <param name="settings">What the scenario asks.</param>
    /// <param name="levers">Acting strength of its levers.</param>
    /// <param name="demandByTick">Factor on the demand for labour in each tick; empty without a shock.</param>
    /// <param name="budget">What the home government spends.</param>
    /// <param name="countries">Parameters of the countries.</param>
    /// <param name="tables">Bytes of the tables that were read, by name.</param>
    public static string Write(
        ScenarioSettings settings,
        IReadOnlyList<LeverSchedule> levers,
        ReadOnlySpan<double> demandByTick,
        BudgetPlan budget,
        IReadOnlyList<CountryParameters> countries,
        IReadOnlyDictionary<string, byte[]> tables)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteBudget(json, budget);
            WriteComparators(json, settings);
            WriteCountries(json, countries);
            WriteTables(json, tables);
            WriteNumbers(json, "demand_by_tick", demandByTick);
            json.WriteString("format", Format);
            json.WriteStartObject("horizon");
            json.WriteString("from", InputLimits.FirstMonth.ToString());
            json.WriteString("to", settings.To.ToString());
            json.WriteEndObject();
            json.WriteString("id", settings.Id);
            WriteLevers(json, levers);
            WriteModel(json, settings.Model);
            WriteWords(json, "outcomes", settings.Outcomes.Order(StringComparer.Ordinal));
            json.WriteNumber("replicates", settings.Replicates);
            json.WriteString("scale", $"1:{settings.Scale}");
            json.WriteString("seed", settings.Seed.ToString(CultureInfo.InvariantCulture));
            string uncertainty = settings.IsUncertain
                ? ScenarioLanguage.UncertainParameters
                : ScenarioLanguage.NoUncertainty;
            json.WriteString("uncertainty", uncertainty);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The same with some of its levers only.</summary>
    /// <param name="resolvedJson">What <see cref="Write"/> has written.</param>
    /// <param name="kept">Ids of the levers that stay.</param>
    public static string KeepLevers(string resolvedJson, IReadOnlyCollection<string> kept)
    {
        JsonNode? root = JsonNode.Parse(resolvedJson);
        if (root?["levers"] is not JsonObject levers)
        {
            throw new ArgumentException("A resolved scenario has levers.", nameof(resolvedJson));
        }

        // Training has money and no strength.
        string training = ScenarioLanguage.IdOf(LeverId.Reskilling);
        foreach (string lever in levers.Select(entry => entry.Key).Append(training)
            .Except(kept, StringComparer.Ordinal).ToArray())
        {
            levers.Remove(lever);
            RemoveMoney(root, lever);
        }

        return root.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static void RemoveMoney(JsonNode root, string lever)
    {
        if (root["budget"] is not JsonObject budget || budget["operation"] is not JsonArray operation)
        {
            return;
        }

        foreach (JsonNode? line in operation.ToArray())
        {
            if (string.Equals((string?)line?["line"], lever, StringComparison.Ordinal))
            {
                operation.Remove(line);
            }
        }

        if (string.Equals(lever, ScenarioLanguage.IdOf(LeverId.SmeSubsidy), StringComparison.Ordinal))
        {
            budget.Remove("subsidy");
        }

        if (string.Equals(lever, ScenarioLanguage.IdOf(LeverId.Reskilling), StringComparison.Ordinal))
        {
            budget.Remove("training");
        }

        if (operation.Count == 0 && budget.Count == 1)
        {
            root.AsObject().Remove("budget");
        }
    }

    private static void WriteComparators(Utf8JsonWriter json, ScenarioSettings settings)
    {
        json.WriteStartObject("comparators");
        WriteWords(json, "countries", settings.Comparators);
        json.WriteNumber("persons", settings.ComparatorPersons);
        json.WriteEndObject();
    }

    private static void WriteCountries(Utf8JsonWriter json, IReadOnlyList<CountryParameters> countries)
    {
        json.WriteStartObject("countries");
        foreach (CountryParameters country in countries.OrderBy(country => country.Country, StringComparer.Ordinal))
        {
            json.WriteStartObject(country.Country);
            json.WriteString("ensemble_sha256", EnsembleDigest(country));
            json.WriteStartObject("parameters");
            foreach ((string id, double value) in country.CentralValues)
            {
                json.WriteNumber(id, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string? EnsembleDigest(CountryParameters country)
    {
        if (country.Members.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        for (int member = 0; member < country.Members.Count; member++)
        {
            foreach ((string id, double value) in country.Members[member])
            {
                text.Append(member).Append(',').Append(id).Append(',');
                text.Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        return Digest(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void WriteTables(Utf8JsonWriter json, IReadOnlyDictionary<string, byte[]> tables)
    {
        json.WriteStartObject("data");
        foreach ((string name, byte[] bytes) in tables.OrderBy(table => table.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, Digest(bytes));
        }

        json.WriteEndObject();
    }

    private static void WriteLevers(Utf8JsonWriter json, IReadOnlyList<LeverSchedule> levers)
    {
        json.WriteStartObject("levers");
        foreach (LeverSchedule lever in levers.OrderBy(
            lever => ScenarioLanguage.IdOf(lever.Lever), StringComparer.Ordinal))
        {
            WriteNumbers(json, ScenarioLanguage.IdOf(lever.Lever), lever.StrengthByTick);
        }

        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, ModelSettings model)
    {
        json.WriteStartObject("model");
        json.WriteString("adoption_rule", ScenarioLanguage.WordOf(model.Switches.AdoptionRule));
        json.WriteBoolean("ageing", model.Switches.Ageing);
        json.WriteString("demand", ScenarioLanguage.WordOf(model.Switches.Demand));
        json.WriteString("exposure_map", model.ExposureMap);
        json.WriteBoolean("labour_market", model.Switches.LabourMarket);
        json.WriteString("matching", ScenarioLanguage.WordOf(model.Switches.Matching));
        json.WriteBoolean("mean_field", model.Switches.MeanField);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ReadOnlySpan<double> values)
    {
        json.WriteStartArray(name);
        foreach (double value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>The budget, where there is one: a scenario without any asks what it asked before there were
    /// budgets.</summary>
    private static void WriteBudget(Utf8JsonWriter json, BudgetPlan budget)
    {
        if (budget.Operation.Count == 0 && budget.Subsidy is null && budget.Training is null)
        {
            return;
        }

        json.WriteStartObject("budget");
        json.WriteStartArray("operation");
        foreach (Funding funding in budget.Operation)
        {
            WriteFunding(json, funding);
        }

        json.WriteEndArray();
        if (budget.Subsidy is { } subsidy)
        {
            json.WriteStartObject("subsidy");
            json.WriteNumber("cap_yen", subsidy.CapYen);
            json.WritePropertyName("funding");
            WriteFunding(json, subsidy.Funding);
            json.WriteNumber("rate", subsidy.RateShare);
            json.WriteString("rationing", subsidy.Rationing is Rationing.Score ? "score" : "lottery");
            json.WriteEndObject();
        }

        if (budget.Training is { } training)
        {
            json.WriteStartObject("training");
            json.WritePropertyName("funding");
            WriteFunding(json, training.Funding);
            json.WriteNumber("unit_cost_yen", training.UnitCostYen);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFunding(Utf8JsonWriter json, Funding funding)
    {
        json.WriteStartObject();
        json.WriteString("column", funding.Line.Column is BudgetColumn.Envelope ? "envelope" : "identified");
        json.WriteNumber("envelope_yen", funding.Line.EnvelopeYen ?? 0);
        json.WriteBoolean("in_printed_total", funding.Line.IsInPrintedTotal);
        json.WriteString("line", funding.Line.Key);
        json.WriteString("pillar", funding.Line.Pillar);
        json.WriteStartArray("yen");
        foreach (long yen in funding.YenByTick)
        {
            json.WriteNumberValue(yen);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
