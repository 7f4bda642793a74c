using System.Collections.Generic;

namespace AdoptionSim.Cli.Completions;

/// <summary>An option of a verb.</summary>
/// <param name="Name">Name, with its dashes.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Words">Words that the value may be, or begin with.</param>
/// <param name="Files">What kind of path the value may be.</param>
internal sealed record CompletionOption(
    string Name, bool TakesValue, IReadOnlyList<string> Words, CompletionFiles Files);
