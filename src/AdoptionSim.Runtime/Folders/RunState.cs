namespace AdoptionSim.Runtime.Folders;

/// <summary>In which state the folder of a run is.</summary>
public enum RunState
{
    /// <summary>Finished, with a readable manifest.</summary>
    Complete,

    /// <summary>Being written, or left behind by a run that was killed.</summary>
    Partial,

    /// <summary>Finished once, but its manifest is missing or cannot be read.</summary>
    Corrupt,
}
