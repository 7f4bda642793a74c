using System.Globalization;
using System.Text;

namespace AdoptionSim.Runtime.Folders;

/// <summary>Writes <c>CITATION.cff</c>, from which tools make a reference to the run.</summary>
internal static class CitationFile
{
    /// <summary>Name of the file in the run's folder.</summary>
    public const string Name = "CITATION.cff";

    /// <summary>The citation as UTF-8.</summary>
    public static byte[] ToBytes(RunManifest manifest)
    {
        string date = manifest.Recorded.StartedUtc.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string title = $"{manifest.ScenarioTitle.En} / {manifest.ScenarioTitle.Ja}";
        string[] lines =
        [
            "cff-version: 1.2.0",
            "message: \"When you use a number of this run, please cite it with its run id. / "
                + "この試算の数値を使うときは、run id を添えて引用してください。\"",
            "type: dataset",
            $"title: {Quoted($"AdoptionSim run: {title}")}",
            "authors:",
            "  - name: \"The AdoptionSim authors\"",
            $"version: {Quoted(manifest.EngineVersion)}",
            $"date-released: \"{date}\"",
            "identifiers:",
            "  - type: other",
            $"    value: \"sha256:{manifest.RunId}\"",
            "    description: \"Run id: SHA-256 of what was asked\"",
            "  - type: other",
            $"    value: \"sha256:{manifest.ResultDigest}\"",
            "    description: \"Result digest: SHA-256 of what came out\"",
        ];
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
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
