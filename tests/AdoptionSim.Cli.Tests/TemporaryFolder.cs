using System;
using System.IO;

namespace AdoptionSim.Cli.Tests;

/// <summary>A folder that is removed at the end of the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("adoptionsim-").FullName;

    public string Path { get; }

    public string Sub(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string text)
    {
        string path = Sub(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Folders and files of a folder of runs, hidden ones included.</summary>
    public string[] EntriesOf(string name) =>
        Directory.Exists(Sub(name)) ? Directory.GetFileSystemEntries(Sub(name)) : [];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
