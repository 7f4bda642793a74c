using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Model.Population;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Reads one file of parameters: a base file, or a layer that changes values of the base.</summary>
internal sealed class ParameterFileReader
{
    private static readonly ImmutableArray<string> FileKeys = ["version", "parameters"];

    private static readonly ImmutableArray<string> EntryKeys =
        ["value", "unit", "range", "distribution", "flag", "source", "symbol", "equation", "note"];

    private static readonly ImmutableArray<string> BaseKeys =
        ["value", "unit", "range", "distribution", "flag", "source"];

    private static readonly ImmutableArray<string> LayerKeys = ["value", "flag", "source"];

    private static readonly ImmutableArray<string> Flags = ["S", "s", "C", "M", "D"];

    private static readonly ImmutableArray<string> Distributions =
    [
        "beta", "dirichlet", "discrete", "fitted", "fixed", "half_normal", "lognormal", "normal",
        "shifted_lognormal", "solved", MoneyDraws.Distribution, "triangular", "uniform",
    ];

    private static readonly BilingualText DistributionName = new("分布の名", "a distribution");

    private readonly string file;
    private readonly IReadOnlyDictionary<string, ParameterEntry>? under;
    private readonly SourceList sources;
    private readonly DiagnosticBag bag;
    private readonly NodeReader nodes;

