using System;
using System.IO;

namespace AdoptionSim.Inputs.Language;

/// <summary>The folder that a scenario may take its parents from: nothing outside it is opened.</summary>
internal static class ScenarioProject
{
    /// <summary>What the folder of a project, or the inputs of a kept run, has.</summary>
    private static readonly string[] Marks = [".git", "scenarios", "resolved.json"];

    /// <summary>
    /// Folder of the project of a scenario: the nearest folder above it that shows one of the marks; else the folder
    /// that holds the scenario's folder, so that folders side by side may share parents; never the whole disk. Links on
    /// the way to the scenario are followed: its project is where it truly lies.
    /// </summary>
    /// <param name="scenario">Path of the scenario.</param>
    public static string Of(string scenario)
    {
        string own = Real(Path.GetDirectoryName(Path.GetFullPath(scenario)) ?? Path.DirectorySeparatorChar.ToString());
        for (string? folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!IsDisk(folder) && Array.Exists(Marks, mark => Path.Exists(Path.Combine(folder, mark))))
            {
                return folder;
            }
        }

        return Path.GetDirectoryName(own) is { } above && !IsDisk(above) ? above : own;
    }

    /// <summary>Whether a path lies in a folder, wherever symbolic links on the way lead.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="folder">Full path of the folder.</param>
    public static bool Holds(string folder, string path) =>
        IsUnder(Real(folder), Real(path));

    private static bool IsDisk(string folder) => Path.GetDirectoryName(folder) is null;

    private static bool IsUnder(string folder, string path) =>
        (path + Path.DirectorySeparatorChar).StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    /// <summary>The path with every symbolic link followed; a link that leads nowhere or in a circle stays.</summary>
    private static string Real(string path)
    {
        string? above = Path.GetDirectoryName(path);
        if (above is null)
        {
            return path;
        }

        string here = Path.Combine(Real(above), Path.GetFileName(path));
        try
        {
            FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
            return entry.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Real(target.FullName) : here;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return here;
        }
    }
}
