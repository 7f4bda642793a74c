using System;
using System.IO;

namespace AdoptionSim.Inputs.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("asim").FullName;

    public string Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!); // a path inside the folder has a parent
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies the assets of the program, so that a test may change them.</summary>
    public string CopyAssets()
    {
        string from = System.IO.Path.Combine(AppContext.BaseDirectory, "assets");
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!); // a path inside the folder has a parent
            File.Copy(file, to, overwrite: true);
        }

        return Path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
