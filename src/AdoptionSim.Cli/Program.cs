using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AdoptionSim.Runtime.Probing;

namespace AdoptionSim.Cli;

/// <summary>Entry of the process: streams and signals.</summary>
internal static class Program
{
    private const int TerminalWidthLeast = 60;

    private static async Task<int> Main(string[] arguments)
    {
        using var interrupt = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            // The first signal asks; a second one ends the process in the usual way.
            signal.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        }

        using PosixSignalRegistration keyboard = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        // Never disposed: closing would write once more to a reader that may have gone away.
        StreamWriter output = Writer(Console.OpenStandardOutput());
        StreamWriter error = Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        int code = await CliApp.RunAsync(arguments, Context(output, error), interrupt.Token);
        return Flush(output, code);
    }

    private static CliContext Context(TextWriter output, TextWriter error) => new()
    {
        Out = output,
        Error = error,
        IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        Width = Console.IsOutputRedirected
            ? CliContext.DefaultWidth : Math.Max(TerminalWidthLeast, Console.WindowWidth),
        Variable = Environment.GetEnvironmentVariable,
        Meter = CostMeter.OfProcess(TimeProvider.System),
    };

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static int Flush(StreamWriter output, int code)
    {
        try
        {
            output.Flush();
            return code;
        }
        catch (IOException failure)
        {
            return code != ExitCodes.Ok || Failures.IsReaderGone(failure) ? code : ExitCodes.Environment;
        }
    }
}
