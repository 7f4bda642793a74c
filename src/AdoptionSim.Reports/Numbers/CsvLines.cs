using System;
using System.Collections.Generic;
using System.Text;

namespace AdoptionSim.Reports.Numbers;

/// <summary>Comma-separated values as RFC 4180 describes them.</summary>
public static class CsvLines
{
    /// <summary>A cell, quoted where its text needs it.</summary>
    /// <param name="text">Text of the cell.</param>
    public static string Field(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny("\",\r\n")
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }

    /// <summary>The cells of every line, which ends in a line feed.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="FormatException">A quoted cell does not end.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Lines(text);
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(string text)
    {
        List<string> line = [];
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int k = 0; k < text.Length; k++)
        {
            char letter = text[k];
            if (isQuoted && letter == '"' && k + 1 < text.Length && text[k + 1] == '"')
            {
                cell.Append('"');
                k++;
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        if (isQuoted || line.Count > 0 || cell.Length > 0)
        {
            throw new FormatException("the last line does not end");
        }
    }
}
