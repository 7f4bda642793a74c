using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace AdoptionSim.Runtime.Folders;

/// <summary>Looks at the folders of runs; the folders themselves are the registry.</summary>
public static class RunRegistry
{
    /// <summary>Word that names the run that was started last.</summary>
    public const string Latest = "latest";

    private const int ManifestBytesMax = 1 << 20;
    private const string StampForm = "yyyyMMdd'T'HHmmss'Z'";
    private const int StampLetters = 16;

    /// <summary>Lists the runs of a folder by time, the partial and the corrupt ones included.</summary>
    /// <param name="root">Folder of all runs; one that does not exist has no runs.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<RunEntry> List(string root)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        string full = Path.GetFullPath(root);
        try
        {
            return !Directory.Exists(full) && !File.Exists(full)
                ? []
                : [.. Directory.GetDirectories(full).Where(IsRun).Order(StringComparer.Ordinal).Select(Show)];
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(full, failure);
        }
    }

    /// <summary>Reads the manifest of a folder; a folder that cannot be read is told as such.</summary>
    /// <param name="folder">The run's folder.</param>
    public static RunEntry Show(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.GetFileName(full).StartsWith(RunFolder.PartialPrefix, StringComparison.Ordinal))
        {
            return new RunEntry(full, RunState.Partial, null, null);
        }

        try
        {
            return new RunEntry(full, RunState.Complete, ManifestFile.Parse(ReadManifest(full)), null);
        }
        catch (Exception failure) when (failure is FormatException || RunFolderException.Covers(failure))
        {
            return new RunEntry(full, RunState.Corrupt, null, failure.Message);
        }
    }

    /// <summary>
    /// Finds runs by <see cref="Latest"/>, by path, by name, or by the first letters of name or run id; more than one
    /// means that the text is not long enough.
    /// </summary>
    /// <param name="root">Folder of all runs.</param>
    /// <param name="text">What the user typed.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<RunEntry> Find(string root, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (text is Latest)
        {
            return
            [
                .. List(root).Where(entry => entry.Manifest is not null)
                    .OrderBy(entry => entry.Manifest?.Recorded.StartedUtc).TakeLast(1),
            ];
        }

        if (Directory.Exists(text))
        {
            return [Show(text)];
        }

        IReadOnlyList<RunEntry> all = List(root);
        RunEntry? exact = all.FirstOrDefault(entry => string.Equals(entry.Name, text, StringComparison.Ordinal));
        return exact is not null
            ? [exact]
            : [.. all.Where(entry => entry.Name.StartsWith(text, StringComparison.Ordinal)
                || entry.Manifest?.RunId.StartsWith(text, StringComparison.OrdinalIgnoreCase) is true)];
    }

    /// <summary>
    /// Finds a finished run by what it was asked; one whose files are not those that it was left with does not count.
    /// </summary>
    /// <param name="root">Folder of all runs.</param>
    /// <param name="runId">Id of the run.</param>
    /// <returns>The newest; null when there is none.</returns>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static RunEntry? FindVerified(string root, string runId) => List(root).LastOrDefault(
        entry => string.Equals(entry.Manifest?.RunId, runId, StringComparison.Ordinal)
            && FileDigests.Verify(entry.Folder));

    private static bool IsRun(string folder)
    {
        string name = Path.GetFileName(folder);
        bool hasStamp = name.Length > StampLetters && DateTime.TryParseExact(
            name.AsSpan(0, StampLetters), StampForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return !name.StartsWith(ComparisonFolder.Prefix, StringComparison.Ordinal)
            && !name.StartsWith(ExplanationFolder.Prefix, StringComparison.Ordinal) && (hasStamp
            || name.StartsWith(RunFolder.PartialPrefix, StringComparison.Ordinal)
            || File.Exists(Path.Combine(folder, ManifestFile.Name)));
    }

    /// <summary>Content of a manifest of a size that one can have.</summary>
    /// <exception cref="FormatException">It is larger.</exception>
    internal static byte[] ReadManifest(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, ManifestFile.Name));
        if (file.LinkTarget is not null)
        {
            throw new FormatException($"{ManifestFile.Name} is a link, which is not followed");
        }

        return file.Length <= ManifestBytesMax
            ? File.ReadAllBytes(file.FullName)
            : throw new FormatException($"{ManifestFile.Name} is larger than {ManifestBytesMax} bytes");
    }
}
