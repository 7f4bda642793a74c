using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Drawing;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Shows tables where no report is: as lines of a console, and as HTML that stands within any page.</summary>
public static class TableViews
{
    private const string Gap = "  ";
    private const string CellStyle = "padding:2px 8px;border-bottom:1px solid rgba(128,128,128,.35);vertical-align:top";
    private const string CaptionStyle = "text-align:left;font-weight:600;white-space:nowrap";
    private const string TableStyle = "border-collapse:collapse;font-size:90%;margin:.4em 0";

    /// <summary>A value with its band as a cell says it, such as <c>25.9 [22.6–29.9]</c>.</summary>
    /// <param name="estimate">Median and band.</param>
    /// <param name="unit">Unit, such as <c>percent</c>, which sets the decimals.</param>
    /// <returns>An en dash where no replicate has the value; the value alone where there is no band.</returns>
    public static PrintedCell Cell(Estimate estimate, string unit)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentNullException.ThrowIfNull(unit);
        if (estimate.Median is not double median)
        {
            return PrintedCell.Label(ReportText.Same("–"));
        }

        ReportText centre = NumberFormat.Text(median, unit);
        if (estimate.Lower is not double lower || estimate.Upper is not double upper)
        {
            return PrintedCell.Label(centre);
        }

        ReportText low = NumberFormat.Text(lower, unit);
        ReportText high = NumberFormat.Text(upper, unit);
        string dash = upper < 0.0 ? " – " : "–";
        return PrintedCell.Label(new ReportText(
            $"{centre.Ja} [{low.Ja}{dash}{high.Ja}]", $"{centre.En} [{low.En}{dash}{high.En}]"));
    }

    /// <summary>Tables with their titles and notes as lines; nothing is cut. One without rows is its title.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="language">Language.</param>
    /// <returns>Lines, each ended by a line feed.</returns>
    public static string ToText(IReadOnlyList<PrintedTable> tables, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var page = new StringBuilder();
        foreach (PrintedTable table in tables)
        {
            AppendText(page, table, language);
        }

        return page.ToString();
    }

    /// <summary>Tables as a piece of HTML without style sheet, script or address; foreign text stays text.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="language">Language.</param>
    public static string ToHtml(IReadOnlyList<PrintedTable> tables, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var html = new StringBuilder();
        foreach (PrintedTable table in tables)
        {
            AppendHtml(html, table, language);
        }

        return html.ToString();
    }

    /// <summary>A table as CSV (RFC 4180): titles, then rows, then the ids of the numbers of each row where there are
    /// any. A cell that a spreadsheet would run stands behind an apostrophe.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">Language.</param>
    public static string ToCsv(PrintedTable table, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(table);
        bool hasIds = table.Rows.Any(row => row.Any(cell => cell.Numbers.Count > 0));
        var csv = new StringBuilder();
        Line([.. table.Columns.Select(column => column.In(language)), .. hasIds ? ["ids"] : (string[])[]]);
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            string ids = string.Join(' ', row.SelectMany(cell => cell.Numbers).Select(number => number.Id));
            Line([.. row.Select(cell => cell.Text.In(language)), .. hasIds ? [ids] : (string[])[]]);
        }

        return csv.ToString();

        void Line(string[] cells) => csv.AppendJoin(',', cells.Select(CsvField.Of)).Append("\r\n");
    }

    private static void AppendText(StringBuilder page, PrintedTable table, ReportLanguage language)
    {
        string title = Printable(table.Title.In(language));
        page.Append(title.Length == 0 ? "" : $"■ {title}\n");
        foreach (ReportText note in table.Notes)
        {
            page.Append(Printable(note.In(language))).Append('\n');
        }

        if (table.Rows.Count == 0)
        {
            return;
        }

        string[][] cells =
        [
            [.. table.Columns.Select(column => Printable(column.In(language)))],
            .. table.Rows.Select(row => row.Select(cell => Printable(cell.Text.In(language))).ToArray()),
        ];
        int[] widths = [.. table.Columns.Select((_, c) => cells.Max(row => TextWidth.Of(row[c])))];
        bool[] isNumeric = [.. table.Columns.Select((_, c) => IsNumeric(table, c, language))];
        for (int r = 0; r < cells.Length; r++)
        {
            IEnumerable<string> padded = cells[r].Select((cell, c) => isNumeric[c]
                ? TextWidth.PadStart(cell, widths[c])
                : TextWidth.PadEnd(cell, widths[c]));
            page.Append(string.Join(Gap, padded).TrimEnd()).Append('\n');
            if (r == 0)
            {
                page.Append('-', widths.Sum() + (Gap.Length * (widths.Length - 1))).Append('\n');
            }
        }
    }

    private static void AppendHtml(StringBuilder html, PrintedTable table, ReportLanguage language)
    {
        string title = Markup.Text(table.Title.In(language));
        if (table.Rows.Count == 0)
        {
            html.Append($"<p>{title}</p>\n");
            AppendNotes(html, table, language);
            return;
        }

        html.Append($"<div style=\"overflow-x:auto\"><table style=\"{TableStyle}\"><caption style=\"{CaptionStyle}\">")
            .Append(title).Append("</caption><thead><tr>");
        bool[] isNumeric = [.. table.Columns.Select((_, c) => IsNumeric(table, c, language))];
        for (int c = 0; c < table.Columns.Count; c++)
        {
            html.Append($"<th scope=\"col\" style=\"{StyleOf(isNumeric[c])}\">")
                .Append(Markup.Text(table.Columns[c].In(language))).Append("</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            html.Append("<tr>");
            for (int c = 0; c < row.Count; c++)
            {
                string ids = string.Join(' ', row[c].Numbers.Select(number => number.Id));
                html.Append($"<td style=\"{StyleOf(isNumeric[c])}\"")
                    .Append(ids.Length == 0 ? "" : $" data-numbers=\"{Markup.Text(ids)}\"").Append('>')
                    .Append(Markup.Text(row[c].Text.In(language))).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
        AppendNotes(html, table, language);
    }

    private static void AppendNotes(StringBuilder html, PrintedTable table, ReportLanguage language)
    {
        foreach (ReportText note in table.Notes)
        {
            html.Append("<p style=\"font-size:85%\">").Append(Markup.Text(note.In(language))).Append("</p>\n");
        }
    }

    private static string StyleOf(bool isNumeric) =>
        $"text-align:{(isNumeric ? "right" : "left")};{CellStyle}";

    /// <summary>A column of numbers says so by its numbers, or because nothing else stands in it.</summary>
    private static bool IsNumeric(PrintedTable table, int column, ReportLanguage language)
    {
        string[] texts =
        [
            .. table.Rows.Select(row => row[column].Text.In(language)).Where(text => text.Length > 0),
        ];
        return table.Rows.Any(row => row[column].Numbers.Count > 0)
            || (texts.Length > 0 && Array.TrueForAll(texts, StartsAsNumber));
    }

    private static bool StartsAsNumber(string text) =>
        text is "–" || char.IsAsciiDigit(text[0])
        || (text.Length > 1 && text[0] is '-' or '−' or '+' or '≥' or '≤' && char.IsAsciiDigit(text[1]));

    /// <summary>Foreign text on one line, without what would steer a terminal or turn the direction of the line.
    /// </summary>
    /// <param name="text">The text, from wherever it comes.</param>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isHidden = Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0x061C or 0x200E or 0x200F
                or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
            _ = isHidden
                ? safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
                : safe.Append(rune);
        }

        return safe.ToString();
    }
}
