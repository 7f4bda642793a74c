using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Observations.Surveys;

namespace AdoptionSim.Studies.Fitting;

/// <summary>What is fitted for one country, and to what.</summary>
/// <param name="CountryCode">The country.</param>
/// <param name="Parameters">Parameters that move or are drawn.</param>
/// <param name="Targets">Published readings aimed at.</param>
/// <param name="Fixed">Value of every other parameter by id, in its unit.</param>
internal sealed record FitProblem(
    string CountryCode, IReadOnlyList<FitParameter> Parameters, IReadOnlyList<FitTarget> Targets,
    IReadOnlyDictionary<string, double> Fixed)
{
    /// <summary>Index of the parameter that shifts a target's operator; −1 when none does.</summary>
    public int ShiftOf(FitTarget target)
    {
        PublishedReading reading = target.Reading;
        string id = $"survey_shift.{SurveyShift.Key(reading.CountryCode, reading.Operator, reading.Measure)}";
        for (int k = 0; k < Parameters.Count; k++)
        {
            if (string.Equals(Parameters[k].Id, id, StringComparison.Ordinal))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>Value of every parameter by id at a point of the fit.</summary>
    /// <param name="at">Point on the fit's scales.</param>
    public Dictionary<string, double> ValuesAt(IReadOnlyList<double> at)
    {
        Dictionary<string, double> values = Fixed.ToDictionary(pair => pair.Key, pair => pair.Value,
            StringComparer.Ordinal);
        for (int k = 0; k < Parameters.Count; k++)
        {
            values[Parameters[k].Id] = Parameters[k].FromScale(at[k]);
        }

        return values;
    }
}
