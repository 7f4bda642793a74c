using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>One row of an <see cref="IntervalChart"/>.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value; null where there is none.</param>
/// <param name="Lower">Lower end of the interval.</param>
/// <param name="Upper">Upper end of the interval.</param>
public sealed record IntervalRow(ReportText Label, double? Value, double? Lower, double? Upper)
{
    /// <summary>Which of the styles it has, from 0.</summary>
    public int Style { get; init; }

    /// <summary>Lower end of the published value; null without one.</summary>
    public double? ReferenceLower { get; init; }

    /// <summary>Upper end of the published value, the same as the lower where one value is printed.</summary>
    public double? ReferenceUpper { get; init; }

    /// <summary>The value of each replicate, drawn as small dots; empty for none.</summary>
    public IReadOnlyList<double> Dots { get; init; } = [];
}
