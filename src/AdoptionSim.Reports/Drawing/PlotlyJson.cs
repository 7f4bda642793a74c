using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Reports.Figures;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Drawing;

/// <summary>
/// The data of a picture for Plotly: <c>data</c> and <c>layout</c>. Colours are names such as <c>c0</c>, which whoever
/// shows it replaces by those of the page; curves share <c>months</c>.
/// </summary>
public static class PlotlyJson
{
    private static readonly string[] Dashes =
        ["solid", "dash", "dot", "dashdot", "longdash", "dot", "longdashdot", "dash"];

    private static readonly string[] Symbols =
        ["circle", "square", "triangle-up", "diamond", "triangle-down", "x-thin", "cross-thin", "x-thin"];

    /// <summary>The data of a picture.</summary>
    /// <param name="chart">The picture.</param>
    /// <param name="language">Language.</param>
    /// <returns>JSON that can stand in an HTML page; null for pictures that gain nothing from moving.</returns>
    public static string? Of(Chart chart, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            switch (chart)
            {
                case LineChart lines:
                    Lines(json, lines, language);
                    break;
                case IntervalChart intervals:
                    Intervals(json, intervals, language);
                    break;
                default:
                    return null;
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>
    /// The picture as a figure that any Plotly can show as it stands, on light ground: the media type is
    /// <c>application/vnd.plotly.v1+json</c>.
    /// </summary>
    /// <param name="chart">The picture.</param>
    /// <param name="language">Language.</param>
    /// <param name="title">Title above it.</param>
    /// <returns>JSON with <c>data</c> and <c>layout</c>; null for pictures that gain nothing from moving.</returns>
    public static string? Standalone(Chart chart, ReportLanguage language, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (Of(chart, language) is not { } shared || JsonNode.Parse(shared) is not JsonObject spec)
        {
            return null;
        }

        JsonNode? months = spec["months"];
        spec.Remove("months");
        foreach (JsonObject trace in (spec["data"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (months is not null && !trace.ContainsKey("x"))
            {
                trace["x"] = months.DeepClone();
            }
        }

        WithColours(spec);
        if (spec["layout"] is JsonObject layout)
        {
            layout["title"] = new JsonObject { ["text"] = title };
            layout["legend"] = new JsonObject { ["orientation"] = "h" };
        }

        return spec.ToJsonString();
    }

    /// <summary>Writes colours out where their names stand; bands are faint.</summary>
    private static void WithColours(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (JsonNode? item in list)
                {
                    WithColours(item);
                }

                break;
            case JsonObject map:
                foreach (string key in map.Select(entry => entry.Key).ToArray())
                {
                    if (key is "color" or "fillcolor" && map[key] is JsonValue value
                        && value.TryGetValue(out string? name))
                    {
                        map[key] = SvgStyle.Light(name) + (key is "fillcolor" ? "24" : "");
                    }
                    else
                    {
                        WithColours(map[key]);
                    }
                }

                break;
        }
    }

    private static void Lines(Utf8JsonWriter json, LineChart chart, ReportLanguage language)
    {
        Texts(json, "months", chart.Months.Select(Day));
        json.WriteStartArray("data");
        foreach (LineSeries series in chart.Series)
        {
            string name = series.Name.In(language);
            int style = series.Style % SvgStyle.Count;
            Band(json, series.Lower, name, style, isUpper: false);
            Band(json, series.Upper, name, style, isUpper: true);
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("mode", "lines");
            json.WriteString("legendgroup", name);
            Numbers(json, "y", series.Values);
            json.WriteStartObject("line");
            json.WriteString("color", $"c{style}");
            json.WriteString("dash", Dashes[style]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (chart.Points.Count > 0)
        {
            Points(json, chart, language);
        }

        json.WriteEndArray();
        json.WriteStartObject("layout");
        json.WriteStartObject("yaxis");
        json.WriteString("type", chart.IsLogarithmic ? "log" : "linear");
        Title(json, chart.Axis.In(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Band(
        Utf8JsonWriter json, IReadOnlyList<double?> values, string name, int style, bool isUpper)
    {
        json.WriteStartObject();
        json.WriteString("mode", "lines");
        json.WriteString("legendgroup", name);
        json.WriteBoolean("showlegend", false);
        json.WriteString("hoverinfo", "skip");
        json.WriteStartObject("line");
        json.WriteNumber("width", 0);
        json.WriteEndObject();
        if (isUpper)
        {
            json.WriteString("fill", "tonexty");
            json.WriteString("fillcolor", $"c{style}");
        }

        Numbers(json, "y", values);
        json.WriteEndObject();
    }

    private static void Points(Utf8JsonWriter json, LineChart chart, ReportLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("name", ReportTexts.Of("figure.published").In(language));
        json.WriteString("mode", "markers");
        Texts(json, "x", chart.Points.Select(point => Day(point.Month)));
        Numbers(json, "y", [.. chart.Points.Select(point => (double?)(0.5 * (point.Lower + point.Upper)))]);
        Texts(json, "text", chart.Points.Select(point => point.Name.In(language)));
        json.WriteStartObject("error_y");
        json.WriteString("type", "data");
        Numbers(json, "array", [.. chart.Points.Select(point => (double?)(0.5 * (point.Upper - point.Lower)))]);
        json.WriteEndObject();
        json.WriteStartObject("marker");
        json.WriteString("symbol", "diamond-open");
        json.WriteNumber("size", 10);
        json.WriteString("color", "ink");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Intervals(Utf8JsonWriter json, IntervalChart chart, ReportLanguage language)
    {
        json.WriteStartArray("data");
        foreach (IGrouping<int, IntervalRow> style in chart.Rows.GroupBy(row => row.Style))
        {
            json.WriteStartObject();
            json.WriteString("mode", "markers");
            ReportText name = chart.Styles.Count > style.Key ? chart.Styles[style.Key] : chart.Axis;
            json.WriteString("name", name.In(language));
            Texts(json, "y", style.Select(row => row.Label.In(language)));
            Numbers(json, "x", [.. style.Select(row => row.Value)]);
            json.WriteStartObject("error_x");
            json.WriteString("type", "data");
            json.WriteBoolean("symmetric", false);
            Numbers(json, "array", [.. style.Select(row => row.Upper - row.Value)]);
            Numbers(json, "arrayminus", [.. style.Select(row => row.Value - row.Lower)]);
            json.WriteEndObject();
            json.WriteStartObject("marker");
            json.WriteString("color", $"c{style.Key % SvgStyle.Count}");
            json.WriteString("symbol", Symbols[style.Key % SvgStyle.Count]);
            json.WriteNumber("size", 9);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        IntervalRow[] published = [.. chart.Rows.Where(row => row.ReferenceLower is not null)];
        if (published.Length > 0)
        {
            json.WriteStartObject();
            json.WriteString("mode", "markers");
            json.WriteString("name", chart.Reference.In(language));
            Texts(json, "y", published.Select(row => row.Label.In(language)));
            Numbers(json, "x", [.. published.Select(row => 0.5 * (row.ReferenceLower + row.ReferenceUpper))]);
            json.WriteStartObject("marker");
            json.WriteString("color", "ink");
            json.WriteString("symbol", "diamond-open");
            json.WriteNumber("size", 10);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("layout");
        json.WriteNumber("height", 140 + (26 * chart.Rows.Count));
        json.WriteStartObject("xaxis");
        Title(json, chart.Axis.In(language));
        json.WriteEndObject();
        json.WriteStartObject("yaxis");
        json.WriteBoolean("automargin", true);
        json.WriteString("autorange", "reversed");
        json.WriteString("type", "category");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Title(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("title");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Five digits are more than a picture shows.</summary>
    private static void Numbers(Utf8JsonWriter json, string name, IReadOnlyList<double?> values)
    {
        json.WriteStartArray(name);
        foreach (double? value in values)
        {
            if (value is double known)
            {
                json.WriteRawValue(
                    double.Parse(known.ToString("G5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
                        .ToString("R", CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly month) => month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
