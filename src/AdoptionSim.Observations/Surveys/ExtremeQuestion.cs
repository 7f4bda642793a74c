using System;
using System.Collections.Generic;
using AdoptionSim.Model;

namespace AdoptionSim.Observations.Surveys;

/// <summary>The largest or smallest of several answers, where a survey prints only that.</summary>
public sealed record ExtremeQuestion : SurveyQuestion
{
    /// <summary>The question in each class.</summary>
    public required IReadOnlyList<SurveyQuestion> Classes { get; init; }

    /// <summary>True for the largest answer, false for the smallest.</summary>
    public required bool Largest { get; init; }

    /// <inheritdoc/>
    public override double? Share(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        double? extreme = null;
        foreach (SurveyQuestion question in Classes)
        {
            if (question.Share(country) is double share
                && (extreme is not double best || (Largest ? share > best : share < best)))
            {
                extreme = share;
            }
        }

        return extreme;
    }
}
