using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Observations.Tables;
using AdoptionSim.Parquet;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim;

/// <summary>Writes tables as CSV for other programs (RFC 4180), numbers at full precision.</summary>
internal static class TableCsv
{
    /// <summary>Opens a file that does not exist, with the byte order mark that Japanese spreadsheets need.</summary>
    public static StreamWriter Open(string path, ReportLanguage language) => new(
        new FileStream(path, FileMode.CreateNew, FileAccess.Write),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: language == ReportLanguage.Ja));

    /// <summary>Writes a line.</summary>
    public static void WriteLine(StreamWriter page, IEnumerable<string> cells)
    {
        page.Write(string.Join(',', cells.Select(CsvField.Of)));
        page.Write("\r\n");
    }

    /// <summary>Writes a table.</summary>
    public static void Write(
        ParquetReader table, IReadOnlyList<ColumnDefinition> columns, ReportLanguage language, string path)
    {
        Func<int, string>[] cells = [.. columns.Select(column => CellsOf(table, column))];
        using StreamWriter page = Open(path, language);
        WriteLine(page, TableColumns.Titles(columns, language));
        for (int row = 0; row < table.RowCount; row++)
        {
            for (int c = 0; c < cells.Length; c++)
            {
                page.Write(c == 0 ? "" : ",");
                page.Write(cells[c](row));
            }

            page.Write("\r\n");
        }
    }

    private static Func<int, string> CellsOf(ParquetReader table, ColumnDefinition column)
    {
        switch (column.Type)
        {
            case ParquetType.Int32:
                int?[] small = table.ReadNullableInt32(column.Name);
                return row => small[row]?.ToString(CultureInfo.InvariantCulture) ?? "";
            case ParquetType.Int64:
                long?[] large = table.ReadNullableInt64(column.Name);
                return row => large[row]?.ToString(CultureInfo.InvariantCulture) ?? "";
            case ParquetType.Double:
                double?[] numbers = table.ReadNullableDouble(column.Name);
                return row => numbers[row]?.ToString("R", CultureInfo.InvariantCulture) ?? "";
            case ParquetType.Boolean:
                bool?[] truths = table.ReadNullableBooleans(column.Name);
                return row => truths[row] switch { true => "true", false => "false", null => "" };
            case ParquetType.Date:
                DateOnly?[] days = table.ReadNullableDates(column.Name);
                return row => days[row]?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
            default:
                string?[] texts = table.ReadNullableStrings(column.Name);
                return row => CsvField.Of(texts[row] ?? "");
        }
    }
}
