using AdoptionSim.Reports.Statistics;

namespace AdoptionSim.Reports.Headlines;

/// <summary>What is spent on a pillar, a line or all of them, to the end of the run, yen.</summary>
/// <param name="Pillar">Pillar of the plan, <c>shared</c>, or <see cref="All"/>.</param>
/// <param name="Line">Line of the budget; null for a whole pillar.</param>
/// <param name="PrintedYen">
/// Of a pillar its printed total, of a line the printed size of the shared money that it is a part of; null without.
/// </param>
/// <param name="Identified">Money that is printed as AI money.</param>
/// <param name="Envelope">The AI part of shared money.</param>
/// <param name="Spent">Both.</param>
public sealed record SpendingRow(
    string Pillar, string? Line, long? PrintedYen, Estimate Identified, Estimate Envelope, Estimate Spent)
{
    /// <summary>Word of the row over all pillars.</summary>
    public const string All = "all";
}
