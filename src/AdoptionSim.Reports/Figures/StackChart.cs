using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>Bars that are put together from parts.</summary>
public sealed record StackChart : Chart
{
    /// <summary>Names of the parts, from the left.</summary>
    public required IReadOnlyList<ReportText> Parts { get; init; }

    /// <summary>The bars, from the top.</summary>
    public required IReadOnlyList<StackRow> Rows { get; init; }

    /// <summary>Where the axis begins; bars that are nearly full show their end only.</summary>
    public double From { get; init; }
}
