using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Checks;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads the merged tree of a scenario and reports everything that is wrong with it.</summary>
internal sealed class ScenarioReader
{
    private const int SlugLengthMax = 64;

    private static readonly BilingualText UncertaintyName = new("不確実性の語", "a kind of uncertainty");

    /// <summary>Problems that a parent solves, when there is one that can be read.</summary>
    private static readonly ImmutableArray<string> MayBeInherited =
    [
        DiagnosticCatalogue.MissingKey.Code, DiagnosticCatalogue.BudgetOrEnvelope.Code,
        DiagnosticCatalogue.DemandShockDoesNothing.Code,
    ];

    private readonly MapNode root;
    private readonly CitedValues cited;
    private readonly DiagnosticBag bag;
    private readonly NodeReader nodes;

    private ScenarioReader(MapNode root, SourceList sources, DiagnosticBag bag)
    {
        this.bag = bag;
        nodes = new NodeReader(bag);
        cited = new CitedValues(nodes, sources);
        this.root = cited.Plain(root);
    }

    /// <summary>Reads a scenario; the settings are null when it has errors.</summary>
    /// <param name="root">The merged tree.</param>
    /// <param name="sources">Known sources.</param>
    /// <param name="bag">Takes the problems.</param>
    /// <returns>The settings, and the parameters that are set whatever else is wrong.</returns>
    public static (ScenarioSettings? Settings, IReadOnlyList<MapEntry> Parameters) Read(
        MapNode root, SourceList sources, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var reader = new ScenarioReader(root, sources, own);
        IReadOnlyList<MapEntry> parameters = reader.Parameters();
        ScenarioSettings? settings = reader.Settings(parameters);
        bag.Take(own, problem => !root.IsOrphan || !MayBeInherited.Contains(problem.Code, StringComparer.Ordinal));
        return (own.HasErrors || root.IsOrphan ? null : settings, parameters);
    }

    private ScenarioSettings? Settings(IReadOnlyList<MapEntry> parameters)
    {
        nodes.Keys(root, ScenarioLanguage.Root, "scenario");
        string? id = Value("id") is { } idNode ? Slug(idNode) : null;
        BilingualText? title = Value("title") is { } titleNode ? nodes.Both(titleNode) : null;
        if (Value("note") is { } note)
        {
            nodes.Both(note);
        }

        Month? to = Horizon();
        var timelines = new TimelineReader(nodes, to ?? InputLimits.LastMonth);
        (ImmutableArray<string> countries, int persons) = Comparators();
        var leverReader = new LeverReader(nodes, cited, timelines, to ?? InputLimits.LastMonth);
        IReadOnlyList<LeverSetting> levers = leverReader.Levers(Value("levers"));
        ProgrammeSetting? programme = leverReader.Programme(Value("programme"));
        ModelSettings model = ModelReader.Read(Value("model"), nodes);
        Timeline? shock = Value("demand_shock") is { } shockNode ? timelines.ReadDemandShock(shockNode) : null;
        if (!model.Switches.LabourMarket && shock is not null && shock.Points.Any(point => point.Value != 0))
        {
            bag.Report(DiagnosticCatalogue.DemandShockDoesNothing, root.Find("demand_shock")!.KeyPlace); // it was read
        }

        ReadRules.Check(model, levers, parameters, bag);
        IReadOnlyList<string> outcomes = Outcomes();
        IReadOnlyList<ScenarioCheck> checks =
            new CheckReader(nodes, to ?? InputLimits.LastMonth, countries).Read(Value("checks"));
        int scale = Value("scale") is { } scaleNode ? Scale(scaleNode) : ScenarioDefaults.Scale;
        ulong seed = Value("seed") is { } seedNode ? Seed(seedNode) : ScenarioDefaults.Seed;
        long? replicates = Value("replicates") is { } node
            ? nodes.Integer(node, 1, InputLimits.ReplicatesMax)
            : ScenarioDefaults.Replicates;
        string? uncertainty = Value("uncertainty") is { } word
            ? nodes.Choice(word, ScenarioLanguage.Uncertainties, UncertaintyName)
            : ScenarioLanguage.UncertainParameters;
        if (id is null || title is null || to is null)
        {
            return null;
        }

        return new ScenarioSettings
        {
            Id = id,
            Title = title,
            To = to.Value,
            Scale = scale,
            Seed = seed,
            Replicates = (int)(replicates ?? 1),
            IsUncertain = uncertainty is ScenarioLanguage.UncertainParameters,
            Comparators = countries,
            ComparatorPersons = persons,
            Levers = levers,
            Programme = programme,
            Parameters = parameters,
            Model = model,
            DemandShock = shock,
            Outcomes = outcomes,
            Checks = checks,
        };
    }

    private SourceNode? Value(string key) => root.Find(key)?.Value;

    private string? Slug(SourceNode node)
    {
        if (nodes.Word(node, "sme-subsidy") is not { } word)
        {
            return null;
        }

        bool isSlug = word.Length <= SlugLengthMax
            && char.IsAsciiLetterOrDigit(word[0])
            && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        if (isSlug)
        {
            return word;
        }

        bag.Report(DiagnosticCatalogue.BadSlug, node.Place, word);
        return null;
    }

