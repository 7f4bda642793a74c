using System.Collections.Generic;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures;

/// <summary>One bar of a <see cref="StackChart"/>.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Values">The parts, none below zero.</param>
public sealed record StackRow(ReportText Label, IReadOnlyList<double> Values)
{
    /// <summary>Lower end of the interval of the whole bar; null without one.</summary>
    public double? Lower { get; init; }

    /// <summary>Upper end of the interval of the whole bar; null without one.</summary>
    public double? Upper { get; init; }
}
