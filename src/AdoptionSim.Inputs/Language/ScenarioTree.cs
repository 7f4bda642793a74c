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
    public static ImmutableArray<string> OwnKeys { get; } = ["version", "id", "title", "note", "extends", "remove"];

    /// <summary>
    /// Lays a child over a parent: maps merge by key, lists and single values replace. A timeline, a source and a text
    /// in two languages are single values.
    /// </summary>
    public static MapNode Over(MapNode child, MapNode parent) => Over(child, parent, string.Empty);

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
                { Value: MapNode above } when inherited.Value is MapNode below && !IsSingleValue(place) =>
                    own with { Value = Over(above, below, place) },
                _ => own,
            });
        }

        entries.AddRange(child.Entries.Where(entry => parent.Find(entry.Key) is null));
        return child with { Entries = entries };
    }

    private static bool IsSingleValue(string path) =>
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
                    Collect(entry.Value, Join(path, entry.Key), origins);
                }

                break;
        }
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
