using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AdoptionSim.Tidy.Tests.Reading;

namespace AdoptionSim.Tidy.Tests.Rules;

/// <summary>Files are small, and text is text everywhere: UTF-8, line feeds, a last line that ends.</summary>
public sealed class FileShapeRules
{
    private const int BytesMax = 1024 * 1024;

    // Tests of readers keep what must be refused in a folder of this name.
    private static readonly Regex WrongOnPurpose = Pattern.Of("^tests/[^/]+/wrong/");

    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void Files_Outside_Data_Are_Small() => Verdict.Clean(RepositoryFiles.Here.All.SelectMany(FindLarge));

    [Fact]
    public void Text_Is_Utf8_With_Line_Feeds() => Verdict.Clean(
        RepositoryFiles.Here.All.Where(file => IsText(file) && !WrongOnPurpose.IsMatch(file.Path))
            .SelectMany(FindShape));

    [Fact]
    public void Odd_Files_Are_Seen()
    {
        Verdict.Sees(FindLarge(RepositoryFile.Imagined("docs/a.txt", new string('a', BytesMax + 1))), "docs/a.txt:1");
        Assert.Empty(FindLarge(RepositoryFile.Imagined("data/a.csv", new string('a', BytesMax + 1))));
        Verdict.Sees(
            FindShape(RepositoryFile.Imagined("a.md", "\uFEFFa\nb\r\nc")),
            "a.md:1: byte order",
            "a.md:2: carriage",
            "a.md:3: no line");
        Verdict.Sees(FindShape(RepositoryFile.Imagined("b.md", string.Empty)), "b.md:1: empty");
    }

    /// <summary>A file without a zero byte.</summary>
    internal static bool IsText(RepositoryFile file) => !file.Bytes.AsSpan().Contains((byte)0);

    private static IEnumerable<Finding> FindLarge(RepositoryFile file) =>
        file.Bytes.Length <= BytesMax || file.IsUnder("data")
            ? []
            : [new Finding(file.Path, 1, $"{file.Bytes.Length / 1024} KiB; keep large files out of the repository")];

    private static IEnumerable<Finding> FindShape(RepositoryFile file)
    {
        if (file.Bytes.Length == 0)
        {
            yield return new Finding(file.Path, 1, "empty; drop it");
            yield break;
        }

        if (!IsUtf8(file.Bytes))
        {
            yield return new Finding(file.Path, 1, "not UTF-8; convert it");
            yield break;
        }

        // Tools that write solutions put a byte order mark there.
        if (file.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) && !file.HasExtension(".sln"))
        {
            yield return new Finding(file.Path, 1, "byte order mark; save without it");
        }

        int carriage = file.Text.IndexOf('\r', StringComparison.Ordinal);
        if (carriage >= 0)
        {
            yield return file.At(carriage, "carriage return; end lines with a line feed only");
        }

        if (!file.Text.EndsWith('\n'))
        {
            yield return new Finding(file.Path, file.Lines.Count, "no line feed at the end; add one");
        }
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
