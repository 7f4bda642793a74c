using System;
using System.Globalization;
using System.Text;

namespace AdoptionSim.Runtime.Folders;

/// <summary>Writes <c>CITATION.cff</c>, from which tools make a reference to a run or a comparison.</summary>
public static class CitationFile
{
    /// <summary>Name of the file in the folder.</summary>
    public const string Name = "CITATION.cff";

    /// <summary>Who is cited.</summary>
    public const string Authors = "The AdoptionSim authors";

    /// <summary>The citation as UTF-8 YAML in the Citation File Format 1.2.0.</summary>
    /// <param name="identity">What the folder says of itself.</param>
    /// <param name="identifiers">More identifiers with their descriptions, such as the id of a number.</param>
    public static byte[] ToBytes(
        FolderIdentity identity, params (string Value, string Description)[] identifiers)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(identifiers);
        string date = identity.StartedUtc.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string kind = identity.KindWord;
        string idName = $"{char.ToUpperInvariant(kind[0])}{kind[1..]} id";
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        void Identifier(string value, string description)
        {
            Line("  - type: other");
            Line($"    value: {Quoted(value)}");
            Line($"    description: {Quoted(description)}");
        }

        Line("cff-version: 1.2.0");
        Line("message: \"When you use a number of this run, please cite it with its run id. / "
            + "この試算の数値を使うときは、run id を添えて引用してください。\"");
        Line("type: dataset");
        Line($"title: {Quoted($"AdoptionSim {kind}: {identity.Title.En} / {identity.Title.Ja}")}");
        Line("authors:");
        Line($"  - name: {Quoted(Authors)}");
        Line($"version: {Quoted(identity.EngineVersion)}");
        Line($"date-released: \"{date}\"");
        Line("identifiers:");
        Identifier($"sha256:{identity.Id}", $"{idName}: SHA-256 of what was asked");
        Identifier($"sha256:{identity.ResultDigest}", "Result digest: SHA-256 of what came out");
        foreach ((string value, string description) in identifiers)
        {
            Identifier(value, description);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A YAML scalar in double quotes, in which any character can stand.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char letter in text)
        {
            if (letter is '"' or '\\')
            {
                quoted.Append('\\').Append(letter);
            }
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\ufeff')
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                quoted.Append(letter);
            }
        }

        return quoted.Append('"').ToString();
    }
}
