using System;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>
/// How much of an effect comes directly, through peers and through trust (equation G-10). In every replicate
/// total = direct + peers + trust + overlap.
/// </summary>
public sealed record ChannelLine
{
    /// <summary>Name of the variant.</summary>
    public required string Variant { get; init; }

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Variant against base.</summary>
    public required PairedEstimate Total { get; init; }

    /// <summary>Variant with peers and trust of the base, against the base.</summary>
    public required PairedEstimate Direct { get; init; }

    /// <summary>Variant against the variant with the peers of the base.</summary>
    public required PairedEstimate Peers { get; init; }

    /// <summary>Variant against the variant with the trust of the base.</summary>
    public required PairedEstimate Trust { get; init; }

    /// <summary>What is left: below zero where peers and trust strengthen each other, so that both count it.</summary>
    public required PairedEstimate Overlap { get; init; }
}
