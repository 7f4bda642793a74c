using System;
using System.IO;

namespace AdoptionSim.Tests;

/// <summary>Files of the repository that the program writes: tests hold them to what it would write now.</summary>
internal static class CommittedFile
{
    /// <summary>Whether whoever runs the tests asked for the files to be written again.</summary>
    public static bool IsRewritten =>
        string.Equals(Environment.GetEnvironmentVariable("ADOPTIONSIM_ACCEPT"), "1", StringComparison.Ordinal);

    /// <summary>Writes the file when asked to; then checks it.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="expected">The text it has to have.</param>
    public static void AssertCurrent(string path, string expected)
    {
        if (IsRewritten)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path inside the repository has a folder
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with ADOPTIONSIM_ACCEPT=1.");
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
