using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace AdoptionSim.Notebooks.Tests.Running;

/// <summary>Compiles a program of one file and runs it in this process, which starts sooner than one of its own.
/// </summary>
internal static class CompiledProgram
{
    /// <summary>Runs a program.</summary>
    /// <param name="name">Name in messages.</param>
    /// <param name="program">Its text.</param>
    /// <returns>What it prints.</returns>
    public static string Run(string name, string program)
    {
        string opened = string.Concat(
            ScriptSession.Opened.Append("System.IO").Select(room => $"global using {room};\n"));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(opened), CSharpSyntaxTree.ParseText(program, path: name)],
            ScriptSession.References,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        EmitResult made = compilation.Emit(image);
        Assert.Empty(made.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning));
        MethodInfo entry = Assembly.Load(image.ToArray()).EntryPoint
            ?? throw new InvalidOperationException("The program has no entry.");
        using var console = new CapturedConsole();
        entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        return console.Text;
    }
}
