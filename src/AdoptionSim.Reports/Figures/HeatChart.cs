using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>A table whose cells are shaded by their value, which also stands in them.</summary>
public sealed record HeatChart : Chart
{
    /// <summary>Titles of the columns.</summary>
    public required IReadOnlyList<ReportText> Columns { get; init; }

    /// <summary>Titles of the rows.</summary>
    public required IReadOnlyList<ReportText> Rows { get; init; }

    /// <summary>Values by row and column; null where there is none.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>> Values { get; init; }
}
