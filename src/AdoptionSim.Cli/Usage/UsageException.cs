using System;
using System.Collections.Generic;

namespace AdoptionSim.Cli.Usage;

/// <summary>The command line is wrong.</summary>
/// <param name="problems">Every problem, in the language of the user.</param>
internal sealed class UsageException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>Every problem, in the language of the user.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
