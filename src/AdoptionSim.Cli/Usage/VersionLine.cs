using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;

namespace AdoptionSim.Cli.Usage;

/// <summary>Prints name and version.</summary>
internal sealed class VersionLine(TextWriter output) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        output.Write($"adoptionsim {Simulation.EngineVersion}\n");
        return ExitCodes.Ok;
    }
}
