using System;
using System.Collections.Generic;

namespace AdoptionSim.Runtime.Folders;

/// <summary>Reads <c>SHA256SUMS</c> strictly: what another program might read otherwise is told.</summary>
internal sealed class SumsFile
{
    private const int DigestLetters = 64;

    private readonly Dictionary<string, string> digests = new(StringComparer.Ordinal);

    /// <summary>Reads the lines.</summary>
    /// <param name="text">Content of the file.</param>
    /// <param name="findings">Takes what is wrong with lines.</param>
    public SumsFile(string text, List<FolderFinding> findings)
    {
        string[] lines = text.Split('\n');
        string last = string.Empty;
        for (int k = 0; k < lines.Length - 1; k++)
        {
            if (Parse(lines[k]) is not (string name, string digest) || digests.ContainsKey(name)
                || string.CompareOrdinal(last, name) >= 0)
            {
                findings.Add(Wrong(FolderFindingKind.Form, k));
            }
            else if (!FolderFile.IsInside(name) || name is RunFolder.SumsFile)
            {
                findings.Add(Wrong(FolderFindingKind.LeadsOut, k, name));
            }
            else
            {
                digests.Add(name, digest);
                last = name;
            }
        }

        if (lines[^1].Length > 0 || lines.Length == 1)
        {
            findings.Add(Wrong(FolderFindingKind.Form, lines.Length - 1));
        }
    }

    /// <summary>Digest by name.</summary>
    public IReadOnlyDictionary<string, string> Digests => digests;

    private static FolderFinding Wrong(FolderFindingKind kind, int line, string name = "") => new(
        kind, RunFolder.SumsFile, name.Length == 0 ? $"{line + 1}" : $"{line + 1}: {name}");

    private static (string Name, string Digest)? Parse(string line)
    {
        bool isEscaped = line.StartsWith('\\');
        string plain = isEscaped ? line[1..] : line;
        if (plain.Length < DigestLetters + 3 || plain[DigestLetters..(DigestLetters + 2)] is not "  "
            || !FileDigests.IsDigest(plain[..DigestLetters]))
        {
            return null;
        }

        string written = plain[(DigestLetters + 2)..];
        string? name = isEscaped ? Unescaped(written) : written;

        // The one way to write a name: else two files that differ could hold the same list.
        return name is not null && string.Equals(
            FileDigests.ToSums([KeyValuePair.Create(name, plain[..DigestLetters])]), line + "\n",
            StringComparison.Ordinal) ? (name, plain[..DigestLetters]) : null;
    }

    private static string? Unescaped(string written)
    {
        var name = new System.Text.StringBuilder();
        for (int k = 0; k < written.Length; k++)
        {
            if (written[k] != '\\')
            {
                name.Append(written[k]);
                continue;
            }

            k++;
            char? meant = k >= written.Length ? null : written[k] switch
            {
                '\\' => '\\',
                'n' => '\n',
                'r' => '\r',
                _ => null,
            };
            if (meant is not char letter)
            {
                return null;
            }

            name.Append(letter);
        }

        return name.ToString();
    }
}
