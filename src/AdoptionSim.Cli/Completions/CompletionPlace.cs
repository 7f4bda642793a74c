using System.Collections.Generic;

namespace AdoptionSim.Cli.Completions;

/// <summary>A place in a command line where something can be completed: the program, or one of its verbs.</summary>
/// <param name="Path">Verbs that lead here, such as <c>runs list</c>; empty for the program.</param>
/// <param name="Verbs">Verbs that may follow.</param>
/// <param name="Options">Options that may follow, with the words of their values.</param>
/// <param name="Words">Words that an argument may be.</param>
/// <param name="Files">What kind of path an argument may be.</param>
internal sealed record CompletionPlace(
    string Path, IReadOnlyList<string> Verbs, IReadOnlyList<CompletionOption> Options, IReadOnlyList<string> Words,
    CompletionFiles Files);
