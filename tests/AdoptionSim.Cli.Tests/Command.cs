using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace AdoptionSim.Cli.Tests;

/// <summary>Runs the command in this process.</summary>
internal static class Command
{
    /// <summary>What a command left behind.</summary>
    internal sealed record Ending(int Code, string Out, string Error);

    public static Task<Ending> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public static async Task<Ending> RunAsync(
        Dictionary<string, string> variables, string[] arguments, bool isTerminal = false,
        CancellationToken cancellation = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new CliContext
        {
            Out = output,
            Error = error,
            IsErrorTerminal = isTerminal,
            Variable = name => variables.GetValueOrDefault(name),
        };
        int code = await CliApp.RunAsync(arguments, context, cancellation);
        return new Ending(code, output.ToString(), error.ToString());
    }

    /// <summary>Whether a text holds Japanese.</summary>
    public static bool IsJapanese(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u3040', '\u30ff') >= 0
            || text.AsSpan().IndexOfAnyInRange('\u4e00', '\u9fff') >= 0;
}
