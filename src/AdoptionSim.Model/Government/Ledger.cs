using System;
using System.Collections.Generic;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Government;

/// <summary>
/// The books of a government in integer yen (equation G-4): what each account spent in the month and in all, and what
/// came of it. Observers copy what they keep.
/// </summary>
public sealed class Ledger
{
    private readonly LedgerAccount[] accounts;
    private readonly long[] month;
    private readonly long[] total;

    /// <summary>Opens empty books.</summary>
    /// <param name="accounts">The accounts.</param>
    public Ledger(IReadOnlyList<LedgerAccount> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        this.accounts = [.. accounts];
        month = new long[accounts.Count];
        total = new long[accounts.Count];
    }

    /// <summary>The accounts.</summary>
    public IReadOnlyList<LedgerAccount> Accounts => accounts;

    /// <summary>What each account spent in the month, yen.</summary>
    public ReadOnlySpan<long> MonthYen => month;

    /// <summary>What each account spent since the first month, yen.</summary>
    public ReadOnlySpan<long> TotalYen => total;

    /// <summary>What all accounts spent since the first month, yen.</summary>
    public long FiscalCostYen { get; private set; }

    /// <summary>Training seats of the month, persons.</summary>
    public long MonthSeats { get; private set; }

    /// <summary>The subsidy in the month.</summary>
    public SubsidyTotals MonthSubsidy { get; private set; }

    /// <summary>The subsidy since the first month.</summary>
    public SubsidyTotals TotalSubsidy { get; private set; }

    /// <summary>Share of the awards with a known answer that changed nothing; null while there are none.</summary>
    public double? DeadweightShare
    {
        get
        {
            long known = TotalSubsidy.Deadweight + TotalSubsidy.Additional;
            return known == 0 ? null : (double)TotalSubsidy.Deadweight / known;
        }
    }

    /// <summary>Begins a month.</summary>
    internal void TurnPage()
    {
        Array.Clear(month);
        MonthSeats = 0;
        MonthSubsidy = default;
    }

    /// <summary>Books spending of the month.</summary>
    /// <param name="account">Index of the account.</param>
    /// <param name="yen">Yen, 0 or more.</param>
    internal void Book(int account, long yen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yen);
        month[account] += yen;
        total[account] += yen;
        FiscalCostYen += yen;
    }

    /// <summary>Notes the seats of the month.</summary>
    /// <param name="seats">Seats, persons.</param>
    internal void NoteSeats(long seats) => MonthSeats = seats;

    /// <summary>Notes the subsidy of the month.</summary>
    /// <param name="subsidy">Firms.</param>
    internal void NoteSubsidy(SubsidyTotals subsidy)
    {
        MonthSubsidy = subsidy;
        TotalSubsidy = TotalSubsidy.Plus(subsidy);
    }

    /// <summary>Shows the books.</summary>
    /// <param name="state">Keeps them, or puts them back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Part(nameof(Ledger));
        state.Column<long>(month);
        state.Column<long>(total);
        Span<long> sums = [FiscalCostYen, MonthSeats];
        state.Column(sums);
        (FiscalCostYen, MonthSeats) = (sums[0], sums[1]);
        Span<SubsidyTotals> subsidies = [MonthSubsidy, TotalSubsidy];
        state.Column(subsidies);
        (MonthSubsidy, TotalSubsidy) = (subsidies[0], subsidies[1]);
    }

    /// <summary>Checks that accounts and total agree.</summary>
    /// <param name="tick">Number of the tick.</param>
    internal void Check(int tick)
    {
        long sum = 0;
        foreach (long yen in total)
        {
            sum += yen;
        }

        if (sum != FiscalCostYen)
        {
            throw new IdentityBrokenException("Sum of the accounts", nameof(Ledger), tick, sum, FiscalCostYen);
        }
    }
}
