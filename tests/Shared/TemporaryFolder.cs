using System;
using System.IO;

namespace AdoptionSim.Tests;

/// <summary>A folder that is removed at the end of the test, or of the test class whose fixture it is.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("adoptionsim-").FullName;

    /// <summary>Path of a file or folder in it, whether it exists or not.</summary>
    /// <param name="names">Names from the folder down.</param>
    public string Sub(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Writes a file, makes the folders on the way to it, and gives its path.</summary>
    /// <param name="name">Name relative to the folder.</param>
    /// <param name="text">Text of the file.</param>
    public string Write(string name, string text)
    {
        string path = Sub(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!); // a path inside the folder has a parent
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Folders and files of a folder in it, hidden ones included; none when it does not exist.</summary>
    /// <param name="name">Name relative to the folder.</param>
    public string[] EntriesOf(string name) =>
        Directory.Exists(Sub(name)) ? Directory.GetFileSystemEntries(Sub(name)) : [];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
