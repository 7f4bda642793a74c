using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>Lays the tree of a scenario over the tree of its parent, and takes trees apart.</summary>
internal static class ScenarioTree
{
    /// <summary>Keys that say something about one file only and are not handed down.</summary>
    public static ImmutableArray<string> OwnKeys { get; } =
        ["$schema", "version", "id", "title", "note", "extends", "remove"];

    /// <summary>
    /// Lays a child over a parent: maps merge by key, lists and single values replace. A timeline, a source and a text
    /// in two languages are single values.
    /// </summary>
    public static MapNode Over(MapNode child, MapNode parent) => Over(child, parent, string.Empty);

    /// <summary>
    /// Lays one value over a tree at a path that names each key: points of a timeline beside the one named stay.
    /// </summary>
    /// <param name="tree">The tree.</param>
    /// <param name="path">Keys from the root down with their places, at least one.</param>
    /// <param name="value">The value.</param>
    public static MapNode Set(MapNode tree, ReadOnlySpan<(string Key, SourcePlace Place)> path, SourceNode value) =>
        Set(tree, path, value, string.Empty);

    /// <summary>What a scenario hands down to its children.</summary>
    public static MapNode HandedDown(MapNode map) =>
        map with { Entries = [.. map.Entries.Where(entry => !OwnKeys.Contains(entry.Key, StringComparer.Ordinal))] };

    /// <summary>Takes levers out of a tree; reports those that it does not have.</summary>
    public static MapNode Without(
        MapNode map, IEnumerable<(string Lever, SourcePlace Place)> removed, DiagnosticBag bag)
    {
        if (map.Find("levers")?.Value is not MapNode levers)
        {
            levers = new MapNode(map.Place, []);
        }

        string[] known = [.. levers.Entries.Select(entry => entry.Key)];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string lever, SourcePlace place) in removed)
        {
            names.Add(lever);
            if (!known.Contains(lever, StringComparer.Ordinal))
            {
                bag.Report(DiagnosticCatalogue.NothingToRemove, place, lever, Suggestions.For(lever, known));
            }
        }

        MapNode rest = levers with { Entries = [.. levers.Entries.Where(entry => !names.Contains(entry.Key))] };
        return map with
        {
            Entries =
            [
                .. map.Entries.Select(entry =>
                    entry.Key is "levers" && entry.Value is MapNode ? entry with { Value = rest } : entry),
            ],
        };
    }

    /// <summary>The single values of a tree with their paths, in order of path.</summary>
    public static IReadOnlyList<Origin> Origins(MapNode map)
    {
        var origins = new List<Origin>();
        Collect(map, string.Empty, origins);
        return [.. origins.OrderBy(origin => origin.Path, StringComparer.Ordinal)];
    }

    private static MapNode Over(MapNode child, MapNode parent, string path)
    {
        var entries = new List<MapEntry>();
        foreach (MapEntry inherited in parent.Entries)
        {
            MapEntry? own = child.Find(inherited.Key);
            string place = Join(path, inherited.Key);
            entries.Add(own switch
            {
                null => inherited,
                { Value: MapNode above } when inherited.Value is MapNode below && !IsSingleValue(place)
                    && !CitedValues.IsCited(above) && !CitedValues.IsCited(below) =>
                    own with { Value = Over(above, below, place) },
                _ => own,
            });
        }

        entries.AddRange(child.Entries.Where(entry => parent.Find(entry.Key) is null));
        return child with { Entries = entries };
    }

    private static MapNode Set(
        MapNode tree, ReadOnlySpan<(string Key, SourcePlace Place)> path, SourceNode value, string above)
    {
        (string key, SourcePlace keyPlace) = path[0];
        string place = Join(above, key);
        SourceNode? old = tree.Find(key)?.Value;
        SourceNode inner = value;
        if (path.Length > 1)
        {
            MapNode below = Below(old, path[1].Key) ?? new MapNode(keyPlace, []);
            inner = Set(below, path[1..], value, place);
        }
        else if (value is MapNode own && old is MapNode inherited && !IsSingleValue(place)
            && !CitedValues.IsCited(own) && !CitedValues.IsCited(inherited))
        {
            inner = Over(own, inherited, place);
        }

        var entry = new MapEntry(key, keyPlace, inner);
        return tree with
        {
            Entries = old is null
                ? [.. tree.Entries, entry]
                : [.. tree.Entries.Select(
                    other => string.Equals(other.Key, key, StringComparison.Ordinal) ? entry : other)],
        };
    }

    /// <summary>The map in which a key is looked for: in a cited value, the value.</summary>
    private static MapNode? Below(SourceNode? node, string key) =>
        node is MapNode map && CitedValues.IsCited(map) && key is not (CitedValues.ValueKey or "source" or "note")
            ? map.Find(CitedValues.ValueKey)?.Value as MapNode
            : node as MapNode;

    /// <summary>Whether what stands at a path is one value, though it may be written as a map.</summary>
    internal static bool IsSingleValue(string path) =>
        path is "title" or "note" or "demand_shock"
        || (path.StartsWith("levers.", StringComparison.Ordinal)
            && path.Split('.') is [_, _, "strength" or "budget" or "envelope" or "source" or "note", ..]);

    private static void Collect(SourceNode node, string path, List<Origin> origins)
    {
        switch (node)
        {
            case ScalarNode scalar:
                origins.Add(new Origin(path, scalar.Text, scalar.Place.File, scalar.Place.Line));
                break;
            case ListNode list:
                for (int k = 0; k < list.Items.Count; k++)
                {
                    Collect(list.Items[k], $"{path}[{k}]", origins);
                }

                break;
            case MapNode map:
                foreach (MapEntry entry in map.Entries)
                {
                    bool isValue = entry.Key is CitedValues.ValueKey && path.Length > 0;
                    Collect(entry.Value, isValue ? path : Join(path, entry.Key), origins);
                }

                break;
        }
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
