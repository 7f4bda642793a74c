using System.Collections.Generic;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Government;

/// <summary>Buys whole training seats from the money that has come in; what does not make a seat waits (equation
/// G-8).</summary>
internal sealed class TrainingFund
{
    private readonly TrainingTerms terms;
    private readonly int account;
    private long leftYen;

    public TrainingFund(TrainingTerms terms, List<LedgerAccount> accounts)
    {
        this.terms = terms;
        account = accounts.Count;
        accounts.Add(new LedgerAccount(terms.Funding.Line, SpendingKind.Training));
    }

    /// <summary>Seats of a tick, persons; they are booked.</summary>
    public long Buy(int tick, Ledger ledger)
    {
        leftYen += terms.Funding.YenByTick[tick];
        long seats = leftYen / terms.UnitCostYen;
        leftYen -= seats * terms.UnitCostYen;
        ledger.Book(account, seats * terms.UnitCostYen);
        ledger.NoteSeats(seats);
        return seats;
    }

    /// <summary>Shows the money that waits.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(TrainingFund));
        state.Value(ref leftYen);
    }
}
