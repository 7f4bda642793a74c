using System;
using AdoptionSim.Reports.Numbers;
using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Figures.Building;

/// <summary>A curve to be read from the tables.</summary>
/// <param name="Key">Part of the ids of its numbers.</param>
/// <param name="Name">Its name.</param>
/// <param name="Style">Its style.</param>
/// <param name="Source">Where the value of a month stands.</param>
internal sealed record CurveSpec(string Key, ReportText Name, int Style, Func<DateOnly, NumberSource> Source)
{
    /// <summary>Unit of its numbers where it is not that of the whole table.</summary>
    public string? Unit { get; init; }
}
