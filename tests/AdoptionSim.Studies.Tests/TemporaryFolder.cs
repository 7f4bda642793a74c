using System;
using System.IO;

namespace AdoptionSim.Studies.Tests;

/// <summary>A folder that is removed at the end of the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("adoptionsim-").FullName;

    public string Path { get; }

    public string Sub(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    public string Write(string name, string text)
    {
        string path = Sub(name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
