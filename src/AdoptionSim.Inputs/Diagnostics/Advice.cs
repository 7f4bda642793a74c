using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Diagnostics;

/// <summary>
/// What to write instead of an unknown word. The text is made only when the problem is kept: to look for the closest
/// word takes long, and a hostile file may hold thousands of them.
/// </summary>
/// <param name="Word">The unknown word.</param>
/// <param name="Known">The words that are known.</param>
internal sealed record Advice(string Word, IReadOnlyCollection<string> Known)
{
    private const int ListedMax = 24;
    private const int LettersShown = 3;

    /// <summary>The closest known word, else the list of known words; foreign letters are named.</summary>
    public BilingualText ToText()
    {
        BilingualText advice = Meant();
        string[] foreign =
        [
            .. Word.EnumerateRunes().Where(rune => !rune.IsAscii).Distinct().Take(LettersShown)
                .Select(rune => $"U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}"),
        ];
        if (foreign.Length == 0 || Known.Any(known => known.Any(letter => letter > '\u007f')))
        {
            return advice;
        }

        // Some letters of other scripts look the same as ours, so that the word alone would not tell.
        string letters = string.Join(", ", foreign);
        return new BilingualText(
            $"{advice.Ja}（{letters} は半角英字ではありません）", $"{advice.En} ({letters}: not a plain Latin letter)");
    }

    private BilingualText Meant()
    {
        if (Known.Count == 0)
        {
            return new BilingualText("削除してください", "remove it");
        }

        string? closest = Suggestions.Closest(Word, Known);
        if (closest is not null)
        {
            return new BilingualText($"「{closest}」の誤りではありませんか", $"did you mean '{closest}'?");
        }

        string listed = string.Join(", ", Known.Order(StringComparer.Ordinal).Take(ListedMax));
        string more = Known.Count > ListedMax ? ", …" : string.Empty;
        return new BilingualText($"使える語: {listed}{more}", $"use one of: {listed}{more}");
    }
}
