using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AdoptionSim.Notebooks.Tests.Books;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace AdoptionSim.Notebooks.Tests.Running;

/// <summary>Runs cells one after the other, as a C# kernel of a notebook does.</summary>
internal sealed class ScriptSession
{
    /// <summary>What both notebooks and programs of one file open of themselves.</summary>
    public static readonly string[] Opened =
        ["System", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks"];

    private static readonly Lazy<MetadataReference[]> Known = new(() =>
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(IsForCells).Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private ScriptState<object>? state;

    /// <summary>The platform and the library, as a cell sees them.</summary>
    public static IReadOnlyList<MetadataReference> References => Known.Value;

    /// <summary>Runs a cell.</summary>
    /// <returns>What it shows.</returns>
    public async Task<CellOutput> RunAsync(string code)
    {
        if (code.StartsWith("#r \"nuget: AdoptionSim,", StringComparison.Ordinal))
        {
            return CellOutput.None; // the library under test stands for the package
        }

        using var console = new CapturedConsole();
        state = state is null
            ? await CSharpScript.RunAsync(
                code, ScriptOptions.Default.WithReferences(References).WithImports(Opened))
            : await state.ContinueWithAsync(code);
        return state.ReturnValue switch
        {
            null => new CellOutput(console.Text, null, null),
            IShown shown => new CellOutput(console.Text, Lines(shown.ToString() ?? ""), shown.ToHtml()),
            string text => new CellOutput(console.Text, Lines(text), null),
            object other => throw new InvalidOperationException(
                $"Notebooks show what can be shown and texts; this is of type {other.GetType()}: {code}"),
        };
    }

    /// <summary>What the compiler refuses of a piece of code after another one; nothing is run.</summary>
    public static IReadOnlyList<string> ErrorsOf(string before, string code) =>
    [
        .. CSharpScript.Create(before, ScriptOptions.Default.WithReferences(References).WithImports(Opened))
            .ContinueWith(code).Compile().Where(found => found.Severity is DiagnosticSeverity.Error)
            .Select(found => found.ToString()),
    ];

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static bool IsForCells(string path)
    {
        string name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll"
            || (name.StartsWith("AdoptionSim", StringComparison.Ordinal)
                && !name.EndsWith(".Tests.dll", StringComparison.Ordinal));
    }
}
