using System;
using System.Collections.Generic;
using System.Linq;

namespace AdoptionSim.Runtime.Folders;

/// <summary>One file of a folder of results.</summary>
/// <param name="Name">Name relative to the folder, with <c>/</c>.</param>
/// <param name="Bytes">Size, bytes.</param>
/// <param name="Digest">SHA-256.</param>
public sealed record FolderFile(string Name, long Bytes, string Digest)
{
    /// <summary>Whether the file is part of what came out: the tables and the printed numbers.</summary>
    public bool IsResult =>
        Name.StartsWith(RunFolder.DataFolder + "/", StringComparison.Ordinal) || Name is RunFolder.NumbersFile;

    /// <summary>SHA-256 over the list of what came out.</summary>
    /// <param name="files">Files of the folder, in any order.</param>
    public static string ResultDigestOf(IEnumerable<FolderFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return FileDigests.OfList(
            files.Where(file => file.IsResult).Select(file => KeyValuePair.Create(file.Name, file.Digest)));
    }

    /// <summary>Whether a name stays inside the folder: no root, no empty part, and no <c>.</c> or <c>..</c>.</summary>
    /// <param name="name">Name relative to the folder, with <c>/</c>.</param>
    public static bool IsInside(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        char[] separators = System.IO.Path.DirectorySeparatorChar == '/' ? ['/'] : ['/', '\\', ':'];
        return name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal)
            && name.Split(separators).All(part => part is not ("" or "." or ".."));
    }
}
