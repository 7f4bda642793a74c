using System;
using System.Linq;

namespace AdoptionSim.Observations.Surveys;

/// <summary>Looks up the shift of an operator.</summary>
public static class SurveyShift
{
    /// <summary>Key of a shift in the family: country, operator and measure in lower case, joined by dots.</summary>
    /// <param name="countryCode">ISO code of two letters.</param>
    /// <param name="surveyOperator">The operator.</param>
    /// <param name="measure">The measure.</param>
    public static string Key(string countryCode, string surveyOperator, string measure)
    {
        ArgumentNullException.ThrowIfNull(countryCode);
        return $"{countryCode.ToLowerInvariant()}.{surveyOperator}.{measure}";
    }

    /// <summary>The shift of an operator.</summary>
    /// <param name="parameters">Shifts.</param>
    /// <param name="countryCode">ISO code of two letters.</param>
    /// <param name="surveyOperator">The operator.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>Log-odds added to the share; null when the parameters carry none for it.</returns>
    public static double? Of(SurveyParameters parameters, string countryCode, string surveyOperator, string measure)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        string key = Key(countryCode, surveyOperator, measure);
        return parameters.Shift.Keys.Contains(key, StringComparer.Ordinal) ? parameters.Shift[key] : null;
    }
}
