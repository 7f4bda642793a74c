namespace AdoptionSim.Runtime.Checkpoints;

/// <summary>Why a file of a checkpoint is not used.</summary>
public enum CheckpointProblem
{
    /// <summary>It cannot be opened or read.</summary>
    Missing,

    /// <summary>It ends too early, or goes on too long.</summary>
    Truncated,

    /// <summary>It is not as it was written.</summary>
    Corrupt,

    /// <summary>It has the form of another version of the program.</summary>
    OtherVersion,

    /// <summary>It belongs to another run.</summary>
    Foreign,

    /// <summary>It belongs to another month, country or block than its place says.</summary>
    Mixed,

    /// <summary>It could not be written, because the environment refused: the disk is full, for example.</summary>
    NotWritten,
}
