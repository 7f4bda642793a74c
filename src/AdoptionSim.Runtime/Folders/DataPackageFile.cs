using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// Writes <c>datapackage.json</c>, the description of the tables by the Data Package standard 1.0: types, units and
/// meaning of every column in both languages, size and digest of every file.
/// </summary>
public static class DataPackageFile
{
    /// <summary>Name of the file in the folder.</summary>
    public const string Name = "datapackage.json";

    private const int IdLettersInName = 16;
    private const string TextProfile = "tabular-data-resource";

    /// <summary>The description as canonical JSON.</summary>
    /// <param name="identity">What the folder says of itself.</param>
    /// <param name="tables">The tables that can be in the folder; those that are not are left out.</param>
    /// <param name="files">The files of the folder.</param>
    /// <param name="titlesInJapanese">Whether the titles of columns are Japanese.</param>
    public static byte[] ToBytes(
        FolderIdentity identity, IReadOnlyList<FolderTable> tables, IReadOnlyList<FolderFile> files,
        bool titlesInJapanese = false)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(files);
        string kind = identity.KindWord;
        return CanonicalJson.ToBytes(new JsonObject
        {
            ["contributors"] = new JsonArray(
                new JsonObject { ["role"] = "author", ["title"] = CitationFile.Authors }),
            ["created"] = identity.StartedUtc.UtcDateTime.ToString(
                "yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["description"] = $"Tables of an AdoptionSim {kind}. Simulated (試算), not a forecast.",
            ["id"] = $"sha256:{identity.Id}",
            ["name"] = $"adoptionsim-{kind}-{identity.Id[..IdLettersInName]}",
            ["profile"] = "data-package",
            ["resources"] = new JsonArray(
            [
                .. from table in tables
                   from file in files
                   where string.Equals(table.File, file.Name, StringComparison.Ordinal)
                   select ResourceOf(table, file, titlesInJapanese),
            ]),
            ["result_digest"] = $"sha256:{identity.ResultDigest}",
            ["title"] = identity.Title.En,
            ["title_ja"] = identity.Title.Ja,
            ["version"] = identity.EngineVersion,
        });
    }

    private static JsonObject ResourceOf(FolderTable table, FolderFile file, bool titlesInJapanese)
    {
        var resource = new JsonObject
        {
            ["bytes"] = file.Bytes,
            ["format"] = table.IsText ? "csv" : "parquet",
            ["hash"] = $"sha256:{file.Digest}",
            ["mediatype"] = table.IsText ? "text/csv" : "application/vnd.apache.parquet",
            ["name"] = table.Definition.Name.Replace('_', '-'),
            ["path"] = table.File,
            ["profile"] = table.IsText ? TextProfile : "data-resource",
            ["schema"] = SchemaOf(table.Definition, titlesInJapanese),
        };
        if (table.IsText)
        {
            resource["encoding"] = "utf-8";
            resource["dialect"] = new JsonObject
            {
                ["delimiter"] = ",", ["doubleQuote"] = true, ["header"] = true, ["quoteChar"] = "\"",
            };
        }

        return resource;
    }

    private static JsonObject SchemaOf(TableDefinition definition, bool titlesInJapanese) => new()
    {
        ["fields"] = new JsonArray([.. definition.Columns.Select(column => FieldOf(column, titlesInJapanese))]),
        ["missingValues"] = new JsonArray(JsonValue.Create(string.Empty)),
    };

    private static JsonObject FieldOf(ColumnDefinition column, bool titlesInJapanese)
    {
        var field = new JsonObject
        {
            ["constraints"] = new JsonObject { ["required"] = !column.Nullable },
            ["description"] = column.DescriptionEn,
            ["description_ja"] = column.DescriptionJa,
            ["name"] = column.Name,
            ["title"] = titlesInJapanese ? column.DescriptionJa : column.DescriptionEn,
            ["type"] = TypeOf(column.Type),
            ["unit"] = column.Unit,
        };
        if (column.Type == ParquetType.Boolean)
        {
            field["falseValues"] = new JsonArray("false");
            field["trueValues"] = new JsonArray("true");
        }

        return field;
    }

    private static string TypeOf(ParquetType type) => type switch
    {
        ParquetType.Int32 or ParquetType.Int64 => "integer",
        ParquetType.Double => "number",
        ParquetType.Date => "date",
        ParquetType.Boolean => "boolean",
        _ => "string",
    };
}
