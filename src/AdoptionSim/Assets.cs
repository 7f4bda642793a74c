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
    /// <c>assets</c> beside this library, else <c>assets</c> beside the program.
    /// </summary>
    public static string Directory()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }

        string? library = Path.GetDirectoryName(typeof(Assets).Assembly.Location);
        string besideLibrary = Path.Combine(
            string.IsNullOrEmpty(library) ? AppContext.BaseDirectory : library, FolderName);
        return System.IO.Directory.Exists(besideLibrary)
            ? besideLibrary
            : Path.Combine(AppContext.BaseDirectory, FolderName);
    }
}
