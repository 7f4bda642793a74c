using System;
using System.IO;
using System.Reflection;

namespace AdoptionSim.Tests;

/// <summary>Where the repository lies, as the build told the test assembly. Every test project has this file.</summary>
internal static class Repository
{
    /// <summary>Full path of the repository's root.</summary>
    public static string Root { get; } = Find();

    /// <summary>Full path of a file or folder of the repository.</summary>
    /// <param name="parts">Names from the root down.</param>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        foreach (var data in typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal) && data.Value is not null)
            {
                return data.Value;
            }
        }

        throw new InvalidOperationException("The build did not tell the test assembly where the repository lies.");
    }
}
