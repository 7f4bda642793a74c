using System;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>The gap between home and one comparator in one measure and month.</summary>
public sealed record GapLine
{
    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Country code of the comparator.</summary>
    public required string Comparator { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Comparator minus home, percentage points; no values for investment.</summary>
    public required Estimate Points { get; init; }

    /// <summary>Difference of log-odds; for investment the log of the ratio.</summary>
    public required Estimate LogOdds { get; init; }

    /// <summary>Months that home is behind; no values for investment.</summary>
    public required Estimate LagMonths { get; init; }

    /// <summary>Comparator over home; investment only.</summary>
    public required Estimate Ratio { get; init; }

    /// <summary>Share of replicates in which the lag is at least the value, because it began before the run.</summary>
    public required double LagAtLeastShare { get; init; }

    /// <summary>
    /// Share of replicates in which home's lead is at least the value, because it began before the run.
    /// </summary>
    public required double LeadAtLeastShare { get; init; }
}
