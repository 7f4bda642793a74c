using System;
using System.IO;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Copies of the program's assets, which a test may change.</summary>
internal static class AssetsCopy
{
    /// <summary>Copies the assets into a folder and gives its path.</summary>
    public static string CopyAssets(this TemporaryFolder folder)
    {
        string from = Path.Combine(AppContext.BaseDirectory, "assets");
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = folder.Sub(Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!); // a path inside the folder has a parent
            File.Copy(file, to, overwrite: true);
        }

        return folder.Path;
    }
}
