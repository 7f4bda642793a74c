using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AdoptionSim.Notebooks.Tests.Books;

/// <summary>
/// A program of one file that is the source of a notebook. <c>// %%</c> begins a cell of code, <c>// %% [markdown]</c>
/// one of text. Where a cell ends by printing a value, the notebook shows the value.
/// </summary>
internal sealed class Twin
{
    private const string Mark = "// %%";
    private const string TextMark = "// %% [markdown]";
    private const string Print = "Console.WriteLine(";
    private const string PrintEnd = ");";

    private Twin(string program, IReadOnlyList<Cell> cells)
    {
        Program = program;
        Cells = cells;
    }

    /// <summary>The program without the lines that only the command <c>dotnet</c> reads.</summary>
    public string Program { get; }

    /// <summary>The cells of the notebook, the reference to the library first.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    public static Twin Read(string path) => Parse(File.ReadAllText(path));

    public static Twin Parse(string text)
    {
        List<Cell> cells = [];
        List<string> lines = [];
        bool? isCode = null;
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                Close();
                isCode = line is not TextMark;
            }
            else
            {
                lines.Add(line);
            }
        }

        Close();
        return new Twin(string.Join('\n', text.Split('\n').Select(line => IsForCommand(line) ? "" : line)), cells);

        void Close()
        {
            string inner = isCode switch
            {
                true => ShownLast(string.Join('\n', lines).Trim('\n')),
                false => string.Join('\n', lines.Select(Uncommented)).Trim('\n'),
                null => Reference(lines),
            };
            if (inner.Length > 0)
            {
                cells.Add(new Cell(isCode ?? true, inner));
            }

            lines.Clear();
        }
    }

    private static bool IsForCommand(string line) => line.StartsWith("#!", StringComparison.Ordinal)
        || line.StartsWith("#:", StringComparison.Ordinal);

    /// <summary>The project becomes the package of the same version.</summary>
    private static string Reference(List<string> head) =>
        head.Any(line => line.StartsWith("#:project", StringComparison.Ordinal))
            ? $"#r \"nuget: AdoptionSim, {Simulation.EngineVersion}\""
            : string.Empty;

    private static string Uncommented(string line) => line switch
    {
        "//" or "" => string.Empty,
        _ when line.StartsWith("// ", StringComparison.Ordinal) => line[3..],
        _ => throw new FormatException($"Text of a notebook stands behind '// ': {line}"),
    };

    private static string ShownLast(string code)
    {
        int start = code.StartsWith(Print, StringComparison.Ordinal)
            ? 0
            : code.LastIndexOf("\n" + Print, StringComparison.Ordinal) + 1;
        string last = code[start..];
        bool isOne = last.StartsWith(Print, StringComparison.Ordinal)
            && last.EndsWith(PrintEnd, StringComparison.Ordinal)
            && last.IndexOf(";\n", StringComparison.Ordinal) < 0;
        return isOne ? code[..start] + last[Print.Length..^PrintEnd.Length] : code;
    }
}