    private ParameterFileReader(
        string file, IReadOnlyDictionary<string, ParameterEntry>? under, SourceList sources, DiagnosticBag bag)
    {
        this.file = file;
        this.under = under;
        this.sources = sources;
        this.bag = bag;
        nodes = new NodeReader(bag);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path on disk.</param>
    /// <param name="file">Name of the file in diagnostics.</param>
    /// <param name="under">The base that the layer changes; null for a base file.</param>
    /// <param name="sources">Known sources.</param>
    /// <param name="named">Takes the ids that the file names, also where their entries cannot be used.</param>
    /// <param name="bag">Takes the problems.</param>
    public static IReadOnlyList<ParameterEntry> Read(
        string path,
        string file,
        IReadOnlyDictionary<string, ParameterEntry>? under,
        SourceList sources,
        HashSet<string> named,
        DiagnosticBag bag)
    {
        SourcePlace start = SourcePlace.StartOf(file);
        SourceText? text = SourceText.Read(path, file, start, InputLimits.FileBytesMax, bag);
        SourceNode? root = text is null ? null : YamlTreeReader.Read(text.Text, start, bag);
        var reader = new ParameterFileReader(file, under, sources, bag);
        return root is null ? [] : reader.Entries(root, named);
    }

    private List<ParameterEntry> Entries(SourceNode root, HashSet<string> named)
    {
        if (nodes.Map(root, "parameters: {…}") is not { } map)
        {
            return [];
        }

        ReportUnknown(map, FileKeys, file);
        if (!Require(map, "version", file) || !Require(map, "parameters", file))
        {
            return [];
        }

        nodes.Integer(map.Find("version")!.Value, ScenarioLanguage.Version, ScenarioLanguage.Version); // required above
        MapNode? parameters = nodes.Map(map.Find("parameters")!.Value, "id: {value: …}"); // required above
        if (parameters is null)
        {
            return [];
        }

        named.UnionWith(parameters.Entries.Select(entry => entry.Key));
        return [.. parameters.Entries.Select(Entry).OfType<ParameterEntry>()];
    }

    private ParameterEntry? Entry(MapEntry entry)
    {
        if (ParameterBinding.UnitOf(entry.Key) is not { } unit)
        {
            Advice advice = Suggestions.For(entry.Key, ParameterBinding.RequiredIds);
            bag.Report(DiagnosticCatalogue.UnboundParameter, entry.KeyPlace, entry.Key, advice);
            return null;
        }

        if (nodes.Map(entry.Value, "{value: …, unit: …}") is not { } map)
        {
            return null;
        }

        ReportUnknown(map, EntryKeys, entry.Key);
        ParameterEntry? below = under?.GetValueOrDefault(entry.Key);
        ImmutableArray<string> required = below is null ? BaseKeys : LayerKeys;
        if (required.Count(key => Require(map, key, entry.Key)) < required.Length || !HasUnit(map, entry.Key, unit))
        {
            return null;
        }

        double? value = Quantity.Read(map.Find("value")!.Value, unit, bag); // required above
        (double Low, double High)? range = Range(map, unit) ?? (below is null ? null : (below.Low, below.High));
        string? flag = FlagOf(map.Find("flag")!.Value); // required above
        string? source = Text(map, "source");
        if (value is null || range is null || flag is null || source is null)
        {
            return null;
        }

        sources.Check(source, map.Find("source")!.Value.Place, bag); // required above
        ReportOutside(entry.Key, value.Value, range.Value, unit, map.Find("value")!.Value.Place); // required above
        return new ParameterEntry
        {
            Id = entry.Key,
            Unit = unit,
            Value = value.Value,
            Low = range.Value.Low,
            High = range.Value.High,
            Distribution = DistributionOf(map) ?? below?.Distribution ?? "fixed",
            Flag = flag,
            Source = source,
            Symbol = Text(map, "symbol") ?? below?.Symbol ?? string.Empty,
            Equation = Text(map, "equation") ?? below?.Equation ?? string.Empty,
            Note = Note(map) ?? below?.Note ?? string.Empty,
            Place = entry.KeyPlace,
        };
    }

    private bool HasUnit(MapNode map, string id, string unit)
    {
        if (map.Find("unit") is not { } entry || nodes.Word(entry.Value, unit) is not { } written)
        {
            return under is not null;
        }

        if (string.Equals(written, unit, StringComparison.Ordinal))
        {
            return true;
        }

        bag.Report(DiagnosticCatalogue.UnitDiffers, entry.Value.Place, id, written, unit);
        return false;
    }

    private (double Low, double High)? Range(MapNode map, string unit)
    {
        if (map.Find("range") is not { } entry || nodes.List(entry.Value, "[0, 1]") is not { } list)
        {
            return null;
        }

        if (list.Items.Count != 2)
        {
            bag.Report(DiagnosticCatalogue.WrongKind, list.Place, Shapes.List, "[0, 1]");
            return null;
        }

        double? low = Quantity.Read(list.Items[0], unit, bag);
        double? high = Quantity.Read(list.Items[1], unit, bag);
        if (low is null || high is null)
        {
            return null;
        }

        if (low > high)
        {
            bag.Report(DiagnosticCatalogue.RangeReversed, list.Place, low.Value, high.Value);
            return null;
        }

        return (low.Value, high.Value);
    }

    private void ReportOutside(string id, double value, (double Low, double High) range, string unit, SourcePlace place)
    {
        if (value < range.Low || value > range.High)
        {
            string written = value.ToString(CultureInfo.InvariantCulture);
            bag.Report(DiagnosticCatalogue.OutOfRange, place, id, written, range.Low, range.High, unit);
        }
    }

    private string? FlagOf(SourceNode node)
    {
        if (nodes.Word(node, "D") is not { } flag)
        {
            return null;
        }

        if (Flags.Contains(flag, StringComparer.Ordinal))
        {
            return flag;
        }

        bag.Report(DiagnosticCatalogue.BadFlag, node.Place, flag);
        return null;
    }

    private string? DistributionOf(MapNode map) => map.Find("distribution") is { } entry
        ? nodes.Choice(entry.Value, Distributions, DistributionName)
        : null;

    private string? Note(MapNode map)
    {
        if (map.Find("note") is not { Value: MapNode languages } entry)
        {
            return Text(map, "note");
        }

        ReportUnknown(languages, ["ja", "en"], "note");
        return Require(languages, "en", "note") ? nodes.Word(languages.Find("en")!.Value, "…") : null; // required here
    }

    private string? Text(MapNode map, string key) =>
        map.Find(key) is { } entry ? nodes.Word(entry.Value, "…") : null;

    private bool Require(MapNode map, string key, string name)
    {
        if (map.Find(key) is not null)
        {
            return true;
        }

        bag.Report(DiagnosticCatalogue.MissingKey, map.Place, key, name);
        return false;
    }

    private void ReportUnknown(MapNode map, IReadOnlyCollection<string> known, string name)
    {
        foreach (MapEntry entry in map.Entries.Where(entry => !known.Contains(entry.Key, StringComparer.Ordinal)))
        {
            Advice advice = Suggestions.For(entry.Key, known);
            bag.Report(DiagnosticCatalogue.UnknownKey, entry.KeyPlace, entry.Key, name, advice);
        }
    }
}
