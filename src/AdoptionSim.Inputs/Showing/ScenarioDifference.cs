using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Showing;

/// <summary>
/// What two scenarios ask differently. Other words for the same, such as another unit, another order, a title or a
/// source, are no difference.
/// </summary>
/// <param name="Values">Values that differ, in order of path; none when both ask for the same.</param>
/// <param name="WithoutEffect">
/// Levers' keys and parameters that the variant writes itself, or that <c>--set</c> lays over it, although they do what
/// the base does without them.
/// </param>
public sealed record ScenarioDifference(
    IReadOnlyList<ValueDifference> Values, IReadOnlyList<string> WithoutEffect)
{
    private const string Levers = "levers.";
    private const string Parameters = "parameters.";

    /// <summary>Keys that change no result.</summary>
    private static readonly ImmutableArray<string> Words = ["version", "id", "title", "note", "checks"];

    /// <summary>Compares two scenarios.</summary>
    /// <param name="baseline">The base.</param>
    /// <param name="variant">The variant.</param>
    public static ScenarioDifference Between(ResolvedScenario baseline, ResolvedScenario variant)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(variant);
        Month to = baseline.Scenario.To < variant.Scenario.To ? baseline.Scenario.To : variant.Scenario.To;
        Dictionary<string, Value> before = ValuesOf(baseline, to);
        Dictionary<string, Value> after = ValuesOf(variant, to);
        ImplyParameters(before, after, baseline);
        ImplyParameters(after, before, variant);
        HashSet<string> differing =
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Where(path => !string.Equals(
                before.GetValueOrDefault(path)?.Meaning, after.GetValueOrDefault(path)?.Meaning,
                StringComparison.Ordinal)),
        ];
        bool isSame = JsonNode.DeepEquals(Meaning(baseline), Meaning(variant));
        return new ScenarioDifference(
            isSame ? [] : [.. differing.Order(StringComparer.Ordinal).Select(path => Line(path, before, after))],
            [.. OwnPaths(variant).Where(path => after.ContainsKey(path) && !differing.Contains(path))]);
    }

    private static ValueDifference Line(
        string path, Dictionary<string, Value> before, Dictionary<string, Value> after)
    {
        Value? old = before.GetValueOrDefault(path);
        Value? own = after.GetValueOrDefault(path);
        return new ValueDifference(path, old?.Text, old?.Place, own?.Text, own?.Place);
    }

    /// <summary>Paths of levers and parameters that no parent of the scenario wrote, in order.</summary>
    private static IEnumerable<string> OwnPaths(ResolvedScenario scenario) => scenario.Origins
        .Where(origin => origin.Path.StartsWith(Levers, StringComparison.Ordinal)
            || origin.Path.StartsWith(Parameters, StringComparison.Ordinal))
        .Where(origin => scenario.Sources.Skip(1).All(
            parent => !string.Equals(parent.Name, origin.File, StringComparison.Ordinal)))
        .Select(origin => string.Join('.', origin.Path.Split('.').Take(KeysOf(origin.Path))))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Keys down to a value: a timeline is one value, whatever its points.</summary>
    private static int KeysOf(string path) => path.StartsWith(Levers, StringComparison.Ordinal) ? 3 : 2;

    /// <summary>
    /// A scenario whose parameters are held certain has the central value of each parameter that it leaves open; one
    /// that draws them differs from one that sets them, whatever the value.
    /// </summary>
    private static void ImplyParameters(
        Dictionary<string, Value> values, Dictionary<string, Value> others, ResolvedScenario scenario)
    {
        if (scenario.IsUncertain)
        {
            return;
        }

        foreach (ResolvedParameter parameter in scenario.Parameters.Where(
            parameter => parameter.CountryCode is ScenarioLanguage.HomeCountry))
        {
            string path = Parameters + parameter.Id;
            if (others.ContainsKey(path))
            {
                string text = parameter.Value.ToString("R", CultureInfo.InvariantCulture);
                values.TryAdd(path, new Value(text, $"{parameter.File}:{parameter.Line}", text));
            }
        }
    }

    private static JsonNode? Meaning(ResolvedScenario scenario)
    {
        JsonNode? asked = JsonNode.Parse(scenario.ResolvedJson);
        asked?.AsObject().Remove("id");
        return asked;
    }

    private static Dictionary<string, Value> ValuesOf(ResolvedScenario scenario, Month to)
    {
        Dictionary<string, Value> values = new(StringComparer.Ordinal);
        var reader = new Reader(to);
        foreach (MapEntry entry in ScenarioText.Whole(scenario, withDefaults: true).Entries)
        {
            if (!Words.Contains(entry.Key, StringComparer.Ordinal))
            {
                Collect(entry.Value, entry.Key, reader, values);
            }
        }

        return values;
    }

    private static void Collect(SourceNode node, string path, Reader reader, Dictionary<string, Value> values)
    {
        bool isWord = path.StartsWith(Levers, StringComparison.Ordinal)
            && path.Split('.') is [_, _, "source" or "note"];
        if (isWord)
        {
            return;
        }

        SourceNode bare = CitedValues.Bare(node);
        if (bare is MapNode map && !ScenarioTree.IsSingleValue(path))
        {
            foreach (MapEntry entry in map.Entries)
            {
                Collect(entry.Value, $"{path}.{entry.Key}", reader, values);
            }

            return;
        }

        values.Add(
            path,
            new Value(
                YamlText.Flow(bare), $"{bare.Place.File}:{bare.Place.Line}", reader.MeaningOf(path, bare)));
    }

    /// <param name="Text">The value on one line.</param>
    /// <param name="Place">File and line.</param>
    /// <param name="Meaning">The same text for all ways to write the same; null as if it were not written.</param>
    private sealed record Value(string Text, string Place, string? Meaning);

    /// <summary>Reads values that are known to be right.</summary>
    private sealed class Reader
    {
        private readonly NodeReader nodes = new(new DiagnosticBag());
        private readonly TimelineReader timelines;
        private readonly MoneyReader money;
        private readonly Month to;

        public Reader(Month to)
        {
            this.to = to;
            timelines = new TimelineReader(nodes, to);
            money = new MoneyReader(nodes, to);
        }

        /// <summary>What a value means; null for one that does nothing, as if it were not there.</summary>
        public string? MeaningOf(string path, SourceNode node)
        {
            switch (path.Split('.'))
            {
                case ["levers", _, "strength"]:
                    return Months(timelines.ReadStrength(node));
                case ["demand_shock"]:
                    return Months(timelines.ReadDemandShock(node));
                case ["levers", _, "budget" or "envelope"]:
                    return Months(money.ByYear(node), keepsNothing: true);
                case ["levers", _, "rate"]:
                    return Number(node, "share");
                case ["levers", _, "cap"]:
                    return Number(node, "yen_per_firm");
                case ["levers", _, "unit_cost"]:
                    return Number(node, "yen_per_person");
                case ["comparators", "persons"]:
                    return Number(node, "persons");
                case ["parameters", ..]:
                    return Number(node, ParameterBinding.UnitOf(path[Parameters.Length..]) ?? string.Empty);
                default:
                    return node is ListNode list
                        ? string.Join(',', list.Items.Select(YamlText.Flow).Order(StringComparer.Ordinal))
                        : YamlText.Flow(node).Trim('"');
            }
        }

        private string? Months(Timeline? timeline, bool keepsNothing = false)
        {
            double[] values = timeline?.Values(InputLimits.FirstMonth, to.Since(InputLimits.FirstMonth) + 1) ?? [];
            return values.All(value => value == 0) && !keepsNothing
                ? null
                : string.Join(',', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));
        }

        private string? Number(SourceNode node, string unit) =>
            Quantity.Read(node, unit, nodes.Bag)?.ToString("R", CultureInfo.InvariantCulture);
    }
}
