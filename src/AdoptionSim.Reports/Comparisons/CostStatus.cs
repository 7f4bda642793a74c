namespace AdoptionSim.Reports.Comparisons;

/// <summary>Whether a cost per point can be given.</summary>
public enum CostStatus
{
    /// <summary>It is given with its interval.</summary>
    Given,

    /// <summary>A run has no ledger, so its cost is not known.</summary>
    NotRecorded,

    /// <summary>The interval of the gap closed holds zero: a cost per point has no meaning.</summary>
    NotApplicable,

    /// <summary>Too few replicates for an interval.</summary>
    TooFewReplicates,
}
