namespace AdoptionSim.Model.Firms;

/// <summary>Where a firm stands with AI. It uses AI in the states <see cref="Trial"/> and <see
/// cref="Integrated"/>.</summary>
public enum FirmState : byte
{
    /// <summary>Has not heard of AI it could use.</summary>
    Unaware,

    /// <summary>Knows of it and has not taken it up.</summary>
    Aware,

    /// <summary>Uses it on trial or in some places.</summary>
    Trial,

    /// <summary>Uses it throughout.</summary>
    Integrated,

    /// <summary>Gave it up.</summary>
    Abandoned,
}
