using System;
using System.Collections.Generic;
using System.Globalization;
using AdoptionSim.Inputs.Diagnostics;
using AdoptionSim.Inputs.Language;

namespace AdoptionSim.Inputs.Parameters;

/// <summary>Lays the parameters that a scenario sets over the centre of the home country.</summary>
internal static class HomeParameters
{
    /// <summary>Source of values that the scenario sets; nothing backs them.</summary>
    private const string ScenarioSource = "scenario";

    private const string DesignFlag = "D";

    /// <summary>
    /// The centre with the values of the scenario; those that cannot be used are reported and left out.
    /// </summary>
    public static Dictionary<string, ParameterEntry> Apply(
        IReadOnlyDictionary<string, ParameterEntry> below, IReadOnlyList<MapEntry> entries, DiagnosticBag bag)
    {
        var centre = new Dictionary<string, ParameterEntry>(below, StringComparer.Ordinal);
        foreach (MapEntry entry in entries)
        {
            if (!below.TryGetValue(entry.Key, out ParameterEntry? inherited))
            {
                bag.Report(
                    DiagnosticCatalogue.UnknownParameter,
                    entry.KeyPlace,
                    entry.Key,
                    Suggestions.For(entry.Key, centre.Keys));
            }
            else if (Value(entry, inherited, bag) is { } value)
            {
                centre[entry.Key] = inherited with
                {
                    Value = value,
                    Flag = DesignFlag,
                    Source = ScenarioSource,
                    Place = entry.Value.Place,
                };
            }
        }

        return centre;
    }

    private static double? Value(MapEntry entry, ParameterEntry below, DiagnosticBag bag)
    {
        if (Quantity.Read(entry.Value, below.Unit, bag) is not { } value)
        {
            return null;
        }

        if (value >= below.Low && value <= below.High)
        {
            return value;
        }

        string written = value.ToString(CultureInfo.InvariantCulture);
        bag.Report(
            DiagnosticCatalogue.OutOfRange, entry.Value.Place, entry.Key, written, below.Low, below.High, below.Unit);
        return null;
    }
}
