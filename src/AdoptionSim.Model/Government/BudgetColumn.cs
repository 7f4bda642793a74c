namespace AdoptionSim.Model.Government;

/// <summary>The two columns of the ledger.</summary>
public enum BudgetColumn
{
    /// <summary>Money that is printed as AI money of its own.</summary>
    Identified,

    /// <summary>The AI part of money that is shared with other purposes; the part is a parameter, not a
    /// print.</summary>
    Envelope,
}
