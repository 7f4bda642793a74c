using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads values of a tree and reports those that have another shape.</summary>
/// <param name="bag">Takes the problems.</param>
internal sealed class NodeReader(DiagnosticBag bag)
{
    /// <summary>Takes the problems.</summary>
    public DiagnosticBag Bag => bag;

    /// <summary>The value as a map.</summary>
    public MapNode? Map(SourceNode node, string example)
    {
        if (node is MapNode map)
        {
            return map;
        }

        bag.Report(DiagnosticCatalogue.WrongKind, node.Place, Shapes.Map, example);
        return null;
    }

    /// <summary>The value as a list.</summary>
    public ListNode? List(SourceNode node, string example)
    {
        if (node is ListNode list)
        {
            return list;
        }

        bag.Report(DiagnosticCatalogue.WrongKind, node.Place, Shapes.List, example);
        return null;
    }

    /// <summary>The value as a word or text that is not empty.</summary>
    public string? Word(SourceNode node, string example)
    {
        if (node is not ScalarNode scalar)
        {
            bag.Report(DiagnosticCatalogue.WrongKind, node.Place, Shapes.Word, example);
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text) || (scalar.IsPlain && scalar.Text is "null" or "~"))
        {
            bag.Report(DiagnosticCatalogue.EmptyText, node.Place);
            return null;
        }

        return scalar.Text;
    }

    /// <summary>The value as one of the words.</summary>
    public string? Choice(SourceNode node, IReadOnlyCollection<string> words, BilingualText what)
    {
        if (Word(node, words.First()) is not { } word)
        {
            return null;
        }

        if (words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        bag.Report(DiagnosticCatalogue.UnknownWord, node.Place, word, what, Suggestions.For(word, words));
        return null;
    }

    /// <summary>The value as a whole number in a range.</summary>
    public long? Integer(SourceNode node, long low, long high)
    {
        if (Word(node, low.ToString(CultureInfo.InvariantCulture)) is not { } word)
        {
            return null;
        }

        bool isNumber = long.TryParse(
            word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value);
        if (isNumber && WrittenNumber.ReportsLeadingZero(bag, node, word))
        {
            return null;
        }

        if (isNumber && value >= low && value <= high)
        {
            return value;
        }

        WrittenNumber.Report(bag, node.Place, word, DiagnosticCatalogue.BadInteger, word, low, high);
        return null;
    }

    /// <summary>The value as a month.</summary>
    public Month? MonthOf(SourceNode node)
    {
        if (Word(node, "2026-04") is not { } word)
        {
            return null;
        }

        if (Month.TryParse(word, out Month month))
        {
            return month;
        }

        WrittenNumber.Report(bag, node.Place, word, DiagnosticCatalogue.BadMonth, word);
        return null;
    }

    /// <summary>The value as a text in both languages.</summary>
    public BilingualText? Both(SourceNode node)
    {
        MapNode? map = Map(node, "{ja: …, en: …}");
        if (map is null || !Keys(map, ScenarioLanguage.BothLanguages, "title"))
        {
            return null;
        }

        string? ja = map.Find("ja") is { } japanese ? Word(japanese.Value, "…") : null;
        string? en = map.Find("en") is { } english ? Word(english.Value, "…") : null;
        return ja is null || en is null ? null : new BilingualText(ja, en);
    }

    /// <summary>Reports unknown and missing keys of a map.</summary>
    /// <returns>True when every required key is there.</returns>
    public bool Keys(MapNode map, ImmutableArray<KeyDefinition> known, string name)
    {
        string[] names = [.. known.Select(key => key.Name)];
        foreach (MapEntry entry in map.Entries.Where(entry => !names.Contains(entry.Key, StringComparer.Ordinal)))
        {
            Advice advice = Suggestions.For(entry.Key, names);
            bag.Report(DiagnosticCatalogue.UnknownKey, entry.KeyPlace, entry.Key, name, advice);
        }

        bool complete = true;
        foreach (KeyDefinition key in known.Where(key => key.IsRequired && map.Find(key.Name) is null))
        {
            bag.Report(DiagnosticCatalogue.MissingKey, map.Place, key.Name, name);
            complete = false;
        }

        return complete;
    }
}
