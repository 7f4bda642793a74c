using System.Collections.Generic;

namespace AdoptionSim.Inputs;

/// <summary>An entry of the list of sources.</summary>
/// <param name="Id">Key, as scenarios and tables name it.</param>
/// <param name="Fields">What is known of it, by name and in order: title, publisher, year, locator, licence,
/// retrieved.</param>
/// <param name="File">File that holds it.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record SourceFact(
    string Id, IReadOnlyList<KeyValuePair<string, string>> Fields, string File, int Line)
{
    /// <summary>A field; empty when the entry lacks it.</summary>
    /// <param name="name">Name of the field.</param>
    public string Field(string name)
    {
        foreach ((string key, string value) in Fields)
        {
            if (string.Equals(key, name, System.StringComparison.Ordinal))
            {
                return value;
            }
        }

        return string.Empty;
    }
}
