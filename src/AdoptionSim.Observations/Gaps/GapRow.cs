using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Gaps;

/// <summary>How far the home country is behind one comparator in one measure and month.</summary>
public readonly record struct GapRow
{
    /// <summary>The measure.</summary>
    public required GapMeasure Measure { get; init; }

    /// <summary>The month.</summary>
    public required Month Month { get; init; }

    /// <summary>Value of the home country: a share 0 to 1, or bn USD per year.</summary>
    public double? HomeValue { get; init; }

    /// <summary>Value of the comparator.</summary>
    public double? ComparatorValue { get; init; }

    /// <summary>Comparator minus home, percentage points; null for investment.</summary>
    public double? Points { get; init; }

    /// <summary>Difference of log-odds; for investment the log of the ratio; null where a value is 0 or 1.</summary>
    public double? LogOdds { get; init; }

    /// <summary>Comparator over home; investment only.</summary>
    public double? Ratio { get; init; }

    /// <summary>Months that home is behind, negative when it leads; null for investment.</summary>
    public double? LagMonths { get; init; }

    /// <summary>What is known of the lag; meaningful where there is a lag.</summary>
    public LagCensoring LagCensoring { get; init; }
}
