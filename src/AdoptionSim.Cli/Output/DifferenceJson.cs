using System.Collections.Generic;
using System.Text.Json;

namespace AdoptionSim.Cli.Output;

/// <summary>Writes as JSON what two things were asked differently.</summary>
internal static class DifferenceJson
{
    /// <summary>Writes the list as a property; values are JSON, or texts when they are not raw.</summary>
    public static void Write(
        Utf8JsonWriter json, string name, IReadOnlyList<AskedDifference> differences, bool isRaw = true)
    {
        json.WriteStartArray(name);
        foreach (AskedDifference difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("path", difference.Path);
            WriteRaw(json, "one", difference.One, isRaw);
            WriteRaw(json, "other", difference.Other, isRaw);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRaw(Utf8JsonWriter json, string name, string? value, bool isRaw)
    {
        json.WritePropertyName(name);
        if (value is null || !isRaw)
        {
            json.WriteStringValue(value);
        }
        else
        {
            json.WriteRawValue(value);
        }
    }
}
