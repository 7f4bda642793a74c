using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Cli.Usage;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    private const int LettersPerSlip = 3;

    /// <summary>The nearest word, or null when none is near: one slip for every three letters.</summary>
    public static string? To(string typed, IEnumerable<string> words)
    {
        string bare = typed.TrimStart('-');
        int allowed = Math.Max(1, bare.Length / LettersPerSlip);
        return words
            .Select(word => (Word: word, Slips: Slips(bare, word.TrimStart('-'))))
            .Where(candidate => candidate.Slips <= allowed)
            .OrderBy(candidate => candidate.Slips)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>Letters added, left out, changed, or swapped with their neighbour.</summary>
    private static int Slips(string left, string right)
    {
        int[] before = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] now = new int[right.Length + 1];
            now[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                now[j] = Math.Min(change, Math.Min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, now);
        }

        return last[right.Length];
    }
}
