using System;
using System.Collections.Generic;

namespace AdoptionSim.Reports.Figures;

/// <summary>Curves over months with their bands, and single points beside them.</summary>
public sealed record LineChart : Chart
{
    /// <summary>The months, first days, in order.</summary>
    public required IReadOnlyList<DateOnly> Months { get; init; }

    /// <summary>The curves, each with a value or null for each month.</summary>
    public required IReadOnlyList<LineSeries> Series { get; init; }

    /// <summary>Whether the chart is about its first series, and the others are there to compare.</summary>
    public bool HasSubject { get; init; }

    /// <summary>Points that are no part of a curve, such as published values.</summary>
    public IReadOnlyList<PointMark> Points { get; init; } = [];

    /// <summary>Whether the values stand on a logarithmic axis; then they are above zero.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>Whether the axis starts at zero.</summary>
    public bool FromZero { get; init; }
}
