namespace AdoptionSim.Observations.Surveys;

/// <summary>Whose employers a survey reaches.</summary>
public enum EmployerScope
{
    /// <summary>Private enterprises only, as surveys of enterprises draw them.</summary>
    Enterprises,

    /// <summary>Everyone who employs others: all but those who work on their own account.</summary>
    Employers,
}
