using System;
using System.IO;
using AdoptionSim.Cli.Language;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Cli;

/// <summary>What the command knows of the place it runs in.</summary>
internal sealed record CliContext
{
    /// <summary>Columns of a page when the result does not go to a terminal.</summary>
    public const int DefaultWidth = 240;

    /// <summary>Takes the result.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Takes progress and diagnostics.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether someone watches <see cref="Error"/> on a terminal that can rewrite a line.</summary>
    public required bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the page.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Looks up a variable of the environment.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What the command has taken so far: since the process started, or since it was made.</summary>
    public CostMeter Meter { get; init; } = CostMeter.Start(TimeProvider.System);

    /// <summary>Language of all texts.</summary>
    public Tongue Tongue { get; init; } = Tongue.En;

    /// <summary>Writes a line of the result.</summary>
    public void Print(string line) => Out.Write(line + "\n");

    /// <summary>Writes a line of diagnostics.</summary>
    public void Tell(string line) => Error.Write(line + "\n");

    /// <summary>Writes a text of the catalogue as a line of diagnostics.</summary>
    public void Tell(CliText text, params object[] words) => Tell(text.In(Tongue, words));
}
