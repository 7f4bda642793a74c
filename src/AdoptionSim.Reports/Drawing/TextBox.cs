using System.Collections.Generic;
using System.Linq;
using System.Text;
using AdoptionSim.Reports.Rendering;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Room that text takes in a picture. Fonts differ, so the estimate is on the wide side.</summary>
internal static class TextBox
{
    private const double WideEm = 1.03;
    private const double OtherEm = 0.64;

    /// <summary>Width of a text, pixels.</summary>
    public static double WidthPixels(string text, double fontPixels)
    {
        double ems = 0.0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            ems += TextWidth.Of(rune) == 2 || rune.Value is '−' or '→' ? WideEm : OtherEm;
        }

        return ems * fontPixels;
    }

    /// <summary>Breaks a text into lines, between words or wide characters, or after a dash.</summary>
    public static IReadOnlyList<string> Wrap(string text, double widthPixels, double fontPixels)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (string piece in Pieces(text).SelectMany(piece => Cut(piece, widthPixels, fontPixels)))
        {
            if (line.Length > 0 && WidthPixels(line + piece.TrimEnd(), fontPixels) > widthPixels)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(piece);
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>A word that is wider than a line goes on in the next one.</summary>
    private static IEnumerable<string> Cut(string piece, double widthPixels, double fontPixels)
    {
        var part = new StringBuilder();
        foreach (Rune rune in piece.EnumerateRunes())
        {
            if (part.Length > 0 && WidthPixels(part.ToString() + rune, fontPixels) > widthPixels)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune);
        }

        yield return part.ToString();
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isWide = TextWidth.Of(rune) == 2;
            bool isClosing = rune.Value is '、' or '。' or '）' or '」' or '・' or 'ー' or '：' or '％';
            if (isWide && !isClosing && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            if (!isWide && (Rune.IsWhiteSpace(rune) || rune.Value is '–' or '-' or '/'))
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
