using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs.Tables;

/// <summary>A comma-separated table with a header.</summary>
internal sealed class CsvTable
{
    private const int FileBytesMax = 256 * 1024 * 1024;

    private readonly Dictionary<string, int> columns;

    private CsvTable(SourceText source, string name, Dictionary<string, int> columns, DiagnosticBag bag)
    {
        Bytes = source.Bytes;
        Name = name;
        Bag = bag;
        this.columns = columns;
    }

    /// <summary>The bytes as they stand on disk.</summary>
    public byte[] Bytes { get; }

    /// <summary>Name of the file in diagnostics.</summary>
    public string Name { get; }

    /// <summary>Takes the problems.</summary>
    public DiagnosticBag Bag { get; }

    /// <summary>The names of the columns in order.</summary>
    public IReadOnlyList<string> Columns { get; private init; } = [];

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<CsvRow> Rows { get; private set; } = [];

    /// <summary>Reads a table; reports and gives null when it cannot be used.</summary>
    /// <param name="path">Path on disk.</param>
    /// <param name="name">Name of the file in diagnostics.</param>
    /// <param name="required">Columns that must be there; others are ignored.</param>
    /// <param name="bag">Takes the problems.</param>
    public static CsvTable? Read(string path, string name, IReadOnlyList<string> required, DiagnosticBag bag)
    {
        SourceText? source = SourceText.Read(path, name, SourcePlace.StartOf(name), FileBytesMax, bag);
        if (source is null)
        {
            return null;
        }

        List<List<CsvCell>> records = CsvScanner.Scan(source.Text, name, bag);
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        List<CsvCell> header = records.Count > 0 ? records[0] : [];
        for (int k = 0; k < header.Count; k++)
        {
            if (!indices.TryAdd(header[k].Text, k))
            {
                bag.Report(DiagnosticCatalogue.RowTwice, header[k].Place, header[k].Text);
            }
        }

        string[] missing = [.. required.Where(column => !indices.ContainsKey(column))];
        foreach (string column in missing)
        {
            SourcePlace place = SourcePlace.StartOf(name);
            bag.Report(DiagnosticCatalogue.MissingColumn, place, column, Suggestions.For(column, indices.Keys));
        }

        if (missing.Length > 0)
        {
            return null;
        }

        var table = new CsvTable(source, name, indices, bag) { Columns = [.. header.Select(cell => cell.Text)] };
        table.Rows = table.RowsOf(records, header.Count);
        return table;
    }

    /// <summary>Index of a column.</summary>
    public int ColumnOf(string column) => columns[column];

    private List<CsvRow> RowsOf(List<List<CsvCell>> records, int width)
    {
        var rows = new List<CsvRow>(records.Count);
        foreach (List<CsvCell> record in records.Skip(1))
        {
            if (record.Count != width)
            {
                Bag.Report(DiagnosticCatalogue.WrongFieldCount, record[0].Place, record.Count, width);
                continue;
            }

            rows.Add(new CsvRow(this, record));
        }

        return rows;
    }
}
