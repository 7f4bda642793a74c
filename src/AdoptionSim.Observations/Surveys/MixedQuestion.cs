using System;
using AdoptionSim.Model;

namespace AdoptionSim.Observations.Surveys;

/// <summary>Two questions mixed as the respondents of a survey are, which need not be as the population is.</summary>
public sealed record MixedQuestion : SurveyQuestion
{
    /// <summary>The question as it reaches the first kind of respondent.</summary>
    public required SurveyQuestion First { get; init; }

    /// <summary>The question as it reaches the others.</summary>
    public required SurveyQuestion Second { get; init; }

    /// <summary>Share of the first kind among the respondents, 0 to 1.</summary>
    public required double FirstShare { get; init; }

    /// <inheritdoc/>
    public override double? Share(CountrySnapshot country)
    {
        ArgumentNullException.ThrowIfNull(country);
        double? first = First.Share(country);
        double? second = Second.Share(country);
        return (FirstShare * first) + ((1.0 - FirstShare) * second);
    }
}
