namespace AdoptionSim.Model.Government;

/// <summary>Firms in the subsidy, 1:1 whatever the scale of the run (equations G-5 to G-7).</summary>
public readonly record struct SubsidyTotals
{
    /// <summary>Applications in the rounds.</summary>
    public long Applicants { get; init; }

    /// <summary>Firms that were approved.</summary>
    public long Approved { get; init; }

    /// <summary>Firms that were paid because they took up AI.</summary>
    public long Awards { get; init; }

    /// <summary>Approved firms that did not take up AI in time; their money went back.</summary>
    public long Lapsed { get; init; }

    /// <summary>Paid firms that would have taken up AI without the subsidy, with the same draws.</summary>
    public long Deadweight { get; init; }

    /// <summary>Paid firms of which it is certain that they would not have.</summary>
    public long Additional { get; init; }

    /// <summary>Adds two totals.</summary>
    /// <param name="other">The other.</param>
    public SubsidyTotals Plus(SubsidyTotals other) => new()
    {
        Applicants = Applicants + other.Applicants,
        Approved = Approved + other.Approved,
        Awards = Awards + other.Awards,
        Lapsed = Lapsed + other.Lapsed,
        Deadweight = Deadweight + other.Deadweight,
        Additional = Additional + other.Additional,
    };
}
