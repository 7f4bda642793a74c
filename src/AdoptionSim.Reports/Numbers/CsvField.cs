using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace AdoptionSim.Reports.Numbers;

/// <summary>Cells of comma-separated files that are safe to open in a spreadsheet.</summary>
public static class CsvField
{
    private const char Apostrophe = '\'';

    /// <summary>
    /// A cell, quoted where its text needs it. A text that a spreadsheet would run as a formula stands behind an
    /// apostrophe; numbers and times such as -1.5 stay as they are. Characters that steer a terminal or turn the
    /// direction of the text are shown as <c>\uXXXX</c>.
    /// </summary>
    /// <param name="text">Text of the cell.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string shown = text.Any(IsHidden) ? Shown(text) : text;
        string safe = StartsFormula(shown) ? Apostrophe + shown : shown;
        return CsvLines.Field(safe);
    }

    private static bool StartsFormula(string text)
    {
        // A spreadsheet may pass over spaces in front, and takes full-width signs for the usual ones.
        string start = text.TrimStart();
        return start.Length > 0
            && start[0] is '=' or '+' or '-' or '@' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20'
            && !IsNumber(start);
    }

    /// <summary>Whether the text is a number, perhaps with a unit of letters, as -1.5 and -3 % are.</summary>
    private static bool IsNumber(string text)
    {
        string number = text.TrimEnd().TrimEnd('%').TrimEnd();
        while (number.Length > 0 && (char.IsLetter(number[^1]) || number[^1] is '/' or ' '))
        {
            number = number[..^1];
        }

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (char letter in text)
        {
            if (IsHidden(letter))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                shown.Append(letter);
            }
        }

        return shown.ToString();
    }

    private static bool IsHidden(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r'))
        || letter is '\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f'
        || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
