using System;
using System.IO;

namespace AdoptionSim.Notebooks.Tests.Running;

/// <summary>Takes what is printed until it is disposed.</summary>
internal sealed class CapturedConsole : IDisposable
{
    private readonly TextWriter before = Console.Out;
    private readonly StringWriter taken = new() { NewLine = "\n" };

    public CapturedConsole() => Console.SetOut(taken);

    /// <summary>What was printed, with line feeds alone, whatever wrote it.</summary>
    public string Text => taken.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);

    public void Dispose()
    {
        Console.SetOut(before);
        taken.Dispose();
    }
}
