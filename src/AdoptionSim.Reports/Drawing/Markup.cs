using System.Text;

namespace AdoptionSim.Reports.Drawing;

/// <summary>Puts foreign text into HTML and SVG so that it stays text.</summary>
public static class Markup
{
    /// <summary>Text of an element or of a quoted attribute. What XML cannot hold becomes a replacement character.
    /// </summary>
    /// <param name="text">The text, from wherever it comes.</param>
    public static string Text(string text)
    {
        System.ArgumentNullException.ThrowIfNull(text);
        var safe = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '\n' or '\t' => safe.Append(' '),
                < ' ' or 0x7F or 0xFFFE or 0xFFFF => safe.Append('\uFFFD'),
                _ when IsDirection(rune.Value) => safe.Append('\uFFFD'),
                _ => safe.Append(rune),
            };
        }

        return safe.ToString();
    }

    /// <summary>Marks that turn the direction of what follows could make a title read as something else.</summary>
    private static bool IsDirection(int value) => value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
