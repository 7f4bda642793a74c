using System.Collections.Generic;
using System.IO;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// Goes through a folder that somebody else may have made: links are told and never followed, and numbers of files and
/// depth are limited.
/// </summary>
internal static class FolderWalk
{
    private const int FilesMax = 10_000;
    private const int DepthMax = 32;
    private static readonly string NothingDigest = FileDigests.Of([]);

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>The files with their digests, in ordinal order of their names.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="findings">Takes links, empty folders, and what is too much.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<FolderFile> Files(string folder, List<FolderFinding> findings)
    {
        List<FolderFile> files = [];
        Stack<(DirectoryInfo Folder, string Name, int Depth)> left = [];
        left.Push((new DirectoryInfo(folder), string.Empty, 0));
        while (left.TryPop(out (DirectoryInfo Folder, string Name, int Depth) next))
        {
            bool isEmpty = true;
            foreach (FileSystemInfo entry in next.Folder.EnumerateFileSystemInfos("*", Everything))
            {
                isEmpty = false;
                string name = next.Name + entry.Name;
                if (files.Count >= FilesMax || next.Depth >= DepthMax)
                {
                    findings.Add(new FolderFinding(FolderFindingKind.TooMany, name));
                    return files;
                }

                if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    findings.Add(new FolderFinding(FolderFindingKind.Link, name));
                }
                else if (entry is DirectoryInfo inner)
                {
                    left.Push((inner, name + "/", next.Depth + 1));
                }
                else if (entry is FileInfo file)
                {
                    // A pipe or device has no length, and opening it could wait forever.
                    string digest = file.Length == 0 ? NothingDigest : FileDigests.OfFile(file.FullName);
                    files.Add(new FolderFile(name, file.Length, digest));
                }
            }

            if (isEmpty && next.Name is not ("" or RunFolder.DataFolder + "/"))
            {
                findings.Add(new FolderFinding(FolderFindingKind.Additional, next.Name));
            }
        }

        files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return files;
    }
}
