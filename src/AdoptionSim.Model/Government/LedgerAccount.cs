namespace AdoptionSim.Model.Government;

/// <summary>An account of the ledger: one kind of spending on one line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What the money is spent on.</param>
public sealed record LedgerAccount(BudgetLine Line, SpendingKind Kind);
