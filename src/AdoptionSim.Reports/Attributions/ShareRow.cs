using AdoptionSim.Reports.Statistics;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Attributions;

/// <summary>One row of the table <c>share</c>: one way of looking at what one lever or pillar did.</summary>
internal sealed record ShareRow
{
    /// <summary>The indicator's total effect and everything shared out of it.</summary>
    public required AttributedOutcome Outcome { get; init; }

    /// <summary>What the row says: <c>total</c>, <c>shapley</c>, <c>last</c>, <c>first</c> or <c>interaction</c>.
    /// </summary>
    public required string Term { get; init; }

    /// <summary>Id of the lever or pillar; null for the total.</summary>
    public string? Player { get; init; }

    /// <summary>Its name; null for the total.</summary>
    public ReportText? Name { get; init; }

    /// <summary>Id of the other of a pair; null but for interactions.</summary>
    public string? Other { get; init; }

    /// <summary>Mean over replicates, in the unit of the effect; null without replicates.</summary>
    public required double? Mean { get; init; }

    /// <summary>The mean as a fraction; null where it is not exact.</summary>
    public string? Exact { get; init; }

    /// <summary>Median and band over replicates.</summary>
    public required Estimate Effect { get; init; }

    /// <summary>Ends of the 95 percent t-interval of the mean; null where there is none.</summary>
    public (double? Lower, double? Upper) MeanInterval { get; init; }

    /// <summary>Ends of the 95 percent interval of sampled orders; null when exact.</summary>
    public (double? Lower, double? Upper) SamplingInterval { get; init; }

    /// <summary>Part of the total, percent; null where the total may be zero.</summary>
    public double? TotalPercent { get; init; }

    /// <summary>Pairs of replicates, those left out included.</summary>
    public required int Replicates { get; init; }

    /// <summary>Month looked at, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }
}
