using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>One number that a report prints, with the id by which it can be cited.</summary>
/// <param name="Id">Stable id, such as <c>gap.individual_usage.US.2030-12.points.median</c>.</param>
/// <param name="Exact">
/// Value at full precision, which reads back to the same bits, or a month as <c>yyyy-MM</c>; empty where there is none.
/// </param>
/// <param name="Unit">Unit.</param>
/// <param name="Text">The number as printed.</param>
public sealed record PrintedNumber(string Id, string Exact, string Unit, ReportText Text)
{
    /// <summary>The band around a centre; null for the ends of bands and for numbers that have none.</summary>
    public PrintedBand? Band { get; init; }

    /// <summary>Where it comes from; null where no table holds it.</summary>
    public NumberSource? Source { get; init; }

    /// <summary>Id of the printed table in which it stands; empty outside of tables.</summary>
    public string Figure { get; init; } = "";

    /// <summary>What it is: title of the table, row and column.</summary>
    public ReportText Label { get; init; } = ReportText.Same("");
}
