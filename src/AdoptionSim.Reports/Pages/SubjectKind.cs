namespace AdoptionSim.Reports.Pages;

/// <summary>What a report is about.</summary>
public enum SubjectKind
{
    /// <summary>One run.</summary>
    Run,

    /// <summary>A comparison of runs.</summary>
    Comparison,

    /// <summary>An explanation: which lever or pillar of a scenario did what.</summary>
    Explanation,
}
