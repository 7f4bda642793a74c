using System.Collections.Generic;
using AdoptionSim.Model.Firms;
using AdoptionSim.Model.Keeping;
using AdoptionSim.Model.Time;

namespace AdoptionSim.Model.Government;

/// <summary>
/// Keeps the money of the subsidy (equation G-5): what came in is available, promised to approved firms, or paid. What
/// an approved firm does not use comes back, and what nobody asks for waits for the next round.
/// </summary>
internal sealed class SubsidyOffice
{
    private readonly Month from;
    private readonly int scale;
    private readonly int awardAccount;
    private readonly int administrationAccount;
    private long fundedYen;
    private long availableYen;
    private long promisedYen;
    private long paidYen;
    private long approvedNowYen;
    private bool canApproveMore;

    public SubsidyOffice(SubsidyRound round, List<LedgerAccount> accounts, Month from, int scale)
    {
        Round = round;
        this.from = from;
        this.scale = scale;
        awardAccount = accounts.Count;
        accounts.Add(new LedgerAccount(round.Terms.Funding.Line, SpendingKind.Award));
        administrationAccount = accounts.Count;
        accounts.Add(new LedgerAccount(round.Terms.Funding.Line, SpendingKind.Administration));
    }

    public SubsidyRound Round { get; }

    /// <summary>Takes in the money of the tick; a quarter's first month with money takes applications.</summary>
    public void Open(int tick)
    {
        long yen = Round.Terms.Funding.YenByTick[tick];
        fundedYen += yen;
        availableYen += yen;
        approvedNowYen = 0;
        canApproveMore |= yen > 0;
        Round.Clear();
        Round.IsOpen = canApproveMore && from.Plus(tick).OpensQuarter;
    }

    /// <summary>Awards whole buckets, from the first, as long as the money lasts.</summary>
    public void DrawTheLine()
    {
        long agentsYen = availableYen / scale;
        long asked = 0;
        int bucket = 0;
        while (Round.IsOpen && bucket < SubsidyRound.Buckets && asked + Round.RequestedYen[bucket] <= agentsYen)
        {
            asked += Round.RequestedYen[bucket];
            bucket++;
        }

        // A rest that approved nobody is not offered again before money joins it.
        canApproveMore = Round.IsOpen ? asked > 0 : canApproveMore;
        Round.CutOffBucket = bucket;
        approvedNowYen = asked * scale;
        availableYen -= approvedNowYen;
        promisedYen += approvedNowYen;
    }

    /// <summary>Books what was paid, and holds the money against what the firms report.</summary>
    public void Close(int tick, SubsidyCounts firms, Ledger ledger)
    {
        Check("Subsidy approved by the line and by the blocks", tick, approvedNowYen, firms.ApprovedYen * scale);
        long granted = firms.PaidGrantYen * scale;
        long handled = firms.PaidAdministrationYen * scale;
        long lapsed = firms.LapsedYen * scale;
        promisedYen -= granted + handled + lapsed;
        availableYen += lapsed;
        canApproveMore |= lapsed > 0;
        paidYen += granted + handled;
        Check("Subsidy promised to the firms that wait", tick, firms.PromisedYen * scale, promisedYen);
        Check("Subsidy paid, promised and left against its budget", tick, fundedYen,
            paidYen + promisedYen + availableYen);
        Check("Subsidy spent beyond its budget", tick, 0, availableYen < 0 || promisedYen < 0 ? 1 : 0);
        ledger.Book(awardAccount, granted);
        ledger.Book(administrationAccount, handled);
        ledger.NoteSubsidy(new SubsidyTotals
        {
            Applicants = Round.Applicants * scale,
            Approved = firms.Approved * scale,
            Awards = firms.Paid * scale,
            Lapsed = firms.Lapsed * scale,
            Deadweight = firms.Deadweight * scale,
            Additional = firms.Additional * scale,
        });
    }

    /// <summary>Shows the money.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        state.Part(nameof(SubsidyOffice));
        state.Value(ref fundedYen);
        state.Value(ref availableYen);
        state.Value(ref promisedYen);
        state.Value(ref paidYen);
        state.Value(ref approvedNowYen);
        state.Value(ref canApproveMore);
    }

    private static void Check(string identity, int tick, long expected, long actual)
    {
        if (expected != actual)
        {
            throw new IdentityBrokenException(identity, nameof(SubsidyOffice), tick, expected, actual);
        }
    }
}
