using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Data.Tests;

/// <summary>The keys of sources.yaml and the fields under each, quoted texts or whole numbers.</summary>
internal static class SourceList
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read()
    {
        Dictionary<string, IReadOnlyDictionary<string, string>> sources = new(StringComparer.Ordinal);
        Dictionary<string, string>? fields = null;
        foreach (string line in DataFolder.ReadText("sources.yaml").Split('\n').Where(IsContent))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                string[] pair = line.Trim().Split(": ", 2);
                (fields ?? throw new FormatException(line)).Add(pair[0], pair[1].Trim('"'));
            }
            else
            {
                fields = new Dictionary<string, string>(StringComparer.Ordinal);
                sources.Add(line.TrimEnd(':'), fields);
            }
        }

        return sources;
    }

    private static bool IsContent(string line) => line.Length > 0 && !line.StartsWith('#');
}
