using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim;

/// <summary>
/// What the footer of a Parquet table says of its columns, so that tables of other versions are read too.
/// </summary>
internal static class TableColumns
{
    /// <summary>Its name in the reports is that of logarithms of ratios.</summary>
    private const string RatioUnit = "ratio";

    /// <summary>The columns in the order of the file; what the footer does not say is empty.</summary>
    /// <exception cref="FormatException">The footer does not describe columns.</exception>
    public static IReadOnlyList<ColumnDefinition> Of(ParquetReader table)
    {
        JsonNode? described;
        try
        {
            described = JsonNode.Parse(table.Metadata.GetValueOrDefault(TableMetadata.Columns) ?? "{}");
        }
        catch (JsonException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }

        return
        [
            .. table.Schema.Columns.Select(column => new ColumnDefinition(
                column.Name, column.Type, column.Nullable, TextOf(described?[column.Name]?["unit"]),
                TextOf(described?[column.Name]?["description"]?["ja"]),
                TextOf(described?[column.Name]?["description"]?["en"]))),
        ];
    }

    /// <summary>Titles of columns: their names, or what they mean in Japanese, made unlike each other.</summary>
    public static IReadOnlyList<string> Titles(IReadOnlyList<ColumnDefinition> columns, ReportLanguage language)
    {
        string[] titles =
        [
            .. columns.Select(column => language == ReportLanguage.Ja ? InJapanese(column) : column.Name),
        ];
        HashSet<string> twice =
        [
            .. titles.GroupBy(title => title, StringComparer.Ordinal).Where(same => same.Count() > 1)
                .Select(same => same.Key),
        ];
        return [.. titles.Select((title, k) => twice.Contains(title) ? $"{title}（{columns[k].Name}）" : title)];
    }

    private static string InJapanese(ColumnDefinition column)
    {
        string title = FirstSentence(column.DescriptionJa);
        if (title.Length == 0 || column.Unit is RatioUnit)
        {
            return title.Length == 0 ? column.Name : title;
        }

        ReportText unit = ReportTexts.NameOf("unit", column.Unit);
        return string.Equals(unit.Ja, column.Unit, StringComparison.Ordinal) ? title : $"{title}［{unit.Ja}］";
    }

    /// <summary>A sentence within brackets does not end the first one.</summary>
    private static string FirstSentence(string text)
    {
        int open = 0;
        for (int k = 0; k < text.Length; k++)
        {
            open += text[k] switch { '（' => 1, '）' => -1, _ => 0 };
            if (text[k] == '。' && open == 0)
            {
                return text[..k];
            }
        }

        return text;
    }

    private static string TextOf(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : string.Empty;
}
