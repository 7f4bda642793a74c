using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AdoptionSim.Runtime.Folders;

/// <summary>Finds folders of results, those of runs, comparisons and explanations.</summary>
public static class ResultFolders
{
    /// <summary>Word that names the run that was started last.</summary>
    public const string Latest = RunRegistry.Latest;

    private const int TimeLetters = 15;

    private static readonly string[] Prefixes =
        [RunFolder.PartialPrefix, ComparisonFolder.Prefix, ExplanationFolder.Prefix];

    /// <summary>Lists the folders of all kinds by time, the partial and the corrupt ones included.</summary>
    /// <param name="root">Folder of all runs; one that does not exist has none.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<FolderEntry> List(string root)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        return
        [
            .. All(root).OrderBy(entry => TimeOf(entry.Name), StringComparer.Ordinal).ThenBy(entry => entry.Kind)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Finds folders by <see cref="Latest"/>, by path, by name, or by the first letters of name or id; more than one
    /// means that the text is not long enough. Folders with the same id and result are one: the newest.
    /// </summary>
    /// <param name="root">Folder of all runs.</param>
    /// <param name="text">What the user typed.</param>
    /// <exception cref="RunFolderException">The folder cannot be read.</exception>
    public static IReadOnlyList<FolderEntry> Find(string root, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (text is Latest)
        {
            return [.. RunRegistry.Find(root, text).Select(Of)];
        }

        if (Directory.Exists(text))
        {
            return [Show(text)];
        }

        List<FolderEntry> all = All(root);
        FolderEntry? exact = all.FirstOrDefault(entry => string.Equals(entry.Name, text, StringComparison.Ordinal));
        FolderEntry[] fitting = exact is not null ? [exact] :
        [
            .. all.Where(entry => entry.Name.StartsWith(text, StringComparison.Ordinal)
                || entry.Identity?.Id.StartsWith(text, StringComparison.OrdinalIgnoreCase) is true),
        ];
        bool areOne = fitting.Length > 1 && fitting.All(entry => entry.Identity is { } identity
            && string.Equals(identity.Id, fitting[0].Identity?.Id, StringComparison.Ordinal)
            && string.Equals(identity.ResultDigest, fitting[0].Identity?.ResultDigest, StringComparison.Ordinal));
        return areOne ? [fitting[^1]] : fitting;
    }

    /// <summary>Reads the manifest of a folder; a folder that cannot be read is told as such.</summary>
    /// <param name="folder">The folder.</param>
    public static FolderEntry Show(string folder)
    {
        RunEntry run = RunRegistry.Show(folder);
        if (run.State != RunState.Corrupt)
        {
            return Of(run);
        }

        try
        {
            return new FolderEntry(
                run.Folder, RunState.Complete, ManifestFile.IdentityOf(RunRegistry.ReadManifest(run.Folder)), null);
        }
        catch (Exception failure) when (failure is FormatException || RunFolderException.Covers(failure))
        {
            return new FolderEntry(run.Folder, RunState.Corrupt, null, failure.Message);
        }
    }

    /// <summary>The kind that a name tells; null for a folder that is not finished, whose name tells none.</summary>
    internal static FolderKind? KindByName(string name)
    {
        if (name.StartsWith(RunFolder.PartialPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        return name.StartsWith(ComparisonFolder.Prefix, StringComparison.Ordinal) ? FolderKind.Comparison
            : name.StartsWith(ExplanationFolder.Prefix, StringComparison.Ordinal) ? FolderKind.Explanation
            : FolderKind.Run;
    }

    /// <summary>Names start with the time to the second, behind what tells the kind or the state.</summary>
    private static string TimeOf(string name)
    {
        string prefix = Prefixes.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal)) ?? "";
        return name[prefix.Length..Math.Min(name.Length, prefix.Length + TimeLetters)];
    }

    private static List<FolderEntry> All(string root) =>
    [
        .. RunRegistry.List(root).Select(Of), .. Studies(root, ComparisonFolder.Prefix),
        .. Studies(root, ExplanationFolder.Prefix),
    ];

    private static IEnumerable<FolderEntry> Studies(string root, string prefix) => Directory.Exists(root)
        ? Directory.GetDirectories(Path.GetFullPath(root), prefix + "*").Order(StringComparer.Ordinal).Select(Show)
        : [];

    private static FolderEntry Of(RunEntry run) => new(
        run.Folder, run.State, run.Manifest is { } manifest ? FolderIdentity.Of(manifest) : null, run.Problem)
    {
        Run = run.Manifest,
    };
}
