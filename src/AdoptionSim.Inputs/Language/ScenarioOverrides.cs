using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>Lays the options of the command over a scenario.</summary>
internal static class ScenarioOverrides
{
    private const string SetOption = "--set";

    /// <summary>A longer one belongs into a file.</summary>
    private const int TextLengthMax = 10_000;

    /// <summary>Lays <c>path=value</c> texts over a tree, the last one on top.</summary>
    public static MapNode Apply(MapNode tree, IReadOnlyList<string> overrides, DiagnosticBag bag)
    {
        for (int k = 0; k < overrides.Count; k++)
        {
            tree = Apply(tree, overrides[k], SourcePlace.StartOf($"{SetOption} {k + 1}"), bag);
        }

        return tree;
    }

    /// <summary>Lays one option with its own name over a tree.</summary>
    public static MapNode Apply(MapNode tree, string key, string? value)
    {
        if (value is null)
        {
            return tree;
        }

        var place = new SourcePlace($"--{key}", 1, 1);
        var layer = new MapNode(place, [new MapEntry(key, place, new ScalarNode(place, value, IsPlain: true))]);
        return ScenarioTree.Over(layer, tree) with { IsOrphan = tree.IsOrphan };
    }

    private static MapNode Apply(MapNode tree, string text, SourcePlace place, DiagnosticBag bag)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        string[] keys = equals <= 0 ? [] : Keys(text[..equals].Trim());
        if (keys.Length is 0 or > InputLimits.DepthMax || keys.Any(string.IsNullOrWhiteSpace)
            || text.Length > TextLengthMax || text.AsSpan().ContainsAny('\n', '\r'))
        {
            bag.Report(DiagnosticCatalogue.BadOverride, place, text);
            return tree;
        }

        if (ScenarioTree.OwnKeys.Contains(keys[0], StringComparer.Ordinal))
        {
            bag.Report(DiagnosticCatalogue.OverrideRefused, place, keys[0]);
            return tree;
        }

        if (!IsKnown(keys[0], place, bag)
            || YamlTreeReader.Read(text[(equals + 1)..], place with { Column = equals + 2 }, bag) is not { } value)
        {
            return tree;
        }

        var path = new (string Key, SourcePlace Place)[keys.Length];
        int column = 1 + (text.Length - text.TrimStart().Length);
        for (int k = 0; k < keys.Length; k++)
        {
            path[k] = (keys[k], place with { Column = column });
            column += keys[k].Length + 1;
        }

        return ScenarioTree.Set(tree, path, value);
    }

    private static bool IsKnown(string key, SourcePlace place, DiagnosticBag bag)
    {
        string[] known = [.. ScenarioLanguage.Root.Select(definition => definition.Name)];
        if (known.Contains(key, StringComparer.Ordinal))
        {
            return true;
        }

        Advice advice = Suggestions.For(key, known);
        bag.Report(DiagnosticCatalogue.UnknownKey, place, key, "scenario", advice);
        return false;
    }

    /// <summary>Ids of parameters may have dots themselves, so they are not split.</summary>
    private static string[] Keys(string path) => path.StartsWith("parameters.", StringComparison.Ordinal)
        ? path.Split('.', 2)
        : path.Split('.');

    /// <summary>A whole number as the user would write it.</summary>
    public static string? Written(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
