namespace AdoptionSim.Model.Labour;

/// <summary>Ways from one occupation to another.</summary>
public enum MoveKind
{
    /// <summary>Through unemployment or entry.</summary>
    Hired,

    /// <summary>From one employer to another.</summary>
    ChangedJob,

    /// <summary>Inside a firm.</summary>
    Reassigned,
}
