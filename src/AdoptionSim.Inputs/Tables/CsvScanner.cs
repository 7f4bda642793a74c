using System.Collections.Generic;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Tables;

/// <summary>Splits text into records and cells as RFC 4180 says, with the place of each cell.</summary>
internal sealed class CsvScanner
{
    private readonly string text;
    private readonly string file;
    private readonly DiagnosticBag bag;
    private int position;
    private int line = 1;
    private int column = 1;

    private CsvScanner(string text, string file, DiagnosticBag bag)
    {
        this.text = text;
        this.file = file;
        this.bag = bag;
    }

    /// <summary>The records of a text; empty lines are left out.</summary>
    public static List<List<CsvCell>> Scan(string text, string file, DiagnosticBag bag)
    {
        var scanner = new CsvScanner(text, file, bag);
        var records = new List<List<CsvCell>>();
        while (scanner.position < text.Length)
        {
            List<CsvCell> record = scanner.Record();
            if (record.Count > 1 || record[0].Text.Length > 0)
            {
                records.Add(record);
            }
        }

        return records;
    }

    private List<CsvCell> Record()
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            cells.Add(Cell());
            if (position >= text.Length)
            {
                return cells;
            }

            char separator = text[position];
            Step();
            if (separator != ',')
            {
                return cells;
            }
        }
    }

    private CsvCell Cell()
    {
        var start = new SourcePlace(file, line, column);
        if (position < text.Length && text[position] == '"')
        {
            return new CsvCell(Quoted(start), start);
        }

        int from = position;
        while (position < text.Length && text[position] is not (',' or '\n'))
        {
            Step();
        }

        return new CsvCell(text[from..position].TrimEnd('\r'), start);
    }

    private string Quoted(SourcePlace start)
    {
        var content = new StringBuilder();
        Step();
        while (position < text.Length)
        {
            if (text[position] != '"')
            {
                content.Append(text[position]);
                Step();
            }
            else if (position + 1 < text.Length && text[position + 1] == '"')
            {
                content.Append('"');
                Step();
                Step();
            }
            else
            {
                Step();
                SkipToSeparator();
                return content.ToString();
            }
        }

        bag.Report(DiagnosticCatalogue.OpenQuote, start);
        return content.ToString();
    }

    private void SkipToSeparator()
    {
        while (position < text.Length && text[position] is not (',' or '\n'))
        {
            Step();
        }
    }

    private void Step()
    {
        if (text[position] == '\n')
        {
            line++;
            column = 1;
        }
        else
        {
            column++;
        }

        position++;
    }
}
