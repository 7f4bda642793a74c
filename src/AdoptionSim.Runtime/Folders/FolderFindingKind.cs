namespace AdoptionSim.Runtime.Folders;

/// <summary>What is wrong with a file of a folder of results.</summary>
public enum FolderFindingKind
{
    /// <summary>Its SHA-256 is not the one it was left with.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Missing,

    /// <summary>It was not there when the folder was made.</summary>
    Additional,

    /// <summary>It is a link, which is never followed.</summary>
    Link,

    /// <summary>
    /// Either it or its line in <c>SHA256SUMS</c> was changed: nothing else in the folder knows its digest.
    /// </summary>
    ChangedOrSums,

    /// <summary>A line is not of the form that <c>sha256sum</c> prints, or stands out of order.</summary>
    Form,

    /// <summary>A line names something that leads out of the folder.</summary>
    LeadsOut,

    /// <summary>It is larger than such a file can be, and was not read.</summary>
    TooLarge,

    /// <summary>The folder holds more files, or deeper ones, than one can have; the rest was not read.</summary>
    TooMany,

    /// <summary>It does not have the form that it should.</summary>
    Unreadable,

    /// <summary>Its SHA-256 is not the id that the manifest states.</summary>
    OtherId,

    /// <summary>The digest over tables and numbers is not the one that the manifest states.</summary>
    OtherResult,

    /// <summary>The table says that it belongs to another run.</summary>
    OtherTable,
}
