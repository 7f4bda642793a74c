namespace AdoptionSim.Studies.Comparing;

/// <summary>Which part of a ledger is summed.</summary>
public enum CostColumn
{
    /// <summary>Money that is AI's alone.</summary>
    Identified,

    /// <summary>That, and the part of shared envelopes that the ledger counts as AI's.</summary>
    All,
}
