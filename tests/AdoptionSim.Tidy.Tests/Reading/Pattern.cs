using System;
using System.Text.RegularExpressions;

namespace AdoptionSim.Tidy.Tests.Reading;

/// <summary>Regular expressions as the rules use them: named groups, any culture, an end to runaway matching.</summary>
internal static class Pattern
{
    private static readonly TimeSpan TimeMax = TimeSpan.FromSeconds(20);

    public static Regex Of(string pattern) => Make(pattern, RegexOptions.None);

    /// <summary>The same with ^ and $ at each line.</summary>
    public static Regex OfLines(string pattern) => Make(pattern, RegexOptions.Multiline);

    private static Regex Make(string pattern, RegexOptions options) =>
        new(pattern, options | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeMax);
}
