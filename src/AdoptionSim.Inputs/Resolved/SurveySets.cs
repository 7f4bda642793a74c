using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdoptionSim.Inputs.Parameters;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Inputs.Resolved;

/// <summary>
/// Parameters of the survey operators. A shift belongs to the country in its id, so that every set takes it from that
/// country's own centre or member, whoever asks.
/// </summary>
/// <param name="countries">Parameters of the countries of the scenario.</param>
internal sealed class SurveySets(IReadOnlyList<CountryParameters> countries)
{
    private const string Family = "survey_shift.";

    /// <summary>The set of a country in a replicate.</summary>
    /// <exception cref="KeyNotFoundException">The scenario has no such country.</exception>
    public SurveyParameters Of(string code, int replicate) => Set(code, country => country.ValuesOf(replicate));

    /// <summary>The central set of a country.</summary>
    /// <exception cref="KeyNotFoundException">The scenario has no such country.</exception>
    public SurveyParameters CentreOf(string code) => Set(code, country => country.CentralValues);

    private SurveyParameters Set(string code, Func<CountryParameters, ImmutableSortedDictionary<string,
        double>> valuesOf)
    {
        CountryParameters own = countries.FirstOrDefault(
                country => string.Equals(country.Country, code, StringComparison.Ordinal))
            ?? throw new KeyNotFoundException($"The scenario has no country '{code}'.");
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach ((string id, double value) in valuesOf(own).Where(
            pair => !pair.Key.StartsWith(Family, StringComparison.Ordinal)))
        {
            values.Add(id, value);
        }

        foreach (CountryParameters country in countries)
        {
            string prefix = $"{Family}{country.Country.ToLowerInvariant()}.";
            foreach ((string id, double value) in valuesOf(country).Where(
                pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal)))
            {
                values.Add(id, value);
            }
        }

        return ParameterBinding.Fill<SurveyParameters>(values);
    }
}
