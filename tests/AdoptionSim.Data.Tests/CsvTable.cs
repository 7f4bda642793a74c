using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AdoptionSim.Data.Tests;

/// <summary>A table of text cells with named columns, read by the rules of RFC 4180 with LF line ends.</summary>
internal sealed class CsvTable
{
    private CsvTable(string name, IReadOnlyList<string> columns, IReadOnlyList<CsvRow> rows)
    {
        Name = name;
        Columns = columns;
        Rows = rows;
    }

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    public static CsvTable Parse(string name, string text)
    {
        List<string[]> records = Records(name, text);
        string[] columns = records[0];
        if (columns.Distinct(StringComparer.Ordinal).Count() != columns.Length)
        {
            throw new FormatException($"{name}: a column name is used twice");
        }

        List<CsvRow> rows = new(records.Count - 1);
        for (int r = 1; r < records.Count; r++)
        {
            if (records[r].Length != columns.Length)
            {
                throw new FormatException($"{name}:{r + 1}: {records[r].Length} cells for {columns.Length} columns");
            }

            rows.Add(new CsvRow($"{name}:{r + 1}", columns, records[r]));
        }

        return new CsvTable(name, columns, rows);
    }

    public bool Has(string column) => Columns.Contains(column, StringComparer.Ordinal);

    private static List<string[]> Records(string name, string text)
    {
        List<string[]> records = [];
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                EndCell(cells, cell);
                if (c == '\n')
                {
                    records.Add([.. cells]);
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return quoted || cells.Count > 0 || cell.Length > 0
            ? throw new FormatException($"{name}: an open quote or no line end at the end")
            : records;
    }

    private static void EndCell(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
