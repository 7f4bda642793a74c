using System;
using AdoptionSim.Model.Keeping;

namespace AdoptionSim.Model.Firms;

/// <summary>What became of the subsidy in a tick, in agents of the run's scale: blocks report, the country
/// adds.</summary>
public sealed class SubsidyCounts
{
    /// <summary>Firms approved in the tick.</summary>
    public long Approved { get; set; }

    /// <summary>Grants and administration promised to them, yen.</summary>
    public long ApprovedYen { get; set; }

    /// <summary>Firms paid in the tick.</summary>
    public long Paid { get; set; }

    /// <summary>Grants paid, yen.</summary>
    public long PaidGrantYen { get; set; }

    /// <summary>Administration of what was paid, yen.</summary>
    public long PaidAdministrationYen { get; set; }

    /// <summary>Firms whose approval ended unused in the tick.</summary>
    public long Lapsed { get; set; }

    /// <summary>What had been promised to them, yen.</summary>
    public long LapsedYen { get; set; }

    /// <summary>Paid firms found in the tick to have taken up AI without the subsidy as well.</summary>
    public long Deadweight { get; set; }

    /// <summary>Paid firms found in the tick not to have.</summary>
    public long Additional { get; set; }

    /// <summary>What approved firms that have not taken up AI were promised, yen: a stock, counted in every
    /// tick.</summary>
    public long PromisedYen { get; set; }

    /// <summary>Sets every count to zero.</summary>
    public void Clear()
    {
        Approved = 0;
        ApprovedYen = 0;
        Paid = 0;
        PaidGrantYen = 0;
        PaidAdministrationYen = 0;
        Lapsed = 0;
        LapsedYen = 0;
        Deadweight = 0;
        Additional = 0;
        PromisedYen = 0;
    }

    /// <summary>Adds the counts of another part of the country.</summary>
    /// <param name="other">The other part.</param>
    public void Add(SubsidyCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Approved += other.Approved;
        ApprovedYen += other.ApprovedYen;
        Paid += other.Paid;
        PaidGrantYen += other.PaidGrantYen;
        PaidAdministrationYen += other.PaidAdministrationYen;
        Lapsed += other.Lapsed;
        LapsedYen += other.LapsedYen;
        Deadweight += other.Deadweight;
        Additional += other.Additional;
        PromisedYen += other.PromisedYen;
    }

    /// <summary>Shows every count.</summary>
    /// <param name="state">Keeps it, or puts it back.</param>
    public void Keep(StateVisitor state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Span<long> counts =
        [
            Approved, ApprovedYen, Paid, PaidGrantYen, PaidAdministrationYen, Lapsed, LapsedYen, Deadweight, Additional,
            PromisedYen,
        ];
        state.Column(counts);
        (Approved, ApprovedYen, Paid, PaidGrantYen, PaidAdministrationYen) =
            (counts[0], counts[1], counts[2], counts[3], counts[4]);
        (Lapsed, LapsedYen, Deadweight, Additional, PromisedYen) =
            (counts[5], counts[6], counts[7], counts[8], counts[9]);
    }
}
