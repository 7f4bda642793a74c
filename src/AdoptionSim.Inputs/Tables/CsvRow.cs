using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Tables;

/// <summary>One row of a table; reads cells by the name of their column and reports those it cannot read.</summary>
internal sealed class CsvRow
{
    private static readonly BilingualText NumberName = new("0 以上の数", "a number of 0 or more");
    private static readonly BilingualText WholeName = new("0 以上の整数", "a whole number of 0 or more");
    private static readonly BilingualText ShareName = new("0 から 1 までの数", "a number from 0 to 1");
    private static readonly BilingualText MonthName = new("年または年月", "a year or a month");

    private readonly CsvTable table;
    private readonly IReadOnlyList<CsvCell> cells;

    /// <summary>Makes a row.</summary>
    public CsvRow(CsvTable table, IReadOnlyList<CsvCell> cells)
    {
        this.table = table;
        this.cells = cells;
    }

    /// <summary>Where the row starts.</summary>
    public SourcePlace Place => cells[0].Place;

    /// <summary>Text of a cell.</summary>
    public string Text(string column) => Cell(column).Text;

    /// <summary>Place of a cell.</summary>
    public SourcePlace PlaceOf(string column) => Cell(column).Place;

    /// <summary>A number of 0 or more; 0 after a report.</summary>
    public double Number(string column) => OptionalNumber(column, isRequired: true) ?? 0;

    /// <summary>A number of 0 or more, null when the cell is empty.</summary>
    public double? OptionalNumber(string column) => OptionalNumber(column, isRequired: false);

    /// <summary>A finite number of any sign; null after a report.</summary>
    public double? AnyNumber(string column)
    {
        CsvCell cell = Cell(column);
        if (Quantity.TryNumber(cell.Text, out double value))
        {
            return value;
        }

        table.Bag.Report(DiagnosticCatalogue.BadCell, cell.Place, column, cell.Text, Shapes.Number);
        return null;
    }

    /// <summary>A number from 0 to 1; null after a report.</summary>
    public double? Share(string column)
    {
        CsvCell cell = Cell(column);
        if (Quantity.TryNumber(cell.Text, out double value) && value is >= 0 and <= 1)
        {
            return value;
        }

        table.Bag.Report(DiagnosticCatalogue.BadCell, cell.Place, column, cell.Text, ShareName);
        return null;
    }

    /// <summary>A whole number of 0 or more; 0 after a report.</summary>
    public int Whole(string column) => OptionalWhole(column, isRequired: true) ?? 0;

    /// <summary>A whole number of 0 or more, null when the cell is empty.</summary>
    public int? OptionalWhole(string column) => OptionalWhole(column, isRequired: false);

    /// <summary>Persons or firms that the table prints in thousands, as a whole number.</summary>
    public long Thousands(string column)
    {
        double value = Number(column);
        return value > 1e12 ? 0 : (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
    }

    /// <summary>A month written as <c>yyyy-MM</c> or <c>yyyy</c>; a year stands in its middle.</summary>
    public Month? Month(string column)
    {
        CsvCell cell = Cell(column);
        string text = cell.Text.Length == 4 ? cell.Text + "-07" : cell.Text;
        if (Model.Time.Month.TryParse(text, out Month month))
        {
            return month;
        }

        table.Bag.Report(DiagnosticCatalogue.BadCell, cell.Place, column, cell.Text, MonthName);
        return null;
    }

    /// <summary>A word of a list; null after a report.</summary>
    public string? Word(string column, IReadOnlyCollection<string> words)
    {
        CsvCell cell = Cell(column);
        if (words.Contains(cell.Text, StringComparer.Ordinal))
        {
            return cell.Text;
        }

        Advice advice = Suggestions.For(cell.Text, words);
        table.Bag.Report(DiagnosticCatalogue.UnknownCellWord, cell.Place, column, cell.Text, advice);
        return null;
    }

    private double? OptionalNumber(string column, bool isRequired)
    {
        CsvCell cell = Cell(column);
        if (cell.Text.Length == 0 && !isRequired)
        {
            return null;
        }

        if (Quantity.TryNumber(cell.Text, out double value) && value >= 0)
        {
            return value;
        }

        table.Bag.Report(DiagnosticCatalogue.BadCell, cell.Place, column, cell.Text, NumberName);
        return null;
    }

    private int? OptionalWhole(string column, bool isRequired)
    {
        CsvCell cell = Cell(column);
        if (cell.Text.Length == 0 && !isRequired)
        {
            return null;
        }

        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value))
        {
            return value;
        }

        table.Bag.Report(DiagnosticCatalogue.BadCell, cell.Place, column, cell.Text, WholeName);
        return null;
    }

    private CsvCell Cell(string column) => cells[table.ColumnOf(column)];
}
