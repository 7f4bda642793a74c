using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace AdoptionSim.Inputs.Tests.Fuzzing;

/// <summary>
/// Damages scenarios the way files get damaged: bytes, words, lines and values. The same seed gives the same damage.
/// </summary>
internal sealed partial class ScenarioMutator(IReadOnlyList<string> texts)
{
    private static readonly string[] Pieces =
    [
        "&a ", "*a", "!!int ", "<<: ", "{", "}", "[", "]", ": ", "- ", "? ", "| ", "> ", "\"", "'", "\\x", ",", "#",
        "%YAML 1.1\n", "---\n", "...\n", "\t", "\n", "\r\n", "  ", "yes", "~", "null", "\u0000", "\ufeff", "\u202e",
        "\u3000", "１", "億", "@", "`", "=", "remove: [talent]\n", "checks: [{expect: trust > 0.1}]\n",
        "{value: 1, source: {id: cao_ai_policy_2026}}", "interpolate: linear", "points: ", "extends: ../../x.yaml\n",
        "\u0085", "\u2028", "\"\\u0000\"", "\"\\ud83d\"", "parameters: {social_interaction: 2}\n",
    ];

    private static readonly string[] Values =
    [
        "0", "-1", "1", "2", "3", "0.5", "1e999", "1e-300", "-0", "NaN", ".inf", "0x1F", "017", "50 %", "150 %",
        "99999999999999999999", "340 億円", "3400 億円", "1 円", "20万 人", "1:1", "1:20000", "1:0", "2023-01",
        "2023-13", "2026-04", "2045-12", "2046-01", "2030", "true", "false", "no", "''", "[]", "{}", "{2026-04: 1}",
        "{2026: 10 億円}", "{points: {2025-01: 0, 2030-01: 2}, interpolate: linear}", "score", "none", "payback",
        "JP", "US", "{value: 1}",
    ];

    /// <summary>A damaged scenario.</summary>
    public byte[] Mutate(SeededDice dice)
    {
        string text = dice.Of(texts);
        int rounds = 1 + dice.Below(4);
        for (int round = 0; round < rounds; round++)
        {
            text = dice.Below(4) switch
            {
                0 => InsertPiece(text, dice),
                1 => ChangeWord(text, dice),
                2 => ChangeLines(text, dice),
                _ => ChangeValue(text, dice),
            };
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return dice.Below(5) == 0 ? ChangeByte(bytes, dice) : bytes;
    }

    private static byte[] ChangeByte(byte[] bytes, SeededDice dice)
    {
        List<byte> changed = [.. bytes];
        int place = dice.Below(changed.Count);
        switch (dice.Below(4))
        {
            case 0 when changed.Count > 0:
                changed[place] = (byte)(changed[place] ^ (1 << dice.Below(8)));
                break;
            case 1 when changed.Count > 0:
                changed.RemoveAt(place);
                break;
            case 2:
                changed.Insert(place, (byte)dice.Below(256));
                break;
            default:
                changed.RemoveRange(place, Math.Min(changed.Count - place, dice.Below(200)));
                break;
        }

        return [.. changed];
    }

    private static string InsertPiece(string text, SeededDice dice)
    {
        int place = dice.Below(text.Length + 1);
        int length = Math.Min(text.Length - place, dice.Below(12));
        return text.Remove(place, length).Insert(place, dice.Of(Pieces));
    }

    private static string ChangeWord(string text, SeededDice dice)
    {
        Match[] words = [.. Word().Matches(text).AsEnumerable()];
        if (words.Length == 0)
        {
            return text;
        }

        Match gone = words[dice.Below(words.Length)];
        string put = dice.Below(3) switch
        {
            0 => string.Empty,
            1 => dice.Of(words).Value,
            _ => gone.Value + gone.Value,
        };
        return text.Remove(gone.Index, gone.Length).Insert(gone.Index, put);
    }

    private string ChangeLines(string text, SeededDice dice)
    {
        List<string> lines = [.. text.Split('\n')];
        int one = dice.Below(lines.Count);
        int other = dice.Below(lines.Count);
        switch (dice.Below(6))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 3:
                lines[one] = "  " + lines[one];
                break;
            case 4:
                lines[one] = lines[one].TrimStart();
                break;
            default:
                string[] others = dice.Of(texts).Split('\n');
                lines.InsertRange(one, others.Skip(dice.Below(others.Length)).Take(1 + dice.Below(5)));
                break;
        }

        return string.Join('\n', lines);
    }

    private static string ChangeValue(string text, SeededDice dice)
    {
        Match[] values = [.. Value().Matches(text).AsEnumerable()];
        if (values.Length == 0)
        {
            return text;
        }

        Group gone = values[dice.Below(values.Length)].Groups["value"];
        return text.Remove(gone.Index, gone.Length).Insert(gone.Index, dice.Of(Values));
    }

    [GeneratedRegex(@"\w+|[^\w\s]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"[\w']+: (?<value>[^\s,{}\[\]#""][^,{}\[\]#\n""]*)", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
