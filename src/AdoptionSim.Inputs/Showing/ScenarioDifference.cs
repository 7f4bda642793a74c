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
public static class ScenarioDifference
{
    /// <summary>Keys that change no result.</summary>
    private static readonly ImmutableArray<string> Words = ["version", "id", "title", "note", "checks"];

    /// <summary>The differences in order of path; none when both ask for the same.</summary>
    /// <param name="one">The base.</param>
    /// <param name="other">The variant.</param>
    public static IReadOnlyList<ValueDifference> Of(ResolvedScenario one, ResolvedScenario other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (JsonNode.DeepEquals(Meaning(one), Meaning(other)))
        {
            return [];
        }

        Month to = one.Scenario.To < other.Scenario.To ? one.Scenario.To : other.Scenario.To;
        Dictionary<string, Value> before = ValuesOf(one, to);
        Dictionary<string, Value> after = ValuesOf(other, to);
        return
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(path => (path, Old: before.GetValueOrDefault(path), New: after.GetValueOrDefault(path)))
                .Where(pair => !string.Equals(pair.Old?.Meaning, pair.New?.Meaning, StringComparison.Ordinal))
                .Select(pair => new ValueDifference(
                    pair.path, pair.Old?.Text, pair.Old?.Place, pair.New?.Text, pair.New?.Place)),
        ];
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
        bool isWord = path.StartsWith("levers.", StringComparison.Ordinal)
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

        if (reader.MeaningOf(path, bare) is { } meaning)
        {
            values.Add(path, new Value(YamlText.Flow(bare), $"{bare.Place.File}:{bare.Place.Line}", meaning));
        }
    }

    /// <param name="Text">The value on one line.</param>
    /// <param name="Place">File and line.</param>
    /// <param name="Meaning">The same text for all ways to write the same.</param>
    private sealed record Value(string Text, string Place, string Meaning);

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
                    return Number(node, ParameterBinding.UnitOf(path["parameters.".Length..]) ?? string.Empty);
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
