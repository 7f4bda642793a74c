using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Inputs.Language;

/// <summary>
/// Any value may stand as <c>{value: 50 %, source: {id: …, note: …}}</c>: the source is checked here, and the readers
/// that come after see the value alone.
/// </summary>
internal sealed class CitedValues
{
    /// <summary>Key that tells a cited value from other maps; no map of the language has it.</summary>
    public const string ValueKey = "value";

    /// <summary>Maps whose entries are values, not values themselves.</summary>
    private static readonly ImmutableArray<string> Holders =
        ["horizon", "comparators", "levers", "programme", "parameters", "model"];

    private static readonly ImmutableArray<string> NeverCited = [.. ScenarioTree.OwnKeys, "outcomes", "checks"];

    private readonly NodeReader nodes;
    private readonly SourceList sources;

    /// <summary>Makes a reader.</summary>
    /// <param name="nodes">Reads values.</param>
    /// <param name="sources">Known sources.</param>
    public CitedValues(NodeReader nodes, SourceList sources)
    {
        this.nodes = nodes;
        this.sources = sources;
    }

    /// <summary>Whether a node is a value with its source.</summary>
    public static bool IsCited(SourceNode node) => node is MapNode map && map.Find(ValueKey) is not null;

    /// <summary>The value without its source, its points included.</summary>
    public static SourceNode Bare(SourceNode node)
    {
        if (node is not MapNode map)
        {
            return node;
        }

        return map.Find(ValueKey) is { } inside ? Bare(inside.Value) : Entries(map, (_, inner) => Bare(inner));
    }

    /// <summary>The tree of a scenario with every cited value replaced by the value itself.</summary>
    public MapNode Plain(MapNode root) => Entries(root, (entry, value) =>
        NeverCited.Contains(entry, StringComparer.Ordinal) ? value
        : !Holders.Contains(entry, StringComparer.Ordinal) || value is not MapNode holder ? Value(value)
        : entry is "levers" ? Entries(holder, (_, lever) => lever is MapNode body ? Entries(body, OfLever) : lever)
        : Entries(holder, (_, inner) => Value(inner)));

    /// <summary>Checks the source of a value or lever.</summary>
    public void CheckSource(SourceNode node)
    {
        if (nodes.Map(node, "{id: cao_ai_policy_2026}") is not { } map
            || !nodes.Keys(map, ScenarioLanguage.Source, "source"))
        {
            return;
        }

        SourceNode id = map.Find("id")!.Value; // required key
        if (nodes.Word(id, "cao_ai_policy_2026") is { } key)
        {
            sources.Check(key, id.Place, nodes.Bag);
        }

        if (map.Find("note") is { } note)
        {
            nodes.Word(note.Value, "…");
        }
    }

    private static MapNode Entries(MapNode map, Func<string, SourceNode, SourceNode> change)
    {
        List<MapEntry> entries = new(map.Entries.Count);
        bool isSame = true;
        foreach (MapEntry entry in map.Entries)
        {
            SourceNode value = change(entry.Key, entry.Value);
            isSame &= ReferenceEquals(value, entry.Value);
            entries.Add(entry with { Value = value });
        }

        return isSame ? map : map with { Entries = entries };
    }

    private SourceNode OfLever(string key, SourceNode value) => key is "source" or "note" ? value : Value(value);

    private SourceNode Value(SourceNode node)
    {
        if (node is not MapNode map)
        {
            return node;
        }

        if (!IsCited(map))
        {
            return Entries(map, (_, inner) => Value(inner));
        }

        nodes.Keys(map, ScenarioLanguage.Cited, ValueKey);
        if (map.Find("source") is { } source)
        {
            CheckSource(source.Value);
        }

        if (map.Find("note") is { } note)
        {
            nodes.Both(note.Value);
        }

        SourceNode inside = map.Find(ValueKey)!.Value; // the map is cited because it has the key
        return inside is MapNode timeline ? Entries(timeline, (_, inner) => Value(inner)) : inside;
    }
}
