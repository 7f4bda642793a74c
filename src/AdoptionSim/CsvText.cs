using System.Globalization;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Numbers;

namespace AdoptionSim;

/// <summary>Cells of CSV files, which people open in spreadsheets.</summary>
public static class CsvText
{
    /// <summary>
    /// A cell, quoted where its text needs it. A text that a spreadsheet would compute gets an apostrophe in front, and
    /// control characters are written as <c>\uXXXX</c>.
    /// </summary>
    /// <param name="text">Text of the cell.</param>
    public static string Field(string text)
    {
        System.ArgumentNullException.ThrowIfNull(text);
        string shown = text.Any(IsUnsafe) ? Escaped(text) : text;
        return CsvLines.Field(IsFormula(shown) ? "'" + shown : shown);
    }

    /// <summary>Whether a spreadsheet would take the text for a formula; numbers with a sign are none.</summary>
    private static bool IsFormula(string text) => text.Length > 0
        && text.TrimStart(' ', '\u3000') is [var first, ..]
        && first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsUnsafe(char letter) => char.IsControl(letter)
        || letter is '\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f'
        || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static string Escaped(string text)
    {
        var safe = new StringBuilder();
        foreach (char letter in text)
        {
            if (IsUnsafe(letter))
            {
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                safe.Append(letter);
            }
        }

        return safe.ToString();
    }
}
