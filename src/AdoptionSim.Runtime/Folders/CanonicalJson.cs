using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// The one way in which this program writes JSON that is hashed or compared: keys in ordinal order, two spaces, lines
/// ended by a line feed, numbers in their shortest round-trip form, UTF-8 without a mark, one line feed at the end.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a tree in its canonical form.</summary>
    /// <param name="node">The tree; read only.</param>
    /// <returns>The bytes of the file.</returns>
    public static byte[] ToBytes(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
        {
            Write(writer, node);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonObject map:
                WriteMap(writer, map);
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (JsonNode? item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, JsonObject map)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, JsonNode?> entry in map.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(entry.Key);
            Write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }
}
