using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace AdoptionSim.Runtime.Folders;

/// <summary>SHA-256 of files and of lists of files, as lower-case hexadecimal digits.</summary>
public static class FileDigests
{
    private const int HexDigits = 64;

    /// <summary>Digest of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Digest of a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string OfFile(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>
    /// Digests by file name as <c>sha256sum</c> prints them, in ordinal order of the names. Names that hold a
    /// backslash or a line end are escaped in its way.
    /// </summary>
    /// <param name="digests">Digest of each name.</param>
    public static string ToSums(IEnumerable<KeyValuePair<string, string>> digests)
    {
        ArgumentNullException.ThrowIfNull(digests);
        var text = new StringBuilder();
        foreach ((string name, string digest) in digests.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            string escaped = name.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal)
                .Replace("\r", "\\r", StringComparison.Ordinal);
            bool isEscaped = !string.Equals(escaped, name, StringComparison.Ordinal);
            text.Append(isEscaped ? "\\" : string.Empty).Append(digest).Append("  ").Append(escaped).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One digest over many: that of their list as <c>sha256sum</c> prints it.</summary>
    /// <param name="digests">Digest of each name.</param>
    public static string OfList(IEnumerable<KeyValuePair<string, string>> digests) =>
        Of(Encoding.UTF8.GetBytes(ToSums(digests)));

    /// <summary>Digest of every file of a folder and its subfolders, by name relative to it, with <c>/</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> OfFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(
                Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), OfFile(path))),
    ];

    /// <summary>
    /// Whether the files of a finished folder are those that its <c>SHA256SUMS</c> lists, none more, none less, none
    /// changed.
    /// </summary>
    /// <param name="folder">The folder of a run or of a comparison.</param>
    public static bool Verify(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            string stated = File.ReadAllText(Path.Combine(folder, RunFolder.SumsFile));
            return string.Equals(
                stated, ToSums(OfFolder(folder).Where(entry => entry.Key is not RunFolder.SumsFile)),
                StringComparison.Ordinal);
        }
        catch (Exception failure) when (RunFolderException.Covers(failure))
        {
            return false;
        }
    }

    /// <summary>Whether a text has the form of a digest.</summary>
    /// <param name="text">The text.</param>
    public static bool IsDigest(string? text) =>
        text is { Length: HexDigits } && text.All(letter => char.IsAsciiDigit(letter) || letter is >= 'a' and <= 'f');
}
