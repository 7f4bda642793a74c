using System;

namespace AdoptionSim.Reports.Comparisons;

/// <summary>What closing one point of a gap costs more than in the base.</summary>
public sealed record CostLine
{
    /// <summary>Name of the variant.</summary>
    public required string Variant { get; init; }

    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Country code of the comparator.</summary>
    public required string Comparator { get; init; }

    /// <summary>First day of the month up to which costs are summed and in which the gap is read.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Part of the ledger: <c>identified</c>, or <c>all</c> with shared envelopes.</summary>
    public required string Column { get; init; }

    /// <summary>Whether a cost per point can be given.</summary>
    public required CostStatus Status { get; init; }

    /// <summary>Mean extra cost, yen; null when it is not known.</summary>
    public required double? ExtraYen { get; init; }

    /// <summary>Lower end of the 5 to 95 percent interval of the mean extra cost, yen.</summary>
    public double? LowerExtraYen { get; init; }

    /// <summary>Upper end of the 5 to 95 percent interval of the mean extra cost, yen.</summary>
    public double? UpperExtraYen { get; init; }

    /// <summary>Mean of the gap closed, percentage points; null when it is not known.</summary>
    public required double? PointsClosed { get; init; }

    /// <summary>Lower end of the 5 to 95 percent interval of the mean of the gap closed, percentage points.</summary>
    public double? LowerPointsClosed { get; init; }

    /// <summary>Upper end of the 5 to 95 percent interval of the mean of the gap closed, percentage points.</summary>
    public double? UpperPointsClosed { get; init; }

    /// <summary>Extra cost over points closed, yen per point; null unless given.</summary>
    public required double? YenPerPoint { get; init; }

    /// <summary>Lower end of its 5 to 95 percent interval, yen per point.</summary>
    public required double? LowerYenPerPoint { get; init; }

    /// <summary>Upper end of its 5 to 95 percent interval, yen per point.</summary>
    public required double? UpperYenPerPoint { get; init; }
}
