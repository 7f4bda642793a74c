using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>A notebook of the form <c>ipynb</c> 4.5 with cells of C# and stored outputs.</summary>
internal static class NotebookFile
{
    private static readonly JsonWriterOptions Form = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a notebook.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="outputs">What each cell of code shows, in order.</param>
    public static string Write(IReadOnlyList<Cell> cells, IReadOnlyList<CellOutput> outputs)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteStartArray("cells");
            int code = 0;
            for (int k = 0; k < cells.Count; k++)
            {
                json.WriteStartObject();
                json.WriteString("cell_type", cells[k].IsCode ? "code" : "markdown");
                if (cells[k].IsCode)
                {
                    json.WriteNumber("execution_count", code + 1);
                }

                json.WriteString("id", $"cell-{k + 1}");
                json.WriteStartObject("metadata");
                json.WriteEndObject();
                if (cells[k].IsCode)
                {
                    Outputs(json, outputs[code++], code);
                }

                Lines(json, "source", cells[k].Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Metadata(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The cells of a notebook.</summary>
    public static IReadOnlyList<Cell> Cells(string notebook) =>
    [
        .. CellsOf(notebook).Select(cell => new Cell(
            (string?)cell["cell_type"] is "code", Joined(cell["source"]))),
    ];

    /// <summary>What the cells of code of a notebook are stored to show.</summary>
    public static IReadOnlyList<CellOutput> Stored(string notebook) =>
    [
        .. CellsOf(notebook).Where(cell => (string?)cell["cell_type"] is "code").Select(cell =>
        {
            JsonNode?[] outputs = [.. cell["outputs"]?.AsArray() ?? []];
            JsonNode? data = outputs.FirstOrDefault(output => output?["data"] is not null)?["data"];
            return new CellOutput(
                string.Concat(outputs.Where(output => output?["text"] is not null)
                    .Select(output => Joined(output?["text"]))),
                data is null ? null : Joined(data["text/plain"]),
                data?["text/html"] is { } html ? Joined(html) : null);
        }),
    ];

    private static IEnumerable<JsonNode> CellsOf(string notebook) =>
        (JsonNode.Parse(notebook)?["cells"]?.AsArray() ?? []).OfType<JsonNode>();

    private static string Joined(JsonNode? lines) =>
        string.Concat((lines?.AsArray() ?? []).Select(line => (string?)line));

    private static void Outputs(Utf8JsonWriter json, CellOutput output, int count)
    {
        json.WriteStartArray("outputs");
        if (output.Printed.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("name", "stdout");
            json.WriteString("output_type", "stream");
            Lines(json, "text", output.Printed);
            json.WriteEndObject();
        }

        if (output.Plain is { } plain)
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            if (output.Html is { } html)
            {
                Lines(json, "text/html", html);
            }

            Lines(json, "text/plain", plain);
            json.WriteEndObject();
            json.WriteNumber("execution_count", count);
            json.WriteStartObject("metadata");
            json.WriteEndObject();
            json.WriteString("output_type", "execute_result");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Metadata(Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("kernelspec");
        json.WriteString("display_name", ".NET (C#)");
        json.WriteString("language", "C#");
        json.WriteString("name", ".net-csharp");
        json.WriteEndObject();
        json.WriteStartObject("language_info");
        json.WriteString("file_extension", ".cs");
        json.WriteString("mimetype", "text/x-csharp");
        json.WriteString("name", "C#");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteNumber("nbformat", 4);
        json.WriteNumber("nbformat_minor", 5);
    }

    private static void Lines(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartArray(name);
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            int next = end < 0 ? text.Length : end + 1;
            json.WriteStringValue(text[start..next]);
            start = next;
        }

        json.WriteEndArray();
    }
}
