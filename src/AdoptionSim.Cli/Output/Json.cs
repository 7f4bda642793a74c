using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AdoptionSim.Cli.Output;

/// <summary>Writes JSON on standard output and progress lines.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Page =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints one value on lines of its own.</summary>
    public static void Print(TextWriter output, Action<Utf8JsonWriter> write, bool oneLine = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, oneLine ? OneLine : Page))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n");
    }
}
