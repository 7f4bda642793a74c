namespace AdoptionSim.Reports.Comparisons;

/// <summary>What is known of one value.</summary>
public enum Censoring
{
    /// <summary>The value itself.</summary>
    None,

    /// <summary>Only that it is at least this: a lag that began before the first month.</summary>
    AtLeast,

    /// <summary>Only that it is at most this: a lead that began before the first month.</summary>
    AtMost,
}
