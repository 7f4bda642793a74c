using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Parameters;

namespace AdoptionSim.Inputs.Resolved;

/// <summary>Parameters of one country: its centre, and the values of the members of its ensemble.</summary>
internal sealed class CountryParameters
{
    /// <summary>Makes the parameters of a country.</summary>
    /// <param name="country">ISO 3166 code of two letters.</param>
    /// <param name="centre">Central entries by id.</param>
    /// <param name="draws">Values that the members change; empty when parameters are held certain.</param>
    /// <param name="fixedIds">Ids that the scenario itself sets: no member changes them.</param>
    public CountryParameters(
        string country,
        IReadOnlyDictionary<string, ParameterEntry> centre,
        IReadOnlyList<IReadOnlyDictionary<string, double>> draws,
        ImmutableHashSet<string> fixedIds)
    {
        Country = country;
        Centre = centre.ToImmutableSortedDictionary(StringComparer.Ordinal);
        CentralValues = Centre.ToImmutableSortedDictionary(
            pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
        Members = [.. draws.Select(draw => CentralValues.SetItems(draw.Where(pair => !fixedIds.Contains(pair.Key))))];
    }

    /// <summary>ISO 3166 code of two letters.</summary>
    public string Country { get; }

    /// <summary>Central entries by id.</summary>
    public ImmutableSortedDictionary<string, ParameterEntry> Centre { get; }

    /// <summary>Central values by id.</summary>
    public ImmutableSortedDictionary<string, double> CentralValues { get; }

    /// <summary>Values of each member by id; empty when parameters are held certain.</summary>
    public IReadOnlyList<ImmutableSortedDictionary<string, double>> Members { get; }

    /// <summary>Values of a replicate by id.</summary>
    public ImmutableSortedDictionary<string, double> ValuesOf(int replicate) =>
        Members.Count == 0 ? CentralValues : Members[replicate % Members.Count];

    /// <summary>The centre for lists and reports.</summary>
    public IEnumerable<ResolvedParameter> Resolved() => Centre.Values.Select(entry => new ResolvedParameter
    {
        Id = entry.Id,
        CountryCode = Country,
        Value = entry.Value,
        Unit = entry.Unit,
        Low = entry.Low,
        High = entry.High,
        Distribution = entry.Distribution,
        Flag = entry.Flag,
        Source = entry.Source,
        Symbol = entry.Symbol,
        Equation = entry.Equation,
        Note = entry.Note,
        File = entry.Place.File,
        Line = entry.Place.Line,
    });
}
