using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace AdoptionSim;

/// <summary>
/// What two runs must have in common to be paired, read from what they were asked (<c>inputs/resolved.json</c>).
/// </summary>
internal sealed class AskedShape
{
    private static readonly string[] OfTheRun = ["engine_version", "tables_version"];
    private static readonly string[] OfTheScenario =
        ["seed", "replicates", "scale", "horizon", "comparators", "uncertainty"];

    private readonly JsonObject asked;
    private readonly JsonObject scenario;

    /// <summary>Reads what a run was asked.</summary>
    /// <exception cref="FormatException">The bytes are not what a run was asked.</exception>
    public AskedShape(ReadOnlySpan<byte> resolved)
    {
        try
        {
            asked = JsonNode.Parse(resolved)?.AsObject() ?? throw new FormatException("nothing was asked");
            scenario = asked["scenario"]?.AsObject() ?? throw new FormatException("'scenario' is missing");
        }
        catch (Exception failure) when (failure is System.Text.Json.JsonException or InvalidOperationException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    /// <summary>Everything that keeps two runs from being paired; nothing when they fit.</summary>
    public static IEnumerable<(string What, string One, string Other)> Differences(AskedShape one, AskedShape other)
    {
        foreach (string key in OfTheRun)
        {
            if (!JsonNode.DeepEquals(one.asked[key], other.asked[key]))
            {
                yield return (key, Text(one.asked[key]), Text(other.asked[key]));
            }
        }

        foreach (string key in OfTheScenario)
        {
            if (!JsonNode.DeepEquals(one.scenario[key], other.scenario[key]))
            {
                yield return (key, Text(one.scenario[key]), Text(other.scenario[key]));
            }
        }

        // A table that only one of them reads belongs to what that scenario asks.
        foreach ((string name, JsonNode? digest) in one.scenario["data"]?.AsObject() ?? [])
        {
            JsonNode? same = other.scenario["data"]?[name];
            if (same is not null && !JsonNode.DeepEquals(digest, same))
            {
                yield return ("data", $"{name} {Text(digest)}", $"{name} {Text(same)}");
            }
        }
    }

    private static string Text(JsonNode? node) => node is null ? "–" : node.ToJsonString();
}
