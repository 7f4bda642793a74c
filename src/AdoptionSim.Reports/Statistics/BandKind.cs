namespace AdoptionSim.Reports.Statistics;

/// <summary>What the band around a median is.</summary>
public enum BandKind
{
    /// <summary>No band: one replicate says nothing of the spread.</summary>
    None,

    /// <summary>Smallest to largest: too few replicates to resolve 5 and 95 percent.</summary>
    MinMax,

    /// <summary>The 5 and 95 percent quantiles over replicates.</summary>
    Percentiles,
}
