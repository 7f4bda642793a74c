using System;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>One indicator in one month: base, variant, and what paired replicates say of the difference.</summary>
public sealed record ComparisonLine
{
    /// <summary>Name of the variant.</summary>
    public required string Variant { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The base, over its replicates.</summary>
    public required Estimate Base { get; init; }

    /// <summary>The variant, over its replicates.</summary>
    public required Estimate VariantValue { get; init; }

    /// <summary>The effect, over the pairs in which both values are known.</summary>
    public required PairedEstimate Effect { get; init; }

    /// <summary>Pairs of replicates that the comparison has.</summary>
    public int Replicates { get; init; }

    /// <summary>Pairs left out because a value is only a bound.</summary>
    public required int CensoredPairs { get; init; }
}
