using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Surveys;

/// <summary>One value that a survey printed, as the tables carry it.</summary>
public sealed record PublishedReading
{
    /// <summary>Stable id of the row.</summary>
    public required string SurveyId { get; init; }

    /// <summary>Who asked, such as <c>mic_individuals</c> or <c>tsr</c>.</summary>
    public required string Operator { get; init; }

    /// <summary>Country asked, ISO 3166 code of two letters; EU and WORLD where no single country was asked.</summary>
    public required string CountryCode { get; init; }

    /// <summary>
    /// Month of the fieldwork; for a survey of a whole year the month in which it was taken to stand.
    /// </summary>
    public required Month FieldMonth { get; init; }

    /// <summary>
    /// What splits the respondents: <c>all</c>, <c>age</c>, <c>size</c>, <c>sector</c> or another kind.
    /// </summary>
    public required string SubgroupKind { get; init; }

    /// <summary>Subgroup of that kind, such as <c>age_20_29</c>, <c>large</c> or <c>G</c>.</summary>
    public required string Subgroup { get; init; }

    /// <summary>What was measured, such as <c>ever_used</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>Printed value, percent; null where only bounds are printed.</summary>
    public required double? ValuePercent { get; init; }

    /// <summary>Lower bound where only bounds are printed, percent.</summary>
    public double? LowerPercent { get; init; }

    /// <summary>Upper bound where only bounds are printed, percent.</summary>
    public double? UpperPercent { get; init; }

    /// <summary>Number of respondents, where printed.</summary>
    public int? Respondents { get; init; }

    /// <summary>What the row is for.</summary>
    public required ReadingRole Role { get; init; }

    /// <summary>Key of its source.</summary>
    public required string Source { get; init; }

    /// <summary>Confidence flag: S, s, C, M or D.</summary>
    public required string Flag { get; init; }
}
