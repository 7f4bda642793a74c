namespace AdoptionSim.Model.Government;

/// <summary>A line of the budget: where money is booked.</summary>
/// <param name="Key">Stable id, such as <c>gov_ai</c>; of a lever without a printed
/// line its own id.</param>
/// <param name="Pillar">Pillar of the plan: use, build, trust or collaborate; shared for an envelope of
/// several.</param>
/// <param name="Column">Column of the ledger.</param>
/// <param name="EnvelopeYen">Printed size of the envelope that it is an inner share of, yen; null without one.</param>
/// <param name="IsInPrintedTotal">Whether the printed total of the pillar counts the money.</param>
public sealed record BudgetLine(
    string Key, string Pillar, BudgetColumn Column, long? EnvelopeYen, bool IsInPrintedTotal);
