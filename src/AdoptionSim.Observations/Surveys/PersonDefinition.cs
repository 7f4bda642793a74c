namespace AdoptionSim.Observations.Surveys;

/// <summary>What a person must do to count in the answer.</summary>
public enum PersonDefinition
{
    /// <summary>Has ever used generative AI.</summary>
    EverUsed,

    /// <summary>Uses it regularly.</summary>
    UsesRegularly,

    /// <summary>Uses it at work; asked of the employed only.</summary>
    UsesAtWork,
}
