using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Model.Population;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Inputs.Language;

/// <summary>Reads values that change in time: strengths of levers, shocks to demand.</summary>
/// <param name="nodes">Reads values.</param>
/// <param name="to">Last month of the horizon.</param>
internal sealed class TimelineReader(NodeReader nodes, Month to)
{
    private static readonly BilingualText InterpolationName = new("補間の語", "an interpolation");

    /// <summary>Reads the strength of a lever; reports and gives null when it is none.</summary>
    /// <param name="node">The value.</param>
    public Timeline? ReadStrength(SourceNode node) => Read(node, "strength", Strength);

    /// <summary>Reads a change of the demand for labour; reports and gives null when it is none.</summary>
    /// <param name="node">The value.</param>
    public Timeline? ReadDemandShock(SourceNode node) => Read(node, "demand_shock", DemandChange);

    private Timeline? Read(SourceNode node, string name, Func<SourceNode, double?> valueOf)
    {
        if (node is ScalarNode)
        {
            return valueOf(node) is { } constant ? Timeline.Constant(constant) : null;
        }

        if (nodes.Map(node, "{2026-04: 1}") is not { } map)
        {
            return null;
        }

        bool hasKeys = map.Entries.Any(entry => ScenarioLanguage.TimelineKeys.Any(
            key => string.Equals(key.Name, entry.Key, StringComparison.Ordinal)));
        if (!hasKeys)
        {
            return Points(map, isLinear: false, valueOf);
        }

        if (!nodes.Keys(map, ScenarioLanguage.TimelineKeys, name)
            || nodes.Map(map.Find("points")!.Value, "{2026-04: 1}") is not { } points) // required key
        {
            return null;
        }

        string? interpolation = map.Find("interpolate") is { } entry
            ? nodes.Choice(entry.Value, ScenarioLanguage.Interpolations, InterpolationName)
            : "step";
        return interpolation is null ? null : Points(points, interpolation is "linear", valueOf);
    }

    private Timeline? Points(MapNode map, bool isLinear, Func<SourceNode, double?> valueOf)
    {
        var points = new SortedDictionary<Month, double>();
        int errors = nodes.Bag.Errors;
        foreach (MapEntry entry in map.Entries)
        {
            Month? month = MonthOf(entry);
            double? read = valueOf(entry.Value);
            if (month is { } known && read is { } value && !points.TryAdd(known, value))
            {
                nodes.Bag.Report(DiagnosticCatalogue.PointTwice, entry.KeyPlace, known);
            }

            if (month > to && !isLinear)
            {
                nodes.Bag.Report(DiagnosticCatalogue.PointsAfterEnd, entry.KeyPlace, month, to);
            }
        }

        if (map.Entries.Count == 0)
        {
            nodes.Bag.Report(DiagnosticCatalogue.NoPoints, map.Place);
        }

        return nodes.Bag.Errors > errors
            ? null
            : new Timeline([.. points.Select(point => (point.Key, point.Value))], isLinear);
    }

    private Month? MonthOf(MapEntry entry)
    {
        string text = entry.Key.Length == 4 ? entry.Key + "-01" : entry.Key;
        if (!Month.TryParse(text, out Month month))
        {
            WrittenNumber.Report(nodes.Bag, entry.KeyPlace, entry.Key, DiagnosticCatalogue.BadMonth, entry.Key);
            return null;
        }

        if (month < InputLimits.FirstMonth || month > InputLimits.LastMonth)
        {
            nodes.Bag.Report(
                DiagnosticCatalogue.PointOutOfRange,
                entry.KeyPlace,
                month,
                InputLimits.FirstMonth,
                InputLimits.LastMonth);
            return null;
        }

        return month;
    }

    private double? Strength(SourceNode node)
    {
        if (Quantity.Read(node, "share", nodes.Bag) is not { } strength)
        {
            return null;
        }

        if (strength is >= 0 and <= InputLimits.StrengthMax)
        {
            return strength;
        }

        string written = strength.ToString(CultureInfo.InvariantCulture);
        nodes.Bag.Report(DiagnosticCatalogue.BadStrength, node.Place, written, InputLimits.StrengthMax);
        return null;
    }

    private double? DemandChange(SourceNode node)
    {
        if (Quantity.Read(node, "share", nodes.Bag) is not { } change)
        {
            return null;
        }

        if (change is >= InputLimits.DemandChangeMin and <= InputLimits.DemandChangeMax)
        {
            return change;
        }

        string written = change.ToString(CultureInfo.InvariantCulture);
        nodes.Bag.Report(
            DiagnosticCatalogue.BadDemandShock,
            node.Place,
            written,
            InputLimits.DemandChangeMin,
            InputLimits.DemandChangeMax);
        return null;
    }
}
