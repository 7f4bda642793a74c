using System;
using System.Linq;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs.Showing;

/// <summary>Writes a tree as YAML that reads back to the same tree.</summary>
internal sealed class YamlText
{
    private const int LineLengthMax = 100;
    private const string Indent = "  ";

    private readonly StringBuilder text = new();
    private readonly bool withOrigins;

    private YamlText(bool withOrigins) => this.withOrigins = withOrigins;

    /// <summary>The tree as YAML.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="withOrigins">Whether each value has a line of its own, with its place as a comment.</param>
    public static string Write(MapNode root, bool withOrigins)
    {
        var writer = new YamlText(withOrigins);
        writer.Entries(root, 0);
        return writer.text.ToString();
    }

    /// <summary>A value on one line, as it may stand in braces.</summary>
    public static string Flow(SourceNode node) => node switch
    {
        ScalarNode scalar => Scalar(scalar),
        ListNode list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(Flow))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Flow(MapEntry entry) => $"{Key(entry.Key)}: {Flow(entry.Value)}";

    private void Entries(MapNode map, int depth)
    {
        foreach (MapEntry entry in map.Entries)
        {
            Line(depth, $"{Key(entry.Key)}:", entry.Value);
        }
    }

    private void Line(int depth, string start, SourceNode value)
    {
        text.Insert(text.Length, Indent, depth).Append(start);
        bool isFlow = value is ScalarNode || IsEmpty(value) || (!withOrigins && IsShort(value));
        if (isFlow)
        {
            text.Append(' ').Append(Flow(value)).Append(Origin(value)).Append('\n');
            return;
        }

        text.Append('\n');
        if (value is MapNode map)
        {
            Entries(map, depth + 1);
            return;
        }

        foreach (SourceNode item in ((ListNode)value).Items)
        {
            // A list of lists or maps keeps each item on one line: nothing in the language nests deeper.
            text.Insert(text.Length, Indent, depth + 1).Append("- ").Append(Flow(item));
            text.Append(Origin(item)).Append('\n');
        }
    }

    private string Origin(SourceNode node) => withOrigins ? $"  # {PlaceOf(node.Place)}" : string.Empty;

    private static string PlaceOf(SourcePlace place) => place.File is ScenarioDefaults.Place
        ? place.File
        : string.Concat($"{place.File}:{place.Line}".Select(letter => char.IsControl(letter) ? '?' : letter));

    private static bool IsEmpty(SourceNode node) => node is MapNode { Entries.Count: 0 } or ListNode { Items.Count: 0 };

    private static bool IsShort(SourceNode node) =>
        (node is ListNode || (node is MapNode map && map.Entries.All(entry => entry.Value is ScalarNode)))
        && Flow(node).Length <= LineLengthMax;

    private static string Key(string key) => Scalar(new ScalarNode(default, key, IsPlain: true));

    private static string Scalar(ScalarNode scalar) => IsSafe(scalar) ? scalar.Text : Quoted(scalar.Text);

    private static bool IsSafe(ScalarNode scalar)
    {
        string word = scalar.Text;
        if (word.Length == 0 || word != word.Trim() || "-?:&*!|>'\"%@`#=<~".Contains(word[0], StringComparison.Ordinal))
        {
            // A minus sign before a digit starts a number.
            return word.Length > 1 && word[0] == '-' && char.IsAsciiDigit(word[1]) && word == word.Trim()
                && !HasMarks(word);
        }

        bool isWord = word.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "y" or "n" or "null";
        return !isWord && !HasMarks(word);
    }

    private static bool HasMarks(string word) =>
        word.AsSpan().ContainsAny(",[]{}") || word.Contains(": ", StringComparison.Ordinal) || word.EndsWith(':')
        || word.Contains(" #", StringComparison.Ordinal) || word.Any(IsHidden);

    private static string Quoted(string word)
    {
        var quoted = new StringBuilder("\"");
        foreach (char letter in word)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ => IsHidden(letter) ? $"\\u{(int)letter:X4}" : letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Characters that steer a terminal, end a line, or change the direction of the text.</summary>
    private static bool IsHidden(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\ufeff' or '\u061c' or '\u200e' or '\u200f'
        || letter is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
