namespace AdoptionSim.Observations.Surveys;

/// <summary>What splits the respondents of a survey.</summary>
public enum SubgroupKind
{
    /// <summary>Everyone in the frame.</summary>
    All,

    /// <summary>One age class.</summary>
    Age,

    /// <summary>Firms between two headcounts.</summary>
    Size,

    /// <summary>Large firms as the survey cuts them.</summary>
    Large,

    /// <summary>Firms that are not large as the survey cuts them.</summary>
    Sme,

    /// <summary>The largest value among the size classes below a headcount.</summary>
    LargestBelow,

    /// <summary>The smallest value among the size classes below a headcount.</summary>
    SmallestBelow,

    /// <summary>One section of industry.</summary>
    Section,
}
