using System.Collections.Generic;

namespace AdoptionSim.Reports.Figures;

/// <summary>Steps that add up to a total.</summary>
public sealed record WaterfallChart : Chart
{
    /// <summary>The steps, from the top; the total is the last.</summary>
    public required IReadOnlyList<WaterfallStep> Steps { get; init; }
}
