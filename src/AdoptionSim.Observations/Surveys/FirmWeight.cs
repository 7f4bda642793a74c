namespace AdoptionSim.Observations.Surveys;

/// <summary>What counts once in a survey about firms.</summary>
public enum FirmWeight
{
    /// <summary>Each firm counts once.</summary>
    Firms,

    /// <summary>Each person who works there counts once, so that large firms weigh more.</summary>
    Persons,
}
