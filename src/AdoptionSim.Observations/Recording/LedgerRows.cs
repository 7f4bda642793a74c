using System.Collections.Generic;
using AdoptionSim.Model;
using AdoptionSim.Model.Government;

namespace AdoptionSim.Observations.Recording;

/// <summary>Copies the movements of a month out of the books.</summary>
internal static class LedgerRows
{
    /// <summary>Adds the rows of a month.</summary>
    /// <param name="rows">Rows so far.</param>
    /// <param name="country">The country at the end of the tick.</param>
    public static void AddTo(List<LedgerRow> rows, CountrySnapshot country)
    {
        Ledger ledger = country.Ledger;
        for (int a = 0; a < ledger.Accounts.Count; a++)
        {
            LedgerAccount account = ledger.Accounts[a];
            SubsidyTotals? subsidy = account.Kind is SpendingKind.Award ? ledger.MonthSubsidy : null;
            long? seats = account.Kind is SpendingKind.Training ? ledger.MonthSeats : null;
            long? envelope = country.Tick == 0 && account.Kind is not SpendingKind.Administration
                ? account.Line.EnvelopeYen
                : null;
            bool moves = ledger.MonthYen[a] != 0 || seats > 0 || envelope > 0
                || (subsidy is { } firms && firms != default);
            if (moves)
            {
                rows.Add(new LedgerRow
                {
                    Month = country.Month,
                    Account = account,
                    Yen = ledger.MonthYen[a],
                    EnvelopeYen = envelope,
                    Subsidy = subsidy,
                    Seats = seats,
                });
            }
        }
    }
}
