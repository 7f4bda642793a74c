using System;
using System.IO;

namespace AdoptionSim.Inputs.Tests;

/// <summary>Finds the files that the tests read.</summary>
internal static class Repository
{
    /// <summary>Folder of the repository.</summary>
    public static string Root => AdoptionSim.Tests.Repository.Root;

    /// <summary>Path of a file of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Makes a generated file current when asked to; then checks it.</summary>
    public static void AssertCurrent(string path, string expected)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("ADOPTIONSIM_ACCEPT"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a path inside the repository has a folder
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with ADOPTIONSIM_ACCEPT=1.");
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
