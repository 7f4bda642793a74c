using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>The file <c>numbers.csv</c>: its columns, and how numbers are written to it and read from it.</summary>
public static class NumberTable
{
    private const string NoUnit = "none";

    /// <summary>The columns, with their meaning in both languages.</summary>
    public static TableDefinition Definition { get; } = new("numbers",
    [
        Text("id", "数値の識別子（言語や再作成によらず同じ）", "Id of the number, the same in both languages and every rendering"),
        Text("value", "全桁の値、または年月", "Value at full precision, or a month; empty where there is none"),
        Text("unit", "値の単位", "Unit of the value"),
        Text("text_ja", "日本語の表示", "As printed in Japanese"),
        Text("text_en", "英語の表示", "As printed in English"),
        Text("band", "幅の種類（p05_p95, min_max, mean_95。幅の端と幅のない数は空）",
            "Kind of the band: p05_p95, min_max, mean_95; empty for ends of bands and numbers without one"),
        Text("lower", "幅の下端（全桁）", "Lower end of the band at full precision"),
        Text("upper", "幅の上端（全桁）", "Upper end of the band at full precision"),
        Text("table", "もとになる表（data/ の parquet）", "Table from which it comes (Parquet in data/)"),
        Text("column", "その列、または列の和（employed-12*quit など）",
            "Column of the table, or a sum of columns such as employed-12*quit"),
        Text("rows", "その行（列=値、a..b は範囲、値なしは空）",
            "Rows of the table: column=value, a..b is a range, nothing after = means null"),
        Text("reduce", "反復ごとの値の作り方（value, sum, ratio:列, closed_from:x）",
            "What makes one value for each replicate: value, sum, ratio:column, closed_from:x"),
        new("factor", ParquetType.Double, true, NoUnit, "反復ごとの値に掛ける数",
            "What the value of each replicate is multiplied by"),
        Text("statistic", "反復にわたる統計量（median, p05, p95, min, max, first, count_distinct, missing_share）",
            "Statistic over replicates: median, p05, p95, min, max, first, count_distinct, missing_share"),
        Text("figure", "その数値がある図表の識別子", "Id of the printed table in which it stands"),
        Text("label_ja", "何の数値か（日本語）", "What it is, in Japanese"),
        Text("label_en", "何の数値か（英語）", "What it is, in English"),
    ]);

    /// <summary>Writes numbers. UTF-8 without a mark, lines end in a line feed.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="stream">Where to write; stays open.</param>
    public static void Write(IEnumerable<PrintedNumber> numbers, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(stream);
        using StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', Definition.Columns.Select(column => column.Name)));
        foreach (PrintedNumber number in numbers)
        {
            writer.WriteLine(string.Join(',', CellsOf(number).Select(CsvLines.Field)));
        }
    }

    /// <summary>Reads numbers. Of older files, which have fewer columns, the rest stays empty.</summary>
    /// <param name="text">Content of the file.</param>
    /// <exception cref="FormatException">The text is not of this form.</exception>
    public static IReadOnlyList<PrintedNumber> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<PrintedNumber> numbers = [];
        Dictionary<string, int>? places = null;
        foreach (IReadOnlyList<string> line in CsvLines.Read(text))
        {
            if (places is null)
            {
                places = line.Select((name, place) => (name, place))
                    .DistinctBy(column => column.name, StringComparer.Ordinal)
                    .ToDictionary(column => column.name, column => column.place, StringComparer.Ordinal);
                if (!places.ContainsKey("id") || !places.ContainsKey("value"))
                {
                    throw new FormatException("the first line does not name 'id' and 'value'");
                }
            }
            else
            {
                numbers.Add(NumberOf(name => places.TryGetValue(name, out int place) && place < line.Count
                    ? line[place] : string.Empty));
            }
        }

        return [.. WithBandTexts(numbers)];
    }

    /// <summary>The ends of a band are numbers of their own, with the same id but for its last part.</summary>
    private static IEnumerable<PrintedNumber> WithBandTexts(List<PrintedNumber> numbers)
    {
        Dictionary<string, PrintedNumber> byId = numbers.DistinctBy(number => number.Id, StringComparer.Ordinal)
            .ToDictionary(number => number.Id, StringComparer.Ordinal);
        foreach (PrintedNumber number in numbers)
        {
            string stem = number.Id[..(number.Id.LastIndexOf('.') + 1)];
            ReportText TextOf(params ReadOnlySpan<string> names)
            {
                foreach (string name in names)
                {
                    if (byId.TryGetValue(stem + name, out PrintedNumber? end))
                    {
                        return end.Text;
                    }
                }

                return ReportText.Same("");
            }

            yield return number.Band is { } band
                ? number with
                {
                    Band = band with
                    {
                        LowerText = TextOf("p05", "min", "lower"), UpperText = TextOf("p95", "max", "upper"),
                    },
                }
                : number;
        }
    }

    /// <summary>The cells of a number, in the order of the columns.</summary>
    /// <param name="number">The number.</param>
    public static IReadOnlyList<string> CellsOf(PrintedNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return
        [
            number.Id, number.Exact, number.Unit, number.Text.Ja, number.Text.En,
            number.Band?.Kind ?? "", number.Band?.Lower ?? "", number.Band?.Upper ?? "",
            number.Source?.Table ?? "", number.Source?.Column ?? "", number.Source?.Rows ?? "",
            number.Source?.Reduce ?? "", number.Source is { } source ? NumberFormat.Exact(source.Factor) : "",
            number.Source?.Statistic ?? "", number.Figure, number.Label.Ja, number.Label.En,
        ];
    }

    private static PrintedNumber NumberOf(Func<string, string> cell) => new(
        cell("id"), cell("value"), cell("unit"), new ReportText(cell("text_ja"), cell("text_en")))
    {
        Band = cell("band").Length == 0 ? null : new PrintedBand(
            cell("band"), cell("lower"), cell("upper"), ReportText.Same(""), ReportText.Same("")),
        Source = cell("table").Length == 0 ? null
            : new NumberSource(cell("table"), cell("column"), cell("rows"), cell("statistic"))
            {
                Reduce = cell("reduce"),
                Factor = double.TryParse(
                    cell("factor"), NumberStyles.Float, CultureInfo.InvariantCulture, out double factor) ? factor : 1.0,
            },
        Figure = cell("figure"),
        Label = new ReportText(cell("label_ja"), cell("label_en")),
    };

    private static ColumnDefinition Text(string name, string ja, string en) =>
        new(name, ParquetType.String, true, NoUnit, ja, en);
}
