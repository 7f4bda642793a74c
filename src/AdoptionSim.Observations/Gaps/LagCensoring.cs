namespace AdoptionSim.Observations.Gaps;

/// <summary>What is known of a lag in months.</summary>
public enum LagCensoring
{
    /// <summary>The crossing lies within the months of the run.</summary>
    None,

    /// <summary>The comparator stood at home's value in the first month already: the lag is at least this.</summary>
    AtLeast,

    /// <summary>Home leads: the lag is negative, by how long home has been at the comparator's value.</summary>
    Ahead,

    /// <summary>Home leads and stood at the comparator's value in the first month already.</summary>
    AheadAtLeast,
}
