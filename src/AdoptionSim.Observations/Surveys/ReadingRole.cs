namespace AdoptionSim.Observations.Surveys;

/// <summary>What a published reading is for.</summary>
public enum ReadingRole
{
    /// <summary>The fit uses it.</summary>
    Fitted,

    /// <summary>Kept out of the fit, to check it.</summary>
    Check,
}
