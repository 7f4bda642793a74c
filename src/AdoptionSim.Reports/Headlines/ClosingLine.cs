using System;
using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>When the gap to one comparator is closed for good, over the replicates that close it.</summary>
public sealed record ClosingLine
{
    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Country code of the comparator.</summary>
    public required string Comparator { get; init; }

    /// <summary>Replicates in which there is a gap to look at; 0 when home and comparator cannot be compared.</summary>
    public required int Replicates { get; init; }

    /// <summary>
    /// First month from which the gap stays closed to the end of the run, in months since January 0001, over the
    /// replicates that close it.
    /// </summary>
    public required Estimate Month { get; init; }

    /// <summary>Share of replicates that do not close it, 0 to 1; null when there is nothing to look at.</summary>
    public required double? NotClosedShare { get; init; }

    /// <summary>
    /// Whether both countries stand above the ceiling at the closing (in most of the replicates that close it, or at
    /// the end of the run in most replicates when none does).
    /// </summary>
    public required bool BothAtCeiling { get; init; }

    /// <summary>
    /// The month behind a number of months since January 0001; fractions are rounded up to a whole month.
    /// </summary>
    /// <param name="monthNumber">Months since January 0001.</param>
    public static DateOnly MonthOf(double monthNumber)
    {
        int whole = (int)Math.Ceiling(monthNumber);
        return new DateOnly((whole / 12) + 1, (whole % 12) + 1, 1);
    }

    /// <summary>Months since January 0001.</summary>
    /// <param name="month">The month.</param>
    public static int NumberOf(DateOnly month) => ((month.Year - 1) * 12) + month.Month - 1;
}
