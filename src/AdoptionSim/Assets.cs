using System;
using System.IO;

namespace AdoptionSim;

/// <summary>Finds the facts and parameters that come with the program.</summary>
public static class Assets
{
    /// <summary>
    /// Variable of the environment that names the folder of facts and parameters instead of the usual one.
    /// </summary>
    public const string Variable = "ADOPTIONSIM_ASSETS";

    private const string FolderName = "assets";

    /// <summary>
    /// Folder that holds <c>data</c> and <c>scenarios/parameters</c>: the one that <see cref="Variable"/> names, else
    /// <c>assets</c> beside this library, else that of the package from which a notebook has loaded this library, else
    /// <c>assets</c> beside the program.
    /// </summary>
    public static string Directory()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }

        string? location = Path.GetDirectoryName(typeof(Assets).Assembly.Location);
        string library = string.IsNullOrEmpty(location) ? AppContext.BaseDirectory : location;
        string[] places =
        [
            Path.Combine(library, FolderName),
            Path.GetFullPath(Path.Combine(library, "..", "..", FolderName)), // a package has lib/net10.0 beside assets
        ];
        return Array.Find(places, HoldsFacts) ?? Path.Combine(AppContext.BaseDirectory, FolderName);
    }

    private static bool HoldsFacts(string folder) => System.IO.Directory.Exists(Path.Combine(folder, "data"));
}
