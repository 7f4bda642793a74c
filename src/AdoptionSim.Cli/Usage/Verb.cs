using System.CommandLine;

namespace AdoptionSim.Cli.Usage;

/// <summary>A command with an example for its help page.</summary>
internal sealed class Verb(string name, string description, string? example = null) : Command(name, description)
{
    /// <summary>A command line that works; null for a command that only has subcommands.</summary>
    public string? Example { get; } = example;
}
