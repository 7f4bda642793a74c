using System;
using System.Collections.Generic;
using AdoptionSim.Observations.Gaps;
using AdoptionSim.Reports.Numbers;

namespace AdoptionSim.Reports.Results;

/// <summary>Columns of the table <c>gap</c> that hold a gap.</summary>
public static class GapColumns
{
    /// <summary>Percentage points.</summary>
    public const string Points = "points";

    /// <summary>Difference of log-odds.</summary>
    public const string LogOdds = "log_odds";

    /// <summary>Comparator over home.</summary>
    public const string Ratio = "ratio";

    /// <summary>Months behind.</summary>
    public const string LagMonths = "lag_months";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Points, LogOdds, Ratio, LagMonths];

    /// <summary>
    /// Whether a measure has values in a column: investment has no points and no lag, the others no ratio.
    /// </summary>
    /// <param name="measure">Id of the measure.</param>
    /// <param name="column">The column.</param>
    public static bool Has(string measure, string column) => column switch
    {
        LogOdds => true,
        Ratio => IsInvestment(measure),
        _ => !IsInvestment(measure),
    };

    /// <summary>Unit of the values in a column.</summary>
    /// <param name="column">The column.</param>
    public static string UnitOf(string column) => column switch
    {
        Points => NumberFormat.Points,
        LagMonths => NumberFormat.Months,
        _ => column,
    };

    /// <summary>Whether a measure is the investment, which has a ratio instead of points.</summary>
    /// <param name="measure">Id of the measure.</param>
    public static bool IsInvestment(string measure) =>
        string.Equals(measure, GapMeasures.Id(GapMeasure.PrivateAiInvestment), StringComparison.Ordinal);
}
