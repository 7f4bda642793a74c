using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AdoptionSim;

/// <summary>The scenarios that come with the program, so that they run where there is no repository.</summary>
public static class ShippedScenarios
{
    private const string Extension = ".yaml";

    /// <summary>Names of the scenarios, such as <c>plan-fy2025</c>, in ordinal order.</summary>
    /// <param name="assetsDirectory">Folder of the assets; null for the usual.</param>
    public static IReadOnlyList<string> Names(string? assetsDirectory = null)
    {
        string folder = FolderOf(assetsDirectory);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + Extension)
                .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Folder of the scenarios, with their schema in <c>schema</c>.</summary>
    /// <param name="assetsDirectory">Folder of the assets; null for the usual.</param>
    public static string FolderOf(string? assetsDirectory = null) =>
        Path.Combine(assetsDirectory ?? Assets.Directory(), "scenarios");

    /// <summary>
    /// Path of what a word names: a file where there is one, else the shipped scenario of that name; the word itself
    /// where there is neither.
    /// </summary>
    /// <param name="word">A path, or the name of a shipped scenario without folder and extension.</param>
    /// <param name="assetsDirectory">Folder of the assets; null for the usual.</param>
    public static string PathOf(string word, string? assetsDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(word);
        bool isName = word.Length > 0 && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        if (!isName || File.Exists(word))
        {
            return word;
        }

        string shipped = Path.Combine(FolderOf(assetsDirectory), word + Extension);
        return File.Exists(shipped) ? shipped : word;
    }
}
