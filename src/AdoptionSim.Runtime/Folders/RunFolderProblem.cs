namespace AdoptionSim.Runtime.Folders;

/// <summary>Why a folder of a run cannot be written or read.</summary>
public enum RunFolderProblem
{
    /// <summary>Something that has no name of its own here; the message of the system says what.</summary>
    Other,

    /// <summary>The disk is full, or the quota is used up.</summary>
    NoSpace,

    /// <summary>The user may not write or read there.</summary>
    NoPermission,

    /// <summary>The file system is read-only.</summary>
    ReadOnly,

    /// <summary>A file would become larger than the system allows.</summary>
    FileTooLarge,

    /// <summary>A file stands where a folder is wanted.</summary>
    NotAFolder,

    /// <summary>A part of the path does not exist.</summary>
    Missing,
}
