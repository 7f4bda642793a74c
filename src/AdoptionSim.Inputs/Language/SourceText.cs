using System;
using System.IO;
using System.Text;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim.Inputs.Language;

/// <summary>The bytes and text of one input file.</summary>
/// <param name="Bytes">The bytes as they stand on disk.</param>
/// <param name="Text">The text without byte order mark.</param>
internal sealed record SourceText(byte[] Bytes, string Text)
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; reports and gives null when it cannot be used.</summary>
    /// <param name="path">Path on disk.</param>
    /// <param name="name">Name of the file in diagnostics.</param>
    /// <param name="askedFrom">Place that names the file.</param>
    /// <param name="bytesMax">Largest size, bytes.</param>
    /// <param name="bag">Takes the problems.</param>
    public static SourceText? Read(string path, string name, SourcePlace askedFrom, int bytesMax, DiagnosticBag bag)
    {
        byte[]? bytes = ReadBytes(path, name, askedFrom, bytesMax, bag);
        if (bytes is null)
        {
            return null;
        }

        string? text = Decode(bytes, name, bag);
        return text is null ? null : new SourceText(bytes, text);
    }

    /// <summary>A text that comes from no file; reports and gives null when it is too long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="askedFrom">Place that names it.</param>
    /// <param name="bytesMax">Largest size, bytes.</param>
    /// <param name="bag">Takes the problems.</param>
    public static SourceText? Of(string text, SourcePlace askedFrom, int bytesMax, DiagnosticBag bag)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        if (bytes.Length <= bytesMax)
        {
            return new SourceText(bytes, Encoding.UTF8.GetString(bytes));
        }

        bag.Report(DiagnosticCatalogue.FileTooLarge, askedFrom, bytesMax);
        return null;
    }

    private static byte[]? ReadBytes(string path, string name, SourcePlace askedFrom, int bytesMax, DiagnosticBag bag)
    {
        try
        {
            var named = new FileInfo(path);
            FileSystemInfo? target = named.Exists ? named.ResolveLinkTarget(returnFinalTarget: true) : null;
            FileInfo file = target as FileInfo ?? named;
            if (Directory.Exists(path) || (file.Exists && file.Length == 0))
            {
                // Pipes and devices show no length: they are refused here before anything waits for them.
                bag.Report(DiagnosticCatalogue.FileNotRegular, askedFrom, name);
                return null;
            }

            if (!file.Exists)
            {
                bag.Report(DiagnosticCatalogue.FileMissing, askedFrom, name);
                return null;
            }

            if (file.Length > bytesMax)
            {
                return TooLarge(askedFrom, bytesMax, bag);
            }

            return ReadUpTo(file.FullName, bytesMax) is { } bytes ? bytes : TooLarge(askedFrom, bytesMax, bag);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException
            or ArgumentException or NotSupportedException)
        {
            bag.Report(DiagnosticCatalogue.FileUnreadable, askedFrom, name, exception.Message);
            return null;
        }
    }

    private static byte[]? TooLarge(SourcePlace askedFrom, int bytesMax, DiagnosticBag bag)
    {
        bag.Report(DiagnosticCatalogue.FileTooLarge, askedFrom, bytesMax);
        return null;
    }

    /// <summary>The bytes; null when there are more: a file may grow after its length was seen.</summary>
    private static byte[]? ReadUpTo(string path, int bytesMax)
    {
        using FileStream stream = File.OpenRead(path);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[81_920];
        while (stream.Read(buffer) is > 0 and int count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > bytesMax)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }

    private static string? Decode(byte[] bytes, string name, DiagnosticBag bag)
    {
        int start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            int wrong = start + Math.Max(0, exception.Index);
            string before = Encoding.UTF8.GetString(bytes, start, wrong - start);
            int line = YamlTreeReader.LinesOf(before);
            int begin = before.LastIndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029']) + 1;
            int column = before.Length - begin + 1;
            bag.Report(DiagnosticCatalogue.NotUtf8, new SourcePlace(name, line, column), wrong + 1);
            return null;
        }
    }
}
