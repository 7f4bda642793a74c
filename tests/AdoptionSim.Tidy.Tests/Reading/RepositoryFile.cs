using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AdoptionSim.Tidy.Tests.CSharp;

namespace AdoptionSim.Tidy.Tests.Reading;

/// <summary>A file of the repository, read when a rule first asks for it.</summary>
internal sealed class RepositoryFile
{
    private readonly Lazy<byte[]> bytes;
    private readonly Lazy<string> text;
    private readonly Lazy<string[]> lines;
    private readonly Lazy<CSharpText> code;
    private readonly Lazy<CSharpOutline> outline;

    private RepositoryFile(string path, Func<byte[]> read)
    {
        Path = path;
        bytes = new Lazy<byte[]>(read);
        text = new Lazy<string>(() => Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF'));
        lines = new Lazy<string[]>(() => Text.Split('\n'));
        code = new Lazy<CSharpText>(() => new CSharpText(Text));
        outline = new Lazy<CSharpOutline>(() => new CSharpOutline(Code.Code));
    }

    /// <summary>Path from the root, with slashes.</summary>
    public string Path { get; }

    /// <summary>Name without its folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Folder from the root; empty at the root.</summary>
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    public byte[] Bytes => bytes.Value;

    public string Text => text.Value;

    public IReadOnlyList<string> Lines => lines.Value;

    /// <summary>Code, strings and comments apart; for C# files.</summary>
    public CSharpText Code => code.Value;

    /// <summary>Types and members; for C# files.</summary>
    public CSharpOutline Outline => outline.Value;

    public bool IsCSharp => HasExtension(".cs");

    public bool IsMarkdown => HasExtension(".md");

    public bool IsMSBuild => HasExtension(".csproj") || HasExtension(".props") || HasExtension(".targets");

    /// <summary>A file on disk.</summary>
    public static RepositoryFile OnDisk(string root, string path) =>
        new(path, () => File.ReadAllBytes(System.IO.Path.Combine(root, path)));

    /// <summary>A file that exists in a test only.</summary>
    public static RepositoryFile Imagined(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));

    public bool HasExtension(string extension) => Path.EndsWith(extension, StringComparison.Ordinal);

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Number of the line at a position in the text, from 1.</summary>
    public int LineAt(int position) => 1 + Text.AsSpan(0, position).Count('\n');

    /// <summary>A finding at a position in the text.</summary>
    public Finding At(int position, string message) => new(Path, LineAt(position), message);

    /// <summary>A finding at the first line that holds a word; at the top where none does.</summary>
    public Finding AtWord(string word, string message)
    {
        int index = Lines.ToList().FindIndex(line => line.Contains(word, StringComparison.Ordinal));
        return new Finding(Path, Math.Max(1, index + 1), message);
    }
}
