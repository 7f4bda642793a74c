using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Headlines;

/// <summary>What the headline looks at.</summary>
public sealed record HeadlineOptions
{
    /// <summary>
    /// First days of the months shown; months outside the run are left out. Null: the last wave of the survey of
    /// individuals, December 2030 and the last month of the run.
    /// </summary>
    public IReadOnlyList<DateOnly>? Months { get; init; }

    /// <summary>A gap of at most so many points counts as closed.</summary>
    public double ClosedWithinPoints { get; init; } = 5.0;

    /// <summary>Above this share, in percent, in both countries a closed gap may only mean a shared ceiling.</summary>
    public double CeilingPercent { get; init; } = 90.0;
}
