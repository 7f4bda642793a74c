using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>A value of a YAML file with its place.</summary>
/// <param name="Place">Where it starts.</param>
internal abstract record SourceNode(SourcePlace Place);

/// <summary>A single word, number or text.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Text">The text without quotes.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
internal sealed record ScalarNode(SourcePlace Place, string Text, bool IsPlain) : SourceNode(Place);

/// <summary>A list of values.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Items">The values in order.</param>
internal sealed record ListNode(SourcePlace Place, IReadOnlyList<SourceNode> Items) : SourceNode(Place);

/// <summary>Keys with values.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Entries">The entries in order, each key once.</param>
internal sealed record MapNode(SourcePlace Place, IReadOnlyList<MapEntry> Entries) : SourceNode(Place)
{
    /// <summary>Larger maps are looked up by an index, so that a hostile file does not cost the square.</summary>
    private const int ScannedMax = 64;

    /// <summary>A copy of this map with other entries still has the index of these, and makes a new one.</summary>
    private (IReadOnlyList<MapEntry> Of, Dictionary<string, MapEntry> ByKey)? index;

    /// <summary>Whether a parent cannot be used, so that what is missing here may stand there.</summary>
    public bool IsOrphan { get; init; }

    /// <summary>The entry of a key; null when the map lacks it.</summary>
    public MapEntry? Find(string key)
    {
        if (Entries.Count <= ScannedMax)
        {
            return Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
        }

        if (index is not { } known || !ReferenceEquals(known.Of, Entries))
        {
            known = (Entries, Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal));
            index = known;
        }

        return known.ByKey.GetValueOrDefault(key);
    }
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyPlace">Where the key starts.</param>
/// <param name="Value">The value.</param>
internal sealed record MapEntry(string Key, SourcePlace KeyPlace, SourceNode Value);
