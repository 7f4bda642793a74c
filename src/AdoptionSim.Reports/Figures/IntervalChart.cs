using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>Rows with a value, its interval and, where there is one, a published value.</summary>
public sealed record IntervalChart : Chart
{
    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<IntervalRow> Rows { get; init; }

    /// <summary>Names of the styles of rows; none where all rows have the same.</summary>
    public IReadOnlyList<ReportText> Styles { get; init; } = [];

    /// <summary>Whether zero is on the axis.</summary>
    public bool WithZero { get; init; } = true;

    /// <summary>Name of the published values; empty where there are none.</summary>
    public ReportText Reference { get; init; } = ReportText.Same("");
}
