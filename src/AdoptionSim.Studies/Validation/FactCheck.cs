using AdoptionSim.Model.Population;

namespace AdoptionSim.Studies.Validation;

/// <summary>One figure of a fact: what is measured, and the range that was fixed before it was measured.</summary>
public sealed record FactCheck
{
    /// <summary>Stable id, such as <c>7-average</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is measured, as a formula in words.</summary>
    public required BilingualText Measure { get; init; }

    /// <summary>Least value that passes; null for no bound.</summary>
    public required double? Low { get; init; }

    /// <summary>Greatest value that passes; null for no bound.</summary>
    public required double? High { get; init; }

    /// <summary>How the figure is printed.</summary>
    public FactUnit Unit { get; init; } = FactUnit.Percent;

    /// <summary>Key in <c>data/sources.yaml</c>, or authors, title and year.</summary>
    public required string Source { get; init; }

    /// <summary>Confidence flag of the expected range: S, s, C, M or D.</summary>
    public required string Flag { get; init; }

    /// <summary>Whether a release needs it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether every run has to lie in the range; else the median and two thirds of the runs.</summary>
    public bool EveryRun { get; init; }
}
