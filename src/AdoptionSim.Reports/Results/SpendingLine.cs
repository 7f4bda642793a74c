using System.Collections.Generic;

namespace AdoptionSim.Reports.Results;

/// <summary>What a run spent on one line of the budget, in all months.</summary>
/// <param name="Key">Id of the line.</param>
/// <param name="Pillar">Pillar of the plan; <c>shared</c> for an envelope of several.</param>
/// <param name="IsIdentified">Whether it is printed as AI money; else it is the AI part of shared money.</param>
/// <param name="IsInPrintedTotal">Whether the printed total of the pillar counts it.</param>
/// <param name="EnvelopeYen">Printed size of the shared money that it is a part of, yen; null without.</param>
/// <param name="YenByReplicate">Yen in each replicate, in order.</param>
public sealed record SpendingLine(
    string Key, string Pillar, bool IsIdentified, bool IsInPrintedTotal, long? EnvelopeYen,
    IReadOnlyList<long> YenByReplicate);
