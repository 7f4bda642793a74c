using System;
using System.Collections.Generic;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>Variants against a base on common random numbers, as data.</summary>
public sealed record Comparison
{
    /// <summary>Id of the comparison.</summary>
    public required string Id { get; init; }

    /// <summary>Labels, base first.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Run ids, base first.</summary>
    public required IReadOnlyList<string> RunIds { get; init; }

    /// <summary>Pairs of replicates.</summary>
    public required int Replicates { get; init; }

    /// <summary>What bands are.</summary>
    public required BandKind Band { get; init; }

    /// <summary>Months shown.</summary>
    public required IReadOnlyList<DateOnly> Months { get; init; }

    /// <summary>Countries, home first.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Indicators by variant, indicator and month.</summary>
    public required IReadOnlyList<ComparisonLine> Lines { get; init; }

    /// <summary>Cost per point of gap closed, by variant, measure, comparator and part of the ledger.</summary>
    public required IReadOnlyList<CostLine> Costs { get; init; }

    /// <summary>How much comes through peers and trust; empty when it was not asked for.</summary>
    public IReadOnlyList<ChannelLine> Channels { get; init; } = [];
}
