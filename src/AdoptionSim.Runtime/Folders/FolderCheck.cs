using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace AdoptionSim.Runtime.Folders;

/// <summary>
/// Checks that a finished folder of results is as it was left: every file is hashed again, the ids are computed again
/// from what was asked and from what came out. Needs nothing but the folder, wherever it stands now.
/// </summary>
public static class FolderCheck
{
    private const int SumsBytesMax = 4 << 20;
    private const int CrateBytesMax = 16 << 20;
    private const int ManifestBytesMax = 1 << 20;

    /// <summary>Checks a folder.</summary>
    /// <param name="folder">The folder of a run or of a comparison.</param>
    /// <exception cref="RunFolderException">The environment does not let it be read.</exception>
    public static FolderReport Of(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        List<FolderFinding> findings = [];
        try
        {
            IReadOnlyList<FolderFile> files = FolderWalk.Files(full, findings);
            CheckSums(full, files, findings);
            FolderIdentity? identity = ReadIdentity(full, files, findings);
            if (identity is not null)
            {
                CheckIds(identity, files, findings);
            }

            return new FolderReport(
                full, identity, files,
                [.. findings.Distinct().OrderBy(finding => finding.File, StringComparer.Ordinal)]);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            throw RunFolderException.From(full, failure);
        }
    }

    private static void CheckSums(string folder, IReadOnlyList<FolderFile> files, List<FolderFinding> findings)
    {
        Dictionary<string, string> present = files.ToDictionary(
            file => file.Name, file => file.Digest, StringComparer.Ordinal);
        if (Read(folder, RunFolder.SumsFile, files, SumsBytesMax, findings) is not { } bytes)
        {
            return;
        }

        present.Remove(RunFolder.SumsFile);
        IReadOnlyDictionary<string, string> sums = new SumsFile(TextOf(bytes), findings).Digests;
        IReadOnlyDictionary<string, string>? crate = present.ContainsKey(RoCrateFile.Name)
            && Read(folder, RoCrateFile.Name, files, CrateBytesMax, findings) is { } described
                ? RoCrateFile.DigestsOf(described) : null;
        foreach (string name in sums.Keys.Union(present.Keys, StringComparer.Ordinal))
        {
            FolderFinding? found = Compare(
                name, sums.GetValueOrDefault(name), present.GetValueOrDefault(name), crate?.GetValueOrDefault(name),
                crate);
            if (found is { Kind: FolderFindingKind.ChangedOrSums } && IsWrong(crate, sums, present))
            {
                found = found with { Kind = FolderFindingKind.Changed };
            }

            if (found is not null)
            {
                findings.Add(found);
            }

            if (found is { Kind: FolderFindingKind.ChangedOrSums })
            {
                findings.Add(found with { File = RunFolder.SumsFile });
            }
        }

        // When a line of the sums is wrong, it may be the one of the description.
        if (findings.Exists(finding => finding.File is RunFolder.SumsFile))
        {
            findings.RemoveAll(finding => finding is
                { Kind: FolderFindingKind.Additional, File: RoCrateFile.Name });
        }
    }

    /// <summary>
    /// What is wrong with a file, by the digest that it has, that the sums state, and that the description of the
    /// folder states: of three, the one that differs was changed.
    /// </summary>
    private static FolderFinding? Compare(
        string name, string? stated, string? present, string? described,
        IReadOnlyDictionary<string, string>? crate)
    {
        if (string.Equals(stated, present, StringComparison.Ordinal))
        {
            return null;
        }

        bool sumsAreWrong = described is not null && string.Equals(described, present, StringComparison.Ordinal);
        if (sumsAreWrong || (present is null && crate is not null && described is null && name is not RoCrateFile.Name))
        {
            return new FolderFinding(FolderFindingKind.Changed, RunFolder.SumsFile, name);
        }

        if (present is null)
        {
            return new FolderFinding(FolderFindingKind.Missing, name);
        }

        if (stated is null)
        {
            return new FolderFinding(FolderFindingKind.Additional, name);
        }

        return new FolderFinding(
            name is RoCrateFile.Name ? FolderFindingKind.ChangedOrSums : FolderFindingKind.Changed, name,
            $"{stated} → {present}");
    }

    /// <summary>Whether the description contradicts what sums and files agree on, so that it was changed.</summary>
    private static bool IsWrong(
        IReadOnlyDictionary<string, string>? crate, IReadOnlyDictionary<string, string> sums,
        Dictionary<string, string> present) => crate is null || sums.Any(
        entry => entry.Key is not RoCrateFile.Name
            && string.Equals(entry.Value, present.GetValueOrDefault(entry.Key), StringComparison.Ordinal)
            && !string.Equals(entry.Value, crate.GetValueOrDefault(entry.Key), StringComparison.Ordinal));

    private static FolderIdentity? ReadIdentity(
        string folder, IReadOnlyList<FolderFile> files, List<FolderFinding> findings)
    {
        if (Read(folder, ManifestFile.Name, files, ManifestBytesMax, findings) is not { } bytes)
        {
            return null;
        }

        try
        {
            return ManifestFile.IdentityOf(bytes);
        }
        catch (FormatException wrong)
        {
            findings.Add(new FolderFinding(FolderFindingKind.Unreadable, ManifestFile.Name, wrong.Message));
            return null;
        }
    }

    private static void CheckIds(
        FolderIdentity identity, IReadOnlyList<FolderFile> files, List<FolderFinding> findings)
    {
        string? asked = files.FirstOrDefault(file => file.Name == identity.AskedFile)?.Digest;
        if (asked is not null && !string.Equals(asked, identity.Id, StringComparison.Ordinal))
        {
            findings.Add(new FolderFinding(
                FolderFindingKind.OtherId, identity.AskedFile, $"{identity.Id} → {asked}"));
        }

        string result = FolderFile.ResultDigestOf(files);
        if (!string.Equals(result, identity.ResultDigest, StringComparison.Ordinal))
        {
            findings.Add(new FolderFinding(
                FolderFindingKind.OtherResult, ManifestFile.Name, $"{identity.ResultDigest} → {result}"));
        }
    }

    /// <summary>Content of a file that every folder has; null when it is missing or too large, which is told.</summary>
    private static byte[]? Read(
        string folder, string name, IReadOnlyList<FolderFile> files, int bytesMax, List<FolderFinding> findings)
    {
        FolderFile? file = files.FirstOrDefault(candidate => candidate.Name == name);
        if (file is null)
        {
            findings.Add(new FolderFinding(FolderFindingKind.Missing, name));
            return null;
        }

        if (file.Bytes > bytesMax)
        {
            findings.Add(new FolderFinding(FolderFindingKind.TooLarge, name, $"{file.Bytes} > {bytesMax}"));
            return null;
        }

        return file.Bytes == 0 ? [] : File.ReadAllBytes(Path.Combine(folder, name));
    }

    /// <summary>Bytes that are not UTF-8 become a letter that no line has, so the line is told.</summary>
    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
