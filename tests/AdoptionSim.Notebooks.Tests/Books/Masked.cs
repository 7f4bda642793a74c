using System.Text.RegularExpressions;

namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>
/// Outputs without what another day, machine or version makes differ: digests, dates of a run, seconds, the version.
/// Every other number counts.
/// </summary>
internal static partial class Masked
{
    public static string Of(string text) => Seconds().Replace(Day().Replace(Digest().Replace(text, "#"), "#"), "# s");

    [GeneratedRegex(@"\b[0-9a-f]{12,}\b|\d{8}T\d{6}Z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();

    [GeneratedRegex(
        @"令和\d+年\d+月\d+日|\(20\d\d\)|(?<=year = \{)\d+|(?<=AdoptionSim（版 )[\d.]+|(?<=AdoptionSim )\d+\.[\d.]+|"
            + @"(?<=version )\d+\.[\d.]+|date-released: \S+",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b\d+(\.\d+)? s\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seconds();
}
