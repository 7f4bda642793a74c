using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Reports.Numbers;

namespace AdoptionSim;

/// <summary>Compares what two things were asked, value by value.</summary>
internal static class AskedDifferences
{
    /// <summary>Every value that differs, in the order of the paths.</summary>
    /// <param name="one">What the first was asked, as JSON.</param>
    /// <param name="other">What the second was asked, as JSON.</param>
    /// <exception cref="FormatException">One of them is not JSON.</exception>
    public static IReadOnlyList<AskedDifference> Between(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        List<AskedDifference> found = [];
        Compare(string.Empty, Parse(one), Parse(other), found);
        return found;
    }

    /// <summary>Every value of two scenarios that was written differently, as it was written.</summary>
    /// <param name="one">Origins of the first: path, value, file and line.</param>
    /// <param name="other">Origins of the second.</param>
    /// <exception cref="FormatException">One of them is not of this form.</exception>
    public static IReadOnlyList<AskedDifference> BetweenOrigins(string one, string other)
    {
        Dictionary<string, string> first = ValuesOf(one);
        Dictionary<string, string> second = ValuesOf(other);
        return
        [
            .. first.Keys.Union(second.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(path => new AskedDifference(
                    path, first.GetValueOrDefault(path), second.GetValueOrDefault(path)))
                .Where(pair => !string.Equals(pair.One, pair.Other, StringComparison.Ordinal)),
        ];
    }

    private static Dictionary<string, string> ValuesOf(string origins) => CsvLines.Read(origins).Skip(1)
        .Where(line => line.Count > 1).DistinctBy(line => line[0], StringComparer.Ordinal)
        .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    private static JsonNode? Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonNode.Parse(bytes);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            throw new FormatException(failure.Message, failure);
        }
    }

    private static void Compare(string path, JsonNode? one, JsonNode? other, List<AskedDifference> found)
    {
        if (JsonNode.DeepEquals(one, other))
        {
            return;
        }

        if (one is JsonObject first && other is JsonObject second)
        {
            IEnumerable<string> keys = first.Select(entry => entry.Key).Union(
                second.Select(entry => entry.Key), StringComparer.Ordinal);
            foreach (string key in keys.Order(StringComparer.Ordinal))
            {
                Compare(Joined(path, key), first[key], second[key], found);
            }
        }
        else if (one is JsonArray list && other is JsonArray others && list.Count == others.Count
            && !IsSeries(list) && !IsSeries(others))
        {
            for (int k = 0; k < list.Count; k++)
            {
                Compare(Joined(path, NameOf(list[k]) ?? $"{k}"), list[k], others[k], found);
            }
        }
        else
        {
            found.Add(new AskedDifference(path, one?.ToJsonString(), other?.ToJsonString()));
        }
    }

    /// <summary>Plain values, such as those of every month, are one thing that was asked.</summary>
    private static bool IsSeries(JsonArray list) => list.All(element => element is null or JsonValue);

    /// <summary>An element that has an id is named by it.</summary>
    private static string? NameOf(JsonNode? element) =>
        element is JsonObject map && map["id"] is JsonValue id && id.TryGetValue(out string? name) ? name : null;

    private static string Joined(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
