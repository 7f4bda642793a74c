using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Writes tables and paragraphs as plain text; nothing is cut.</summary>
internal static class TableText
{
    private const string Gap = "  ";

    /// <summary>
    /// Appends a table with its title and notes; one that is wider than the page stands row by row, one cell to a line.
    /// </summary>
    public static void Append(StringBuilder page, PrintedTable table, ReportLanguage language, int width)
    {
        page.Append('\n').Append("■ ").Append(table.Title.In(language)).Append('\n');
        foreach (ReportText note in table.Notes)
        {
            AppendWrapped(page, note.In(language), width);
        }

        AppendCells(page, table, language, width);
    }

    private static void AppendCells(StringBuilder page, PrintedTable table, ReportLanguage language, int width)
    {
        int[] widths = new int[table.Columns.Count];
        for (int c = 0; c < widths.Length; c++)
        {
            widths[c] = Math.Max(
                TextWidth.Of(table.Columns[c].In(language)),
                table.Rows.Max(row => TextWidth.Of(row[c].Text.In(language))));
        }

        if (widths.Sum() + (Gap.Length * (widths.Length - 1)) > width)
        {
            WriteStacked(page, table, language);
            return;
        }

        bool[] isNumeric = [.. Enumerable.Range(0, widths.Length)
            .Select(c => table.Rows.Any(row => row[c].Numbers.Count > 0))];
        AppendRow(page, table.Columns.Select(title => title.In(language)), widths, isNumeric);
        page.Append('-', widths.Sum() + (Gap.Length * (widths.Length - 1))).Append('\n');
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            AppendRow(page, row.Select(cell => cell.Text.In(language)), widths, isNumeric);
        }
    }

    private static void AppendRow(StringBuilder page, IEnumerable<string> cells, int[] widths, bool[] isNumeric)
    {
        IEnumerable<string> padded = cells.Select((cell, c) => isNumeric[c]
            ? TextWidth.PadStart(cell, widths[c])
            : TextWidth.PadEnd(cell, widths[c]));
        page.Append(string.Join(Gap, padded).TrimEnd()).Append('\n');
    }

    private static void WriteStacked(StringBuilder page, PrintedTable table, ReportLanguage language)
    {
        foreach (IReadOnlyList<PrintedCell> row in table.Rows)
        {
            string mark = "- ";
            for (int c = 0; c < row.Count; c++)
            {
                string text = row[c].Text.In(language);
                if (text.Length > 0)
                {
                    page.Append(mark).Append(table.Columns[c].In(language)).Append(": ").Append(text).Append('\n');
                    mark = Gap;
                }
            }
        }
    }

    // Breaks at spaces, and anywhere between two wide characters, as Japanese text is broken.
    public static void AppendWrapped(StringBuilder page, string text, int width)
    {
        int used = 0;
        foreach (string piece in Pieces(text))
        {
            int wide = TextWidth.Of(piece);
            if (used > 0 && used + TextWidth.Of(piece.TrimEnd()) > width)
            {
                while (page[^1] == ' ')
                {
                    page.Length--;
                }

                page.Append('\n');
                used = 0;
            }

            page.Append(piece);
            used += wide;
        }

        page.Append('\n');
    }

    private static IEnumerable<string> Pieces(string text)
    {
        StringBuilder piece = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isWide = TextWidth.Of(rune) == 2;

            // Closing marks stay with what they close.
            if (isWide && piece.Length > 0 && !"、。）」％～".Contains(rune.ToString(), StringComparison.Ordinal))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            if (rune.Value == ' ')
            {
                yield return piece.ToString();
                piece.Clear();
            }
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }
}
