using System;
using AdoptionSim.Reports.Comparisons;

namespace AdoptionSim.Benchmarks.Bracket;

/// <summary>One indicator in one month.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Fine">Value at the fine scale.</param>
/// <param name="Lowest">Lowest value of the coarse replicates.</param>
/// <param name="Median">Their median.</param>
/// <param name="Highest">Their highest value.</param>
internal sealed record BracketRow(
    Indicator Indicator, DateOnly Month, double Fine, double Lowest, double Median, double Highest)
{
    /// <summary>Whether the coarse replicates bracket the fine value.</summary>
    public bool IsInside => Lowest <= Fine && Fine <= Highest;
}
