namespace AdoptionSim.Model.Workers;

/// <summary>Where a person stands with generative AI.</summary>
public enum PersonalUse
{
    /// <summary>Has never used it and may come to.</summary>
    Never,

    /// <summary>Has used it and does not regularly.</summary>
    Tried,

    /// <summary>Uses it regularly.</summary>
    Regular,

    /// <summary>Has never used it and never will: beyond the ceiling.</summary>
    NeverWill,
}
