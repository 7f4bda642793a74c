using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Results;

/// <summary>One published reading and what the model's survey read in each replicate.</summary>
public sealed record SurveyResult
{
    /// <summary>Id of the published value.</summary>
    public required string SurveyId { get; init; }

    /// <summary>Survey.</summary>
    public required string Operator { get; init; }

    /// <summary>Country code.</summary>
    public required string Country { get; init; }

    /// <summary>First day of the field month.</summary>
    public required DateOnly FieldMonth { get; init; }

    /// <summary>Kind of the subgroup.</summary>
    public required string SubgroupKind { get; init; }

    /// <summary>Subgroup.</summary>
    public required string Subgroup { get; init; }

    /// <summary>What was measured.</summary>
    public required string Measure { get; init; }

    /// <summary>Published value, percent; null where only bounds are printed.</summary>
    public required double? PublishedPercent { get; init; }

    /// <summary>Published lower bound, percent.</summary>
    public required double? LowerPercent { get; init; }

    /// <summary>Published upper bound, percent.</summary>
    public required double? UpperPercent { get; init; }

    /// <summary>Whether the fit used the reading; if not, it checks the fit.</summary>
    public required bool IsFitted { get; init; }

    /// <summary>Confidence flag.</summary>
    public required string Flag { get; init; }

    /// <summary>Word of the reason why it is not simulated; null when it is.</summary>
    public required string? NotSimulatedReason { get; init; }

    /// <summary>Readings with sampling noise, percent, one for each replicate that has one.</summary>
    public required IReadOnlyList<double> WavePercents { get; init; }
}
