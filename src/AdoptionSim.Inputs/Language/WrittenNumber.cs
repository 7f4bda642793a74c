using System;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>Finds what makes a number look right and be wrong: full-width characters, and zeros in front.</summary>
internal static class WrittenNumber
{
    private const char FirstFullWidth = '\uff01';
    private const char LastFullWidth = '\uff5e';
    private const char WideSpace = '\u3000';
    private const int ToHalfWidth = 0xfee0;

    /// <summary>The text with half-width characters in place of full-width ones.</summary>
    public static string HalfWidth(string text) => string.Concat(text.Select(letter => letter switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(letter - ToHalfWidth),
        WideSpace => ' ',
        _ => letter,
    }));

    /// <summary>Reports a value that cannot be read: full-width characters are named as the cause.</summary>
    /// <param name="bag">Takes the problem.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="text">The value as it was written.</param>
    /// <param name="rule">The problem of a value without full-width characters.</param>
    /// <param name="words">Words of the problem.</param>
    public static void Report(
        DiagnosticBag bag, SourcePlace place, string text, DiagnosticRule rule, params object[] words)
    {
        string half = HalfWidth(text);
        if (string.Equals(half, text, StringComparison.Ordinal))
        {
            bag.Report(rule, place, words);
        }
        else
        {
            bag.Report(DiagnosticCatalogue.FullWidth, place, text, half);
        }
    }

    /// <summary>Reports a whole number that starts with a zero.</summary>
    /// <param name="bag">Takes the problem.</param>
    /// <param name="node">The value.</param>
    /// <param name="digits">The number without its unit.</param>
    /// <returns>True when it is one.</returns>
    public static bool ReportsLeadingZero(DiagnosticBag bag, SourceNode node, string digits)
    {
        string bare = digits.TrimStart('+', '-');
        if (bare.Length < 2 || bare[0] != '0' || !char.IsAsciiDigit(bare[1]))
        {
            return false;
        }

        string rest = bare.TrimStart('0');
        bool isWhole = rest.Length > 0 && char.IsAsciiDigit(rest[0]);
        bag.Report(DiagnosticCatalogue.LeadingZero, node.Place, digits, isWhole ? rest : "0" + rest);
        return true;
    }
}
