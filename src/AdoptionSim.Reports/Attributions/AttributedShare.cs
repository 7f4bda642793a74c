using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Attributions;

/// <summary>What one lever or pillar did, in the unit of the indicator's effect.</summary>
public sealed record AttributedShare
{
    /// <summary>Id of the lever or pillar.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required ReportText Name { get; init; }

    /// <summary>Mean Shapley value over replicates, rounded once from <see cref="Exact"/>.</summary>
    public required double Mean { get; init; }

    /// <summary>The same exactly: numerator over denominator, in units of 2^-24.</summary>
    public required string Exact { get; init; }

    /// <summary>Median and band of the Shapley value over replicates.</summary>
    public required Estimate Shapley { get; init; }

    /// <summary>Lower end of the 95 percent interval of sampled orders; null when exact.</summary>
    public required double? SamplingLower { get; init; }

    /// <summary>Upper end of it; null when exact.</summary>
    public required double? SamplingUpper { get; init; }

    /// <summary>What it adds to all others, over replicates.</summary>
    public required PairedEstimate Last { get; init; }

    /// <summary>What it does alone, over replicates.</summary>
    public required PairedEstimate First { get; init; }
}
