using System.Collections.Generic;

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
}
