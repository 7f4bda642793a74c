namespace AdoptionSim.Observations.Surveys;

/// <summary>What a firm must do or be to count in the answer.</summary>
public enum FirmDefinition
{
    /// <summary>Uses AI, on trial or throughout.</summary>
    Uses,

    /// <summary>Uses AI throughout.</summary>
    UsesThroughout,

    /// <summary>Uses AI on trial or in some places only.</summary>
    UsesPartly,

    /// <summary>Has never taken AI up: it has not heard of it, or knows of it and waits.</summary>
    NeverTakenUp,
}
