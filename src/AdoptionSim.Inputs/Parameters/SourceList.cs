using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Keys of <c>data/sources.yaml</c>: whatever names a source must name one of them.</summary>
internal sealed class SourceList
{
    private readonly ImmutableSortedSet<string> keys;

    private SourceList(ImmutableSortedSet<string> keys) => this.keys = keys;

    /// <summary>Reads the list.</summary>
    public static SourceList Read(string assets, DiagnosticBag bag)
    {
        const string Name = "data/sources.yaml";
        string path = Path.Combine(assets, Name);
        SourceText? text = SourceText.Read(path, Name, SourcePlace.StartOf(Name), InputLimits.FileBytesMax, bag);
        SourceNode? root = text is null ? null : YamlTreeReader.Read(text.Text, SourcePlace.StartOf(Name), bag);
        IEnumerable<string> listed = root is MapNode map ? map.Entries.Select(entry => entry.Key) : [];
        return new SourceList(listed.ToImmutableSortedSet(StringComparer.Ordinal));
    }

    /// <summary>Reports keys that are not in the list; several are separated by semicolons.</summary>
    public void Check(string cell, SourcePlace place, DiagnosticBag bag)
    {
        if (keys.IsEmpty)
        {
            return;
        }

        foreach (string key in cell.Split(';', StringSplitOptions.TrimEntries).Where(key => !keys.Contains(key)))
        {
            bag.Report(DiagnosticCatalogue.UnknownSource, place, key, Suggestions.For(key, keys));
        }
    }
}
