using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>Finds the known word that the user probably meant.</summary>
internal static class Suggestions
{
    /// <summary>
    /// Longer words are not compared letter by letter: nobody types them, and time would grow with the square.
    /// </summary>
    private const int LengthMax = 80;

    /// <summary>Advice for an unknown word: the closest known word, else the list of known words.</summary>
    public static Advice For(string word, IReadOnlyCollection<string> known) => new(word, known);

    /// <summary>The known word within a third of its length in edits; null when none is close.</summary>
    public static string? Closest(string word, IReadOnlyCollection<string> known)
    {
        if (word.Length is 0 or > LengthMax)
        {
            return null;
        }

        return known
            .Where(candidate => Math.Abs(word.Length - candidate.Length) <= EditsMax(word, candidate))
            .Select(candidate => (Candidate: candidate, Distance: EditDistance(word, candidate)))
            .Where(pair => pair.Distance <= EditsMax(word, pair.Candidate))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    /// <summary>Fewest insertions, deletions, substitutions and swaps of neighbours, ignoring case.</summary>
    internal static int EditDistance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = last[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static int EditsMax(string word, string candidate) =>
        Math.Max(1, Math.Max(word.Length, candidate.Length) / 3);

    private static bool Same(char left, char right) =>
        char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
