using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Labour;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// Makes the JSON Schema (draft-07) of the scenario language, so that editors complete and check while one types.
/// </summary>
public static class ScenarioSchema
{
    private const string Number = "number";
    private const string Points = "points";
    private const string Timeline = "timeline";
    private const string Money = "money";
    private const string MonthPattern = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private const string YearPattern = "^[0-9]{4}$";
    private const string PointPattern = "^[0-9]{4}(-(0[1-9]|1[0-2]))?$";

    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The schema as JSON text with a final line end.</summary>
    public static string ToJson()
    {
        JsonObject schema = Map(ScenarioLanguage.Root, "AdoptionSim のシナリオ / A scenario of AdoptionSim");
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema["definitions"] = new JsonObject
        {
            [Number] = new JsonObject
            {
                ["anyOf"] = new JsonArray(Any("number"), Written(), Cited(new JsonObject
                {
                    ["anyOf"] = new JsonArray(Any("number"), Written()),
                })),
            },
            [Points] = PointsOf(PointPattern),
            [Timeline] = WithSource(new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    Any("number"), Written(), Ref(Points), Map(ScenarioLanguage.TimelineKeys, string.Empty)),
            }),
            [Money] = WithSource(new JsonObject
            {
                ["anyOf"] = new JsonArray(Any("number"), Written(), PointsOf(YearPattern)),
            }),
        };
        schema["required"] = Words(["version", "id", "title"]);
        return schema.ToJsonString(Options) + "\n";
    }

    /// <summary>A map; of one that merges with that of the parent, each key may stand there.</summary>
    private static JsonObject Map(ImmutableArray<KeyDefinition> keys, string description, bool isMerged = false)
    {
        var properties = new JsonObject();
        foreach (KeyDefinition key in keys)
        {
            JsonObject value = IsCitable(key.Shape) ? WithSource(Shape(key.Shape)) : Shape(key.Shape);
            value["description"] = $"{key.Description.Ja} / {key.Description.En}";
            properties[key.Name] = value;
        }

        var map = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
        string[] required = [.. keys.Where(key => key.IsRequired).Select(key => key.Name)];
        if (required.Length > 0 && !isMerged)
        {
            map["required"] = Words(required);
        }

        return map;
    }

    private static JsonObject Shape(KeyShape shape) => shape switch
    {
        KeyShape.Version => new JsonObject { ["const"] = ScenarioLanguage.Version },
        KeyShape.Slug => Pattern("^[a-z0-9][a-z0-9-]{0,63}$"),
        KeyShape.BilingualText => Map(ScenarioLanguage.BothLanguages, string.Empty),
        KeyShape.Text or KeyShape.Path or KeyShape.SourceKey => Text(),
        KeyShape.Horizon => Map(ScenarioLanguage.Horizon, string.Empty, isMerged: true),
        KeyShape.Month => Pattern(MonthPattern),
        KeyShape.Scale => Pattern("^1:[1-9][0-9]{0,5}$"),
        KeyShape.Seed => Integer(0, null),
        KeyShape.Replicates => Integer(1, InputLimits.ReplicatesMax),
        KeyShape.Uncertainty => OneOf(ScenarioLanguage.Uncertainties),
        KeyShape.Comparators => Map(ScenarioLanguage.ComparatorKeys, string.Empty),
        KeyShape.Countries => ListOf(ScenarioLanguage.Comparators),
        KeyShape.Persons => Ref(Number),
        KeyShape.Levers => Levers(),
        KeyShape.LeverList => ListOf(ScenarioLanguage.Levers.Keys),
        KeyShape.Timeline or KeyShape.DemandShock => Ref(Timeline),
        KeyShape.Points => Ref(Points),
        KeyShape.Money => Ref(Money),
        KeyShape.Amount or KeyShape.Share => Ref(Number),
        KeyShape.Rationing => OneOf(ScenarioLanguage.Rationings),
        KeyShape.Programme => Map(ScenarioLanguage.Programme, string.Empty, isMerged: true),
        KeyShape.ProgrammeId => OneOf(ScenarioLanguage.Programmes),
        KeyShape.FiscalYear => Integer(InputLimits.FirstMonth.Year, InputLimits.LastMonth.Year),
        KeyShape.Interpolation => OneOf(ScenarioLanguage.Interpolations),
        KeyShape.Source => Map(ScenarioLanguage.Source, string.Empty),
        KeyShape.Parameters => Parameters(),
        KeyShape.Model => Map(ScenarioLanguage.ModelKeys, string.Empty),
        KeyShape.ExposureMap => OneOf(ExposureMaps.Ids),
        KeyShape.AdoptionRule => OneOf(ScenarioLanguage.WordsOf<AdoptionRule>()),
        KeyShape.DemandClosure => OneOf(ScenarioLanguage.WordsOf<DemandClosure>()),
        KeyShape.MatchingRule => OneOf(ScenarioLanguage.WordsOf<MatchingRule>()),
        KeyShape.Switch => Any("boolean"),
        KeyShape.Outcomes => ListOf(ScenarioLanguage.Outcomes),
        KeyShape.Checks => Checks(),
        KeyShape.Any => new JsonObject(),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static JsonObject Levers()
    {
        var properties = new JsonObject();
        foreach (string id in ScenarioLanguage.Levers.Keys)
        {
            properties[id] = Map(ScenarioLanguage.KeysOf(ScenarioLanguage.Levers[id]), id, isMerged: true);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
    }

    private static JsonObject PointsOf(string pattern) => new()
    {
        ["type"] = "object",
        ["minProperties"] = 1,
        ["additionalProperties"] = false,
        ["patternProperties"] = new JsonObject { [pattern] = Ref(Number) },
    };

    private static JsonObject Checks() => new()
    {
        ["type"] = "array",
        ["items"] = Map(ScenarioLanguage.CheckKeys, string.Empty),
    };

    /// <summary>Whether a value of the shape may carry its source, where no definition says so.</summary>
    private static bool IsCitable(KeyShape shape) => shape is KeyShape.Scale or KeyShape.Seed or KeyShape.Replicates
        or KeyShape.Uncertainty or KeyShape.Rationing or KeyShape.FiscalYear or KeyShape.ProgrammeId
        or KeyShape.ExposureMap or KeyShape.AdoptionRule or KeyShape.DemandClosure or KeyShape.MatchingRule
        or KeyShape.Switch;

    private static JsonObject WithSource(JsonObject value) => new()
    {
        ["anyOf"] = new JsonArray(value.DeepClone(), Cited(value)),
    };

    private static JsonObject Cited(JsonObject value)
    {
        JsonObject cited = Map(ScenarioLanguage.Cited, string.Empty);
        cited["properties"]!["value"] = value.DeepClone(); // the map has the key
        return cited;
    }

    /// <summary>A reference with room for a description, which draft-07 ignores beside a bare reference.</summary>
    private static JsonObject Ref(string definition) => new()
    {
        ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{definition}" }),
    };

    /// <summary>A number with its unit: it starts as a number does.</summary>
    private static JsonObject Written() => Pattern(@"^\s*[+-]?(\d|\.\d)");

    private static JsonObject Parameters()
    {
        var properties = new JsonObject();
        foreach (string id in ParameterBinding.RequiredIds)
        {
            JsonObject value = Ref(Number);
            value["description"] = ParameterBinding.UnitOf(id);
            properties[id] = value;
        }

        var patterns = new JsonObject();
        foreach (string family in ParameterBinding.OpenFamilies)
        {
            patterns[$"^{family}\\..+$"] = Ref(Number);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["patternProperties"] = patterns,
        };
    }

    private static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Any(params string[] types) => new() { ["type"] = Words(types) };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    private static JsonObject ListOf(IEnumerable<string> words) => new()
    {
        ["type"] = "array",
        ["uniqueItems"] = true,
        ["items"] = OneOf(words),
    };

    private static JsonObject Integer(int low, int? high)
    {
        var integer = new JsonObject { ["type"] = "integer", ["minimum"] = low };
        if (high is not null)
        {
            integer["maximum"] = high;
        }

        return integer;
    }

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
