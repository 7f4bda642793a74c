namespace AdoptionSim;

/// <summary>Why a run that was stopped cannot go on.</summary>
public enum ResumptionProblem
{
    /// <summary>Another version of the program began it.</summary>
    OtherEngine,

    /// <summary>Data or parameters have changed since, so that something else would be asked.</summary>
    OtherInputs,

    /// <summary>A process works on it.</summary>
    Busy,
}