    private Month? Horizon()
    {
        if (Value("horizon") is not { } node
            || nodes.Map(node, "{from: 2023-01, to: 2035-12}") is not { } map
            || !nodes.Keys(map, ScenarioLanguage.Horizon, "horizon"))
        {
            return null;
        }

        SourceNode fromNode = map.Find("from")!.Value; // required key
        SourceNode toNode = map.Find("to")!.Value; // required key
        Month first = InputLimits.FirstMonth;
        if (nodes.MonthOf(fromNode) is { } from && from != first)
        {
            bag.Report(DiagnosticCatalogue.HorizonStart, fromNode.Place, from, first);
        }

        if (nodes.MonthOf(toNode) is not { } to)
        {
            return null;
        }

        if (to <= first || to > InputLimits.LastMonth)
        {
            bag.Report(DiagnosticCatalogue.HorizonEnd, toNode.Place, to, first.Plus(1), InputLimits.LastMonth);
        }

        return to;
    }

    private int Scale(SourceNode node)
    {
        if (nodes.Word(node, "1:100") is not { } word)
        {
            return ScenarioDefaults.Scale;
        }

        int k = 0;
        bool isScale = word.StartsWith("1:", StringComparison.Ordinal)
            && int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out k);
        if (isScale && k is >= 1 and <= InputLimits.ScaleMax)
        {
            return k;
        }

        WrittenNumber.Report(bag, node.Place, word, DiagnosticCatalogue.BadScale, word, InputLimits.ScaleMax);
        return ScenarioDefaults.Scale;
    }

    private ulong Seed(SourceNode node)
    {
        if (nodes.Word(node, "1") is not { } word)
        {
            return ScenarioDefaults.Seed;
        }

        if (ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            WrittenNumber.ReportsLeadingZero(bag, node, word);
            return seed;
        }

        WrittenNumber.Report(bag, node.Place, word, DiagnosticCatalogue.BadInteger, word, 0, ulong.MaxValue);
        return ScenarioDefaults.Seed;
    }

    private (ImmutableArray<string> Countries, int Persons) Comparators()
    {
        ImmutableArray<string> countries = ScenarioLanguage.Comparators;
        if (Value("comparators") is not { } node
            || nodes.Map(node, "{countries: [US], persons: 200000}") is not { } map)
        {
            return (countries, ScenarioDefaults.ComparatorPersons);
        }

        nodes.Keys(map, ScenarioLanguage.ComparatorKeys, "comparators");
        if (map.Find("countries") is { } list)
        {
            string[] named = [.. Words(list.Value, countries, DiagnosticCatalogue.UnknownCountry)];
            countries = [.. countries.Where(country => named.Contains(country, StringComparer.Ordinal))];
        }

        double? persons = map.Find("persons") is { } entry
            ? Quantity.Read(entry.Value, "persons", bag)
            : ScenarioDefaults.ComparatorPersons;
        if (persons is { } number
            && (number < 1 || number > InputLimits.ComparatorPersonsMax || Math.Floor(number) != number))
        {
            SourcePlace place = map.Find("persons")!.Value.Place; // the default is in range, so the key is there
            string written = number.ToString(CultureInfo.InvariantCulture);
            bag.Report(DiagnosticCatalogue.BadInteger, place, written, 1, InputLimits.ComparatorPersonsMax);
            persons = null;
        }

        return (countries, (int)(persons ?? ScenarioDefaults.ComparatorPersons));
    }

    private IReadOnlyList<MapEntry> Parameters()
    {
        if (Value("parameters") is not { } node || nodes.Map(node, "{social_interaction: 2}") is not { } map)
        {
            return [];
        }

        var known = new List<MapEntry>();
        foreach (MapEntry entry in map.Entries)
        {
            if (ParameterBinding.UnitOf(entry.Key) is null)
            {
                Advice advice = Suggestions.For(entry.Key, ParameterBinding.RequiredIds);
                bag.Report(DiagnosticCatalogue.UnknownParameter, entry.KeyPlace, entry.Key, advice);
                continue;
            }

            known.Add(entry);
        }

        return [.. known.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> Outcomes() => Value("outcomes") is { } node
        ? [.. Words(node, ScenarioLanguage.Outcomes, DiagnosticCatalogue.UnknownOutcome)]
        : [];

    private List<string> Words(SourceNode node, IReadOnlyCollection<string> known, DiagnosticRule unknown)
    {
        var words = new List<string>();
        if (nodes.List(node, $"[{known.First()}]") is not { } list)
        {
            return words;
        }

        foreach (SourceNode item in list.Items)
        {
            if (nodes.Word(item, known.First()) is not { } word)
            {
                continue;
            }

            if (!known.Contains(word, StringComparer.Ordinal))
            {
                bag.Report(unknown, item.Place, word, Suggestions.For(word, known));
            }
            else if (words.Contains(word, StringComparer.Ordinal))
            {
                bag.Report(DiagnosticCatalogue.ListedTwice, item.Place, word);
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }
}
