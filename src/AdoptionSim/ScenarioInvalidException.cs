using System;
using System.Collections.Generic;
using System.Linq;
using AdoptionSim.Inputs.Diagnostics;

namespace AdoptionSim;

/// <summary>A scenario, or the data it needs, cannot be used.</summary>
/// <param name="diagnostics">All problems found in one pass.</param>
public sealed class ScenarioInvalidException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join(Environment.NewLine, diagnostics.Select(diagnostic => diagnostic.ToString())))
{
    /// <summary>All problems found in one pass.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
