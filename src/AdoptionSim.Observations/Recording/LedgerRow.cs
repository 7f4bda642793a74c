using AdoptionSim.Model.Government;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Observations.Recording;

/// <summary>One account of the government's books in one month of one replicate; months without movement have
/// none.</summary>
public readonly record struct LedgerRow
{
    /// <summary>Month of the tick.</summary>
    public required Month Month { get; init; }

    /// <summary>Line and kind of spending.</summary>
    public required LedgerAccount Account { get; init; }

    /// <summary>Yen spent in the month.</summary>
    public required long Yen { get; init; }

    /// <summary>Printed size of the envelope that the line shares, yen; stands in the first month only, so that each
    /// envelope is there once.</summary>
    public long? EnvelopeYen { get; init; }

    /// <summary>Firms in the subsidy in the month; null for other accounts.</summary>
    public SubsidyTotals? Subsidy { get; init; }

    /// <summary>Training seats of the month, persons; null for other accounts.</summary>
    public long? Seats { get; init; }
}
