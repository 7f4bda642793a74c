using System.Globalization;
using System.Linq;
using System.Text;

namespace AdoptionSim.Cli.Output;

/// <summary>Makes texts of files and users safe to print: nothing in them can steer a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with control and direction characters as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

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

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter)
        || letter is '\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f'
        || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
