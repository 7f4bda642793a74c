using System.Globalization;
using System.Text;

namespace AdoptionSim.Reports.Rendering;

/// <summary>Width of text in a terminal or a fixed-width font: East Asian wide characters take two columns.</summary>
/// <remarks>
/// Wide and full-width characters of Unicode Standard Annex 11 count two, marks that combine count none. Characters
/// that the annex leaves ambiguous, such as – and ≥, count one.
/// </remarks>
public static class TextWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Columns that a text takes.</summary>
    /// <param name="text">The text, one line.</param>
    public static int Of(string text)
    {
        System.ArgumentNullException.ThrowIfNull(text);
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>Columns that a character takes.</summary>
    /// <param name="rune">The character.</param>
    public static int Of(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format)
        {
            return 0;
        }

        foreach ((int first, int last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return 2;
            }
        }

        return 1;
    }

    /// <summary>Fills a text with spaces at its end up to a width; a wider text stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Columns.</param>
    public static string PadEnd(string text, int width) => text + Spaces(text, width);

    /// <summary>Fills a text with spaces at its start up to a width; a wider text stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Columns.</param>
    public static string PadStart(string text, int width) => Spaces(text, width) + text;

    private static string Spaces(string text, int width) => new(' ', System.Math.Max(0, width - Of(text)));
}
