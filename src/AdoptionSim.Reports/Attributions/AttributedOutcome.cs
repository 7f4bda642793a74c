using System.Collections.Generic;
using AdoptionSim.Reports.Comparisons;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Attributions;

/// <summary>The total effect on one indicator and who did what of it.</summary>
public sealed record AttributedOutcome
{
    private const double Percent = 100.0;

    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Effect of all levers, over replicates.</summary>
    public required PairedEstimate Total { get; init; }

    /// <summary>Mean effect of all levers, rounded once from <see cref="TotalExact"/>.</summary>
    public required double TotalMean { get; init; }

    /// <summary>The same exactly; the exact shares sum to it.</summary>
    public required string TotalExact { get; init; }

    /// <summary>One for each lever or pillar.</summary>
    public required IReadOnlyList<AttributedShare> Shares { get; init; }

    /// <summary>One for each pair; none when orders are sampled.</summary>
    public required IReadOnlyList<AttributedPair> Pairs { get; init; }

    /// <summary>Replicates left out because a run has no value.</summary>
    public required int MissingReplicates { get; init; }

    /// <summary>Part of the total, percent; null where the total may be zero, whose parts are no shares.</summary>
    /// <param name="part">Mean effect of the part, in the unit of the indicator's effect.</param>
    public double? PercentOf(double part) =>
        Total.MeanExcludesZero is true && TotalMean != 0.0 ? Percent * part / TotalMean : null;
}
