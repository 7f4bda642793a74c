using AdoptionSim.Reports.Texts;

namespace AdoptionSim.Reports.Numbers;

/// <summary>One number that a report prints, with the id by which it can be cited.</summary>
/// <param name="Id">Stable id, such as <c>gap.individual_usage.US.2030-12.points.median</c>.</param>
/// <param name="Exact">
/// Value at full precision, which reads back to the same bits, or a month as <c>yyyy-MM</c>; empty where there is none.
/// </param>
/// <param name="Unit">Unit.</param>
/// <param name="Text">The number as printed.</param>
public sealed record PrintedNumber(string Id, string Exact, string Unit, ReportText Text);
