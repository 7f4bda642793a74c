using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AdoptionSim.Cli.Language;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Cli.Output;

/// <summary>
/// Prints diagnostics as text, as JSON, and in the form that code hosts show beside the lines (SARIF 2.1.0).
/// </summary>
internal static class DiagnosticPrinter
{
    private const string SarifSchema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Lines as <c>file:line:column: severity code: message — fix</c>.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Diagnostic> diagnostics, Tongue tongue) =>
        diagnostics.Select(diagnostic => Printable.Of(diagnostic.ToText(tongue.Word())));

    /// <summary>Number of diagnostics of a severity.</summary>
    public static int Count(IEnumerable<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>Diagnostics as a list.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, Tongue tongue)
    {
        json.WriteStartArray();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("file", diagnostic.File);
            json.WriteNumber("line", diagnostic.Line);
            json.WriteNumber("column", diagnostic.Column);
            json.WriteString("severity", WordOf(diagnostic.Severity));
            json.WriteString("code", diagnostic.Code);
            json.WriteString("message", tongue is Tongue.Ja ? diagnostic.Message.Ja : diagnostic.Message.En);
            json.WriteString("fix", tongue is Tongue.Ja ? diagnostic.Fix.Ja : diagnostic.Fix.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Diagnostics as a SARIF log.</summary>
    public static void WriteSarif(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, Tongue tongue)
    {
        Diagnostic[] found = [.. diagnostics];
        json.WriteStartObject();
        json.WriteString("$schema", SarifSchema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "AdoptionSim");
        json.WriteString("version", Simulation.EngineVersion);
        json.WriteStartArray("rules");
        DiagnosticRule[] rules =
        [
            .. DiagnosticCatalogue.All.Where(
                rule => found.Any(problem => string.Equals(problem.Code, rule.Code, StringComparison.Ordinal))),
        ];
        foreach (DiagnosticRule rule in rules)
        {
            WriteRule(json, rule, tongue);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in found)
        {
            int rule = Array.FindIndex(
                rules, rule => string.Equals(rule.Code, diagnostic.Code, StringComparison.Ordinal));
            WriteResult(json, diagnostic, rule, tongue);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticRule rule, Tongue tongue)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteStartObject("shortDescription");
        json.WriteString("text", tongue is Tongue.Ja ? rule.Meaning.Ja : rule.Meaning.En);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity is Severity.Info ? "note" : WordOf(severity);

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Tongue tongue)
    {
        bool japanese = tongue is Tongue.Ja;
        string message = japanese ? diagnostic.Message.Ja : diagnostic.Message.En;
        string fix = japanese ? diagnostic.Fix.Ja : diagnostic.Fix.En;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", $"{message} — {fix}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(diagnostic.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Line);
        json.WriteNumber("startColumn", diagnostic.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A reference that has no character that a URI cannot hold.</summary>
    private static string UriOf(string file) =>
        string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
