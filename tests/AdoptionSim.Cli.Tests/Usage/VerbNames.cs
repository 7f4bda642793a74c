using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace AdoptionSim.Cli.Tests.Usage;

/// <summary>Every verb, read off the help pages, so that none is forgotten.</summary>
internal static partial class VerbNames
{
    private static readonly Lazy<IReadOnlyList<string>> Found = new(() => [.. Below(string.Empty)]);

    /// <summary>All verbs, those that only have verbs below them included.</summary>
    public static IReadOnlyList<string> All => Found.Value;

    /// <summary>Verbs that do something themselves.</summary>
    public static IEnumerable<string> Leaves =>
        All.Where(verb => !All.Any(other => other.StartsWith(verb + " ", StringComparison.Ordinal)));

    private static IEnumerable<string> Below(string verb)
    {
        string[] words = verb.Length == 0 ? [] : verb.Split(' ');
        string help = Command.RunAsync([.. words, "--help"]).GetAwaiter().GetResult().Out;
        int start = help.IndexOf("\nCommands:\n", StringComparison.Ordinal);
        string section = start < 0 ? string.Empty : help[(start + 1)..].Split("\n\n")[0];
        foreach (Match match in Line().Matches(section))
        {
            string name = verb.Length == 0 ? match.Groups["name"].Value : $"{verb} {match.Groups["name"].Value}";
            yield return name;
            foreach (string below in Below(name))
            {
                yield return below;
            }
        }
    }

    [GeneratedRegex(
        @"^  (?<name>[a-z][a-z-]*)  ", RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
